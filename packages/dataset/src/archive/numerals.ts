import { findQuantities } from "@yiheng/quantity";
import { type Issue, issueAt, quoted, startOf } from "../issue.ts";
import { numberOf, type TableRecord, textOf } from "../table.ts";

/** Characters that carry an amount; a measure word around them may be quoted or left out. */
const numeralSign = /[\p{Nd}\p{Nl}\p{No}零〇一二两三四五六七八九十百千万亿]/u;

/** Every numeral of a document's text that no observation, designation or passed-over row accounts for. */
export function numeralsWithoutRecord(
  document: TableRecord,
  text: string,
  records: readonly TableRecord[],
): readonly Issue[] {
  const spans = records.map(
    (record) => [numberOf(record, "start") ?? 0, numberOf(record, "end") ?? 0] as const,
  );
  const isCovered = (at: number) => spans.some(([from, to]) => from <= at && at < to);
  const id = textOf(document, "id");
  return findQuantities(text)
    .filter(({ printed, start }) => !signsOf(printed, start).every(isCovered))
    .map(({ printed, start, end }) => {
      const file = startOf(`passed-over/${id}.csv`);
      const expected = "an observation, a designation or a row here that covers it";
      return issueAt(
        file,
        `a numeral at ${start}–${end} of the document is not accounted for`,
        quoted(printed),
        expected,
      );
    });
}

/** Offsets of the signs that make the amount; of all characters where it is made of none, as a grade is. */
function signsOf(printed: string, start: number): readonly number[] {
  const characters = Array.from(printed, (character, index) => ({ character, at: start + index }));
  const signs = characters.filter(({ character }) => numeralSign.test(character));
  return (signs.length > 0 ? signs : characters).map(({ at }) => at);
}
