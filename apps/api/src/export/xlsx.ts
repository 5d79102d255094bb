import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { filterOf } from "./auto-filter.ts";
import { type Imprint, readmeLines, sourcesTable } from "./imprint.ts";
import { printSetup } from "./print-setup.ts";
import { headingCell, type Sheet, sheetOf, textCell, wrappedCell } from "./sheet.ts";
import type { ExportTable } from "./table.ts";
import { fileWords } from "./words.ts";

type Row = SheetData[number];
/** The width of what a readme says, in characters. */
const told = 90;

/** Writes a table as a workbook: its sheet, a readme, and the sources. */
export function xlsxOf(table: ExportTable, imprint: Imprint): Promise<Buffer> {
  const words = fileWords[imprint.lang];
  const sheets = [
    sheetOf(words.data, table, imprint.lang),
    readmeOf([table], imprint),
    sheetOf(words.sheets.documents, sourcesTable(imprint), imprint.lang),
  ];
  return written(sheets, imprint.title);
}

/** Writes several tables as one workbook: what it is first, then a sheet for each table. */
export function workbookOf(tables: readonly ExportTable[], imprint: Imprint): Promise<Buffer> {
  const named: Readonly<Record<string, string>> = fileWords[imprint.lang].sheets;
  const sheets = [
    readmeOf(tables, imprint),
    ...tables.map((table) => sheetOf(named[table.name] ?? table.name, table, imprint.lang)),
  ];
  return written(sheets, imprint.title);
}

/** Chinese and Latin characters of one height, where spreadsheets are used most. */
const fontFamily = "Microsoft YaHei";
const fontSize = 10;

function written(sheets: readonly Sheet[], title: string): Promise<Buffer> {
  const features = [filterOf(sheets), printSetup(sheets, title)];
  return writeXlsxFile([...sheets], { fontFamily, fontSize, features }).toBuffer();
}

/** What the workbook is, what is in it, and for one table what its columns are called elsewhere. */
function readmeOf(tables: readonly ExportTable[], imprint: Imprint): Sheet {
  const { lang } = imprint;
  const words = fileWords[lang];
  const sheets: Readonly<Record<string, string>> = words.sheets;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const [only, ...others] = tables;
  const contents =
    only !== undefined && others.length === 0
      ? columnLines(only, imprint)
      : [
          [],
          [headingCell(words.sheet), headingCell(words.rows)],
          ...tables.map(({ name, rows: { length } }): Row => [
            textCell(sheets[name] ?? name),
            { value: length, type: Number, align: "left" },
          ]),
        ];
  return {
    sheet: words.readme,
    data: [
      [headingCell(words.product), wrappedCell(words.note, told)],
      ...readmeLines(imprint, rows).map(([name, value]): Row => [
        headingCell(name),
        typeof value === "number"
          ? { value, type: Number, align: "left", alignVertical: "center" }
          : { alignVertical: "center", ...wrappedCell(value, told) },
      ]),
      ...contents,
    ],
    columns: [{ width: 26 }, { width: told }],
  };
}

function columnLines({ columns, headings }: ExportTable, { lang }: Imprint): readonly Row[] {
  const words = fileWords[lang];
  const isNamed = columns.some((column, index) => headings[index]?.zh !== column);
  if (!isNamed) return [];
  const lines = columns.map((column, index): Row => [
    textCell(headings[index]?.[lang] ?? column),
    textCell(column),
  ]);
  return [[], [headingCell(words.column), headingCell(words.field)], ...lines];
}
