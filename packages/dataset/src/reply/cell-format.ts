import { walkXml } from "./xml-walk.ts";

/** What the format of a number makes of it. */
export type NumberForm = "plain" | "day" | "percent";

/** The forms of the styles of a workbook, by the style's number. */
export function numberForms(stylesXml: string): readonly NumberForm[] {
  const codes = new Map<number, string>();
  const forms: NumberForm[] = [];
  let isInCells = false;
  walkXml(stylesXml, {
    open: (name, attributes) => {
      if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) forms.push(formOf(Number(attributes["numFmtId"] ?? 0), codes));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return forms;
}

/** Numbers that every program knows without a code: ECMA-376 18.8.30, with those of East Asia. */
const builtInDays: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

function formOf(id: number, codes: ReadonlyMap<number, string>): NumberForm {
  const code = codes.get(id);
  if (code !== undefined) return formOfCode(code);
  if (id === 9 || id === 10) return "percent";
  return builtInDays.some(([from, to]) => from <= id && id <= to) ? "day" : "plain";
}

/** Quoted and escaped characters and colours in brackets are no part of what a code means. */
function formOfCode(code: string): NumberForm {
  const meaning = code.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/gu, "");
  if (meaning.includes("%")) return "percent";
  if (/general/iu.test(meaning)) return "plain";
  return /[ymdhs]/iu.test(meaning) ? "day" : "plain";
}

const dayMs = 86_400_000;

/** A day that a workbook keeps as a number of days, in ISO; the 1904 count begins later. */
export function dayOfSerial(serial: number, isFrom1904: boolean): string {
  const origin = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(origin + Math.floor(serial) * dayMs);
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10);
}
