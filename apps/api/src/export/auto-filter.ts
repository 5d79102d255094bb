import type writeXlsxFile from "write-excel-file/node";
import type { Sheet } from "./sheet.ts";

/** A step in writing a workbook, as the writer takes it. */
type WorkbookFeature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>["features"]>[number];

/** Gives every sheet that has a header the buttons by which its rows are filtered; the library has no option for it. */
export function filterOf(sheets: readonly Sheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (sheet?.stickyRowsCount === undefined) return xml;
            const range = `A1:${columnName(sheet.columns.length)}${sheet.data.length}`;
            return xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** A column's letters, counted from 1: A, B, … Z, AA. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + letter : letter;
}
