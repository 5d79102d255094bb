import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./workbook.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface Parts {
  readonly cells: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** A workbook of one row, written the way some program writes it. */
function workbook({ cells, strings = "", styles = "", workbookPr = "" }: Parts): Uint8Array {
  const xml = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="x">${workbookPr}<sheets><sheet name="表" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId7" Type="t" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="5">${cells}</row></sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(xml).map(([name, text]) => [name, strToU8(text)])));
}

function cellsOf(parts: Parts): readonly (readonly [number, string, string])[] {
  const [row] = readWorkbook(workbook(parts))[0]?.rows ?? [];
  return [...(row?.cells ?? [])].map(([column, { kind, text }]) => [column, kind, text]);
}

const styles =
  '<numFmts count="3"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="&quot;y&quot;0[Red]"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="31"/></cellXfs>';

describe("the cells of a workbook", () => {
  it("are texts however they are kept: shared, in pieces, with a reading aid, or in place", () => {
    const strings =
      '<si><t>6<![CDATA[0]]>余</t></si><si><r><t xml:space="preserve">约 </t></r><r><t>30</t></r><rPh><t>yue</t></rPh></si>';
    const cells =
      '<c r="A5" t="s"><v>0</v></c><c r="B5" t="s"><v>1</v></c><c r="AA5" t="inlineStr"><is><t> a&amp;b&#10; </t></is></c>';
    expect(cellsOf({ cells, strings })).toEqual([
      [1, "text", "60余"],
      [2, "text", "约 30"],
      [27, "text", "a&b"],
    ]);
  });

  it("are numbers as they are shown: a percentage with its sign, a day in ISO, nothing of binary fractions", () => {
    const cells =
      '<c r="A5"><v>11.590000000000002</v></c><c r="B5" s="1"><v>45291</v></c><c r="C5" s="2"><v>45291.5</v></c><c r="D5" s="3"><v>0.4077</v></c><c r="E5" s="4"><v>7</v></c><c r="F5" s="5"><v>45291</v></c>';
    expect(cellsOf({ cells, styles })).toEqual([
      [1, "number", "11.59"],
      [2, "day", "2023-12-31"],
      [3, "day", "2023-12-31"],
      [4, "number", "40.77%"],
      [5, "number", "7"],
      [6, "day", "2023-12-31"],
    ]);
  });

  it("count days from 1904 where the workbook does", () => {
    const cells = '<c r="A5" s="1"><v>43829</v></c>';
    expect(cellsOf({ cells, styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual([
      [1, "day", "2023-12-31"],
    ]);
  });

  it("are told apart where nobody wrote them: formulas, errors, ticks", () => {
    const cells =
      '<c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="e"><v>#DIV/0!</v></c><c r="C5" t="b"><v>1</v></c><c r="D5" t="str"><f>A1</f></c>';
    expect(cellsOf({ cells })).toEqual([
      [1, "formula", "2"],
      [2, "error", "#DIV/0!"],
      [3, "boolean", "TRUE"],
      [4, "formula", ""],
    ]);
  });

  it("are absent where they are empty, and follow one another where they do not say where they stand", () => {
    const cells =
      '<c r="B5" s="1"/><c t="inlineStr"><is><t>x</t></is></c><c><v>3</v></c><c t="s"><v>9</v></c>';
    expect(cellsOf({ cells })).toEqual([
      [1, "text", "x"],
      [2, "number", "3"],
    ]);
  });

  it("may carry a prefix on every name", () => {
    const zip = zipSync({
      "xl/workbook.xml": strToU8(
        `<x:workbook xmlns:x="${main}" xmlns:r="x"><x:sheets><x:sheet name="a" r:id="r1"/></x:sheets></x:workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      "xl/worksheets/sheet1.xml": strToU8(
        `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    });
    expect(readWorkbook(zip)[0]?.rows).toEqual([
      { number: 1, cells: new Map([[1, { kind: "number", text: "5" }]]) },
    ]);
  });
});

describe("a file that is no workbook", () => {
  it("is refused in one sentence", () => {
    const refusal = (bytes: Uint8Array) => () => readWorkbook(bytes);
    expect(refusal(zipSync({ "word/document.xml": strToU8("<w/>") }))).toThrow(
      "The file is a ZIP archive but no Excel workbook.",
    );
    expect(refusal(workbook({ cells: "<c" }))).toThrow(
      "is no Excel workbook (.xlsx) and no CSV, or it is damaged",
    );
    const huge = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(41 * 1024 * 1024) });
    expect(refusal(huge)).toThrow("The workbook is too large for a sheet of questions.");
  });
});
