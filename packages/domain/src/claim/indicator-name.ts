import type { Indicator, IndicatorId } from "../indicator.ts";
import { grantedWord, softWords } from "./lexicon.ts";

/** Which indicators a word may name, each with how much of its name is left unsaid; 0 names it in full. */
export type Naming = ReadonlyMap<IndicatorId, number>;

type Named = Pick<Indicator, "id" | "name" | "aliases">;

/** The forms that name an indicator in full, in small letters: its names, its aliases, and these without soft words. */
export function indicatorForms({ name, aliases }: Named): readonly (readonly [form: string, rest: number])[] {
  const chinese = [plain(name.zh), ...aliases.map(plain)].flatMap((form) =>
    softened(form).map((core) => [core, lossOf(form, core)] as const),
  );
  const whole = [name.zh.toLowerCase(), plain(name.en)].map((form) => [form, 0] as const);
  return [...chinese, ...whole].filter(([{ length }]) => length > 1);
}

/** How much is left unsaid where only a soft word is: less than any sign, more than nothing. */
const softLoss = 0.1;

function lossOf(form: string, core: string): number {
  return form.includes(grantedWord.zh) && !core.includes(grantedWord.zh) ? softLoss : 0;
}

/** A name without what stands in brackets, which only comments on it. */
function plain(name: string): string {
  return name
    .replaceAll(/[（(][^）)]*[）)]/gu, "")
    .replaceAll(/[’‘]/gu, "'")
    .trim()
    .toLowerCase();
}

/** 新立科研项目数 → 新立科研项目, 科研项目, 项目. */
function softened(form: string): string[] {
  const forms = [form];
  let core = form;
  for (;;) {
    const after = softWords.after.find(
      (word) => core.endsWith(word) && core.length > word.length + (word === "等级" ? 3 : 1),
    );
    const before = softWords.before.find((word) => core.startsWith(word) && core.length > word.length + 1);
    if (after !== undefined) core = core.slice(0, -after.length);
    else if (before !== undefined) core = core.slice(before.length);
    else return forms;
    forms.push(core);
  }
}

/** The words of an English name, each cut to what its singular and plural have in common. */
export function wordsOfName(name: string): readonly string[] {
  const words = plain(name).match(/[a-z]+(?:-[a-z]+)*/gu) ?? [];
  return words.map((word) => word.replace(/ies$/u, "y").replace(/s$/u, ""));
}

const soft: ReadonlySet<string> = new Set([...softWords.english].flatMap((word) => wordsOfName(word)));

/** Words of growth say what is claimed and are no part of what it is claimed of. */
const courses = /同|增/u;

/**
 * The parts of names, with the indicators they may stand for: stretches of Chinese signs, single English
 * words. What is left unsaid is counted, so that a part is never taken for a name that says more.
 */
export function shortFormsOf(indicators: readonly Named[], longest: number): ReadonlyMap<string, Naming> {
  const parts = new Map<string, Map<IndicatorId, number>>();
  const add = (part: string, id: IndicatorId, rest: number) => {
    const naming = parts.get(part) ?? new Map<IndicatorId, number>();
    parts.set(part, naming.set(id, Math.min(rest, naming.get(id) ?? Infinity)));
  };
  for (const indicator of indicators) {
    for (const form of new Set([plain(indicator.name.zh), ...indicator.aliases.map(plain)]))
      for (const [part, rest] of partsOf(form, longest)) add(part, indicator.id, rest);
    const words = wordsOfName(indicator.name.en);
    const hard = words.filter((word) => !soft.has(word));
    const loss = words.includes(grantedWord.en) ? softLoss : 0;
    for (const word of words) {
      if (!/^(?:of|the|and|a|in|for|with|to|approved)$/u.test(word))
        add(word, indicator.id, hard.filter((one) => one !== word).length + (soft.has(word) ? 1 : 0) + loss);
    }
  }
  return parts;
}

/** Every stretch of a Chinese name of two signs and more, with how many signs of its core it leaves out. */
function partsOf(form: string, longest: number): readonly (readonly [part: string, rest: number])[] {
  const core = softened(form).at(-1) ?? form;
  const from = form.indexOf(core);
  const parts: [string, number][] = [];
  for (let start = 0; start < form.length - 1; start += 1) {
    for (let end = start + 2; end <= Math.min(form.length, start + longest); end += 1) {
      const part = form.slice(start, end);
      if (courses.test(part)) break;
      const isInCore = start >= from && end <= from + core.length;
      parts.push([
        part,
        isInCore ? core.length - part.length + lossOf(form, core) : form.length - part.length,
      ]);
    }
  }
  return parts;
}
