import type { Hospital, SourceDocument } from "@yiheng/domain";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { CellValue, ExportTable } from "./table.ts";

/** What the readme sheet of a workbook says. */
export interface Imprint {
  readonly release: string;
  /** The day of the export, ISO. */
  readonly date: string;
  readonly address: string;
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly SourceDocument[];
}

/** Writes a table as a workbook: typed cells under a header that stays in sight, and a sheet that says where from. */
export async function xlsxOf(table: ExportTable, imprint: Imprint): Promise<Buffer> {
  const header = table.columns.map((value) => ({ value, fontWeight: "bold" as const }));
  const data: SheetData = [header, ...table.rows.map((row) => row.map(cellOf))];
  const widths = table.columns.map((column) => ({ width: Math.max(10, Math.min(column.length + 4, 30)) }));
  const result = writeXlsxFile([
    { data, sheet: table.name, columns: widths, stickyRowsCount: 1 },
    {
      data: readme(table, imprint),
      sheet: "readme",
      columns: [{ width: 18 }, { width: 60 }, { width: 40 }, { width: 16 }, { width: 60 }],
    },
  ]);
  return result.toBuffer();
}

/** An absent value stays an empty cell; it is not zero. */
function cellOf(value: CellValue): SheetData[number][number] {
  return value === undefined ? null : { value };
}

function readme(
  { name, rows }: ExportTable,
  { release, date, address, hospitals, documents }: Imprint,
): SheetData {
  const nameOf = new Map(hospitals.map((hospital) => [hospital.id, hospital.name.zh]));
  const bold = (value: string) => ({ value, fontWeight: "bold" as const });
  return [
    [
      bold("医衡 Yiheng"),
      "医院公开报告中的数字；空格表示未报告，不是零 / Figures from published reports; empty means not reported, not zero",
    ],
    [bold("表 table"), `${name} (${rows.length})`],
    [bold("发布 release"), release],
    [bold("导出日期 date"), date],
    [bold("地址 address"), address],
    [],
    [bold("来源 source"), bold("标题 title"), bold("医院 hospital"), bold("发布日期"), bold("网址 url")],
    ...documents.map((document) => [
      document.id,
      document.title.zh,
      nameOf.get(document.hospital) ?? document.hospital,
      document.publishedOn ?? null,
      document.url ?? null,
    ]),
  ];
}
