import type writeXlsxFile from "write-excel-file/node";
import { columnName } from "./auto-filter.ts";
import type { Sheet } from "./sheet.ts";

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options["features"]>[number];

/** What is known of a sheet before it is printed. */
export type PrintedSheet = Pick<Sheet, "sheet" | "columns" | "stickyRowsCount" | "stickyColumnsCount">;

const narrowMargins =
  '<pageMargins left="0.3" right="0.3" top="0.4" bottom="0.5" header="0.2" footer="0.25"/>';
/** Characters across that can still be read on an A4 page: upright as they are, lying down at two thirds of their size. */
const readable = { portrait: 95, landscape: 245 } as const;

/**
 * How sheets come out of a printer: no wider than can be read, over several pages where they must, with headings and
 * naming columns again on every page, and below each what it belongs to and which page of how many it is.
 */
export function printSetup(sheets: readonly PrintedSheet[], title: string): Feature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) =>
            xml
              .replace(/<worksheet [^>]*>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(
                "</worksheet>",
                () => `${narrowMargins}${pageSetup(sheets[sheetIndex])}${footer(title)}</worksheet>`,
              ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace(
              "<definedNames/>",
              () => `<definedNames>${sheets.map(printTitles).join("")}</definedNames>`,
            ),
        },
      },
    },
  };
}

/** A4, lying down where that shows more, as many pages across as can be read and as long as it is. */
function pageSetup(sheet: PrintedSheet | undefined): string {
  const isWide = sheet !== undefined && widthOf(sheet.columns) > readable.portrait;
  const orientation = isWide ? "landscape" : "portrait";
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`;
}

function pagesAcross(sheet: PrintedSheet | undefined): number {
  return sheet === undefined ? 1 : Math.max(1, Math.ceil(widthOf(sheet.columns) / readable.landscape));
}

function widthOf(columns: PrintedSheet["columns"]): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** The heading row, and where it goes on beside itself the columns of names; a sheet without a heading has none. */
function printTitles(printed: PrintedSheet, index: number): string {
  const { sheet, stickyRowsCount, stickyColumnsCount = 0 } = printed;
  if (stickyRowsCount === undefined) return "";
  const rows = `'${sheet}'!$${stickyRowsCount}:$${stickyRowsCount}`;
  const isRepeated = stickyColumnsCount > 0 && pagesAcross(printed) > 1;
  const columns = isRepeated ? `'${sheet}'!$A:$${columnName(stickyColumnsCount)},` : "";
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${rows}</definedName>`;
}

function footer(title: string): string {
  return `<headerFooter><oddFooter>&amp;L${footerText(title)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
}

/** An ampersand begins a code in a footer, so it is doubled before it is escaped. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
