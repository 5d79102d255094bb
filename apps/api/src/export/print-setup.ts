import type writeXlsxFile from "write-excel-file/node";

type Options = NonNullable<Parameters<typeof writeXlsxFile>[1]>;
type Feature = NonNullable<Options["features"]>[number];

const narrowMargins =
  '<pageMargins left="0.3" right="0.3" top="0.4" bottom="0.5" header="0.2" footer="0.25"/>';

/**
 * How the first sheet comes out of a printer: as wide as the page, its headings again on every page, and below
 * each what it belongs to and which page of how many it is. Other sheets are only made as wide as the page.
 */
export function printSetup(sheet: string, headingRow: number, title: string): Feature {
  const titles = `'${sheet}'!$${headingRow}:$${headingRow}`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml) =>
            xml
              .replace(/<worksheet [^>]*>/u, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(/<pageMargins[^>]*>/u, narrowMargins)
              .replace(/<pageSetup([^>]*)\/>/u, '<pageSetup$1 fitToWidth="1" fitToHeight="0"/>')
              .replace(
                "</worksheet>",
                () =>
                  `<headerFooter><oddFooter>&amp;L${footerText(title)}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
              ),
        },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace(
              "<definedNames/>",
              () =>
                `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames>`,
            ),
        },
      },
    },
  };
}

/** An ampersand begins a code in a footer, so it is doubled before it is escaped. */
function footerText(text: string): string {
  return text.replaceAll("&", "&&").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
