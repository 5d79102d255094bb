import type { Found } from "@yiheng/quantity";
import { englishAmountAt } from "./english-amount.ts";
import { numerals } from "./lexicon.ts";
import type { WordRead } from "./token.ts";
import { countOf, type Groups, match, yearsIn } from "./word-pattern.ts";

const englishYears = /(?:19|20)\d\d(?: ?(?:–|—|-|to) ?(?:19|20)\d\d)?(?![\d%]|[,.]\d)/uy;
const englishSpan =
  /(?:the )?(?:last |past )?(?<count>[2-9]|two|three|four|five|six|seven|eight|nine) (?:consecutive |straight |successive )?years(?: in a row| running)?(?![a-z])/uy;
const englishSome =
  /(?:all |the )?(?<count>[2-9]|two|three|four|five|six|seven|eight|nine)(?: hospitals(?![a-z])|(?= (?:that |which )?(?:report|together|combined|have|has|average)(?:s|ing)?(?![a-z]))|(?= of (?:the |all )?(?:[2-9]|two|three|four|five|six|seven|eight|nine)(?![a-z]))|(?<=(?:all|the) (?:two|three|four|five|six|seven|eight|nine|\d)))(?![a-z%])/uy;
const englishRatio =
  /(?<before>more than |over |less than |under |about |roughly |nearly |almost |at least )?(?<word>twice|double|triple|thrice)(?![a-z])/uy;
const chineseOf: Readonly<Record<string, string>> = {
  "more than": "超",
  over: "超",
  "less than": "不足",
  under: "不足",
  about: "约",
  roughly: "约",
  nearly: "近",
  almost: "近",
  "at least": "至少",
};
const englishFraction =
  /(?<before>about |roughly |around |nearly |almost |over |more than |at least |less than |under )?(?<part>(?:a |one )?half|(?:a |one |two )thirds?|(?:a |one |three )quarters?|(?:one|two|three|four) fifths?)(?![a-z])/uy;
const englishRung =
  /(?:grade|level) (?:\d[ab]?|[a-d]\+{0,2}|i{1,3})(?![a-z0-9+])|[1-5] stars?(?![a-z])|[a-d]\+{1,2}(?![a-z+])|\d[ab](?![a-z0-9])/uy;
const englishPlace = /(?<place>second|third|fourth|fifth)(?: place)?(?![a-z])/uy;
const englishWords: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  double: 2,
  twice: 2,
  triple: 3,
  thrice: 3,
};

/** A number, a year, a grade or a count of hospitals that starts exactly here in an English sentence. */
export function englishAt(folded: string, at: number, found: Found | undefined): WordRead | undefined {
  if (/[a-z0-9]/u.test(folded.charAt(at - 1))) return undefined;
  const years = match(englishYears, folded, at);
  if (years)
    return { length: years.length, role: "year", years: yearsIn(folded.slice(at, at + years.length)) };
  const span = match(englishSpan, folded, at);
  if (span) return { length: span.length, role: "years", count: countOf(span.groups["count"]) };
  const some = match(englishSome, folded, at);
  if (some) return { length: some.length, role: "some", count: countOf(some.groups["count"]) };
  const rung = match(englishRung, folded, at);
  if (rung) return { length: rung.length, role: "label", printed: folded.slice(at, at + rung.length) };
  const place = match(englishPlace, folded, at);
  if (place)
    return { length: place.length, role: "place", place: englishWords[place.groups["place"] ?? ""] ?? 0 };
  const ratio = match(englishRatio, folded, at);
  if (ratio)
    return {
      length: ratio.length,
      role: "ratio",
      printed: `${chineseOf[ratio.groups["before"]?.trim() ?? ""] ?? ""}${englishWords[ratio.groups["word"] ?? ""]}`,
    };
  const part = match(englishFraction, folded, at);
  if (part) return englishPart(part.length, part.groups);
  const amount = englishAmountAt(folded, at);
  if (amount !== undefined) {
    return { length: amount.length, role: amount.isTimes ? "ratio" : "amount", printed: amount.printed };
  }
  return found?.kind === "label"
    ? { length: found.printed.length, role: "label", printed: found.printed }
    : undefined;
}

function englishPart(length: number, groups: Groups): WordRead {
  const [, over = "one", under = ""] = /^(?:(\w+) )?(\w+)$/u.exec(groups["part"] ?? "") ?? [];
  const base = under.startsWith("half")
    ? 2
    : under.startsWith("third")
      ? 3
      : under.startsWith("quarter")
        ? 4
        : 5;
  const value = (over === "a" || over === "" ? 1 : (numerals[over] ?? 1)) / base;
  const before = groups["before"]?.trim() ?? "";
  const hedge =
    before === ""
      ? undefined
      : /over|more|least/u.test(before)
        ? "over"
        : /less|under/u.test(before)
          ? "under"
          : "about";
  return { length, role: "fraction", value, hedge };
}
