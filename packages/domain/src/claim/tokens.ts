import { findQuantities, unitIds, unitLabel } from "@yiheng/quantity";
import { chineseAt } from "./chinese-word.ts";
import { englishAt } from "./english-word.ts";
import type { ClaimReading } from "./reading.ts";
import type { Token, WordRead } from "./token.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** Signs that carry no meaning of their own in a claim. */
const transparent = /[\s"“”「」《》『』:：·*_#]/u;

/** Cuts a reading into words; every sign that is not blank lies in exactly one of them. */
export function tokensOf(reading: ClaimReading, vocabulary: Vocabulary): readonly Token[] {
  const { shown, folded } = reading;
  const found = new Map(findQuantities(shown).map((one) => [one.start, one]));
  const tokens: Token[] = [];
  const languages = sentenceLanguages(reading);
  for (let at = 0; at < shown.length;) {
    if (transparent.test(shown.charAt(at)) && shown.charAt(at) !== "\n") {
      at += 1;
      continue;
    }
    const isChinese = languages[at] === 1;
    const word = isStop(folded, at) ?? vocabulary.wordAt(folded, at);
    const special = isChinese
      ? chineseAt(shown, at, found.get(at), tokens.at(-1))
      : englishAt(
          folded,
          at,
          word === undefined && /[A-Z]/u.test(shown.charAt(at)) ? found.get(at) : undefined,
        );
    const best = pick(special, word && { length: word.length, ...word.meaning }) ?? unknownAt(folded, at);
    const { length, ...meaning } = best;
    const token = { start: at, end: at + length, ...meaning };
    tokens.push(isChinese ? token : (unitAt(token, folded, tokens) ?? token));
    at += length;
  }
  return tokens;
}

const unitWords: ReadonlySet<string> = new Set(
  unitIds
    .flatMap((id) => [unitLabel(id, "en", 1), unitLabel(id, "en")])
    .filter((label) => /^[a-z-]+$/u.test(label)),
);

/** “149 items”, “86 more items”: the noun is the number's. */
function unitAt(
  { start, end, ...token }: Token,
  folded: string,
  before: readonly Token[],
): Token | undefined {
  if (token.role !== "unknown" && token.role !== "indicator") return undefined;
  const word = folded.slice(start, end);
  const last = before.at(-1)?.role;
  const owner = last === "more" || last === "fewer" ? before.at(-2)?.role : last;
  if (!unitWords.has(word) || (owner !== "amount" && owner !== "ratio")) return undefined;
  return { start, end, role: "unit", word, naming: token.role === "indicator" ? token.naming : undefined };
}

function pick(special: WordRead | undefined, word: WordRead | undefined): WordRead | undefined {
  if (special === undefined || word === undefined) return special ?? word;
  return word.length > special.length ||
    (special.role === "label" && special.printed.startsWith("第") && word.length === special.length)
    ? word
    : special;
}

/** 1 at every place that lies in a sentence with Chinese in it. */
function sentenceLanguages({ shown, isChinese }: ClaimReading): Uint8Array {
  const marks = new Uint8Array(shown.length);
  for (const { index, 0: sentence } of shown.matchAll(/[^。!?;\n]+(?:[。!?;\n]|$)/gu)) {
    if (isChinese(index, index + sentence.length)) marks.fill(1, index, index + sentence.length);
  }
  return marks;
}

function isStop(folded: string, at: number): { length: number; meaning: Meaning } | undefined {
  const isEnd = folded.charAt(at) === "." && /^(?:\s|$)/u.test(folded.slice(at + 1, at + 2));
  return isEnd ? { length: 1, meaning: { role: "stop" } } : undefined;
}

function unknownAt(folded: string, at: number): WordRead {
  const word = /^[a-z0-9]+(?:['-][a-z0-9]+)*/u.exec(folded.slice(at, at + 60))?.[0];
  return { length: word?.length ?? 1, role: "unknown" };
}
