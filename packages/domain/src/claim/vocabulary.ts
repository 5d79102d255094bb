import { unitIds, unitLabel } from "@yiheng/quantity";
import type { Hospital, HospitalId } from "../hospital.ts";
import type { Indicator, IndicatorId } from "../indicator.ts";
import { termsEn } from "../terms.en.ts";
import { termsZh } from "../terms.zh.ts";
import type { ClaimMatter } from "./claim.ts";
import { indicatorForms, type Naming, shortFormsOf, wordsOfName } from "./indicator-name.ts";
import { lexicon, looseNames, type WordRole } from "./lexicon.ts";

/** What a word of a claim means. */
export type Meaning =
  | { readonly role: WordRole }
  | { readonly role: "hospital"; readonly hospital: HospitalId }
  | { readonly role: "indicator"; readonly naming: Naming }
  | { readonly role: "loose"; readonly indicator: IndicatorId };

/** A word at a place of a text, with all that it may mean there. */
export interface Word {
  readonly length: number;
  readonly meaning: Meaning;
}

/** Finds the longest known word at a place. */
export interface Vocabulary {
  readonly wordAt: (folded: string, at: number) => Word | undefined;
}

interface Entry {
  readonly word: string;
  readonly meaning: Meaning;
}

const longestShortForm = 12;
const known = new WeakMap<readonly Indicator[], WeakMap<readonly Hospital[], Vocabulary>>();

/** The words of a matter; made once for each pair of lists, since a text is checked at every key. */
export function vocabularyOf({ hospitals, indicators }: ClaimMatter): Vocabulary {
  const perHospitals = known.get(indicators) ?? new WeakMap<readonly Hospital[], Vocabulary>();
  known.set(indicators, perHospitals);
  const vocabulary = perHospitals.get(hospitals) ?? buildVocabulary(hospitals, indicators);
  perHospitals.set(hospitals, vocabulary);
  return vocabulary;
}

function buildVocabulary(hospitals: readonly Hospital[], indicators: readonly Indicator[]): Vocabulary {
  const entries = [...hospitalEntries(hospitals), ...indicatorEntries(indicators), ...lexiconEntries()];
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.word.charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  // a stable sort: of two words equally long, names stand before the lexicon
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  const shortForms = shortFormsOf(indicators, longestShortForm);
  const wordAt = (folded: string, at: number): Word | undefined => {
    const entry = byFirst.get(folded.charAt(at))?.find(({ word }) => isAt(folded, at, word));
    const short = shortFormAt(shortForms, folded, at);
    if (entry === undefined || (short !== undefined && short.length > entry.word.length)) return short;
    return { length: entry.word.length, meaning: entry.meaning };
  };
  return { wordAt };
}

const letter = /[a-z0-9]/u;

function isAt(folded: string, at: number, word: string): boolean {
  if (!folded.startsWith(word, at)) return false;
  const end = at + word.length;
  const cutsBefore = letter.test(word.charAt(0)) && letter.test(folded.charAt(at - 1));
  const cutsBehind = letter.test(word.charAt(word.length - 1)) && letter.test(folded.charAt(end));
  return !cutsBefore && !cutsBehind;
}

/** The longest stretch that is a part of some indicator's name: in Chinese of signs, in English one word. */
function shortFormAt(shortForms: ReadonlyMap<string, Naming>, folded: string, at: number): Word | undefined {
  const english = /^[a-z]+(?:-[a-z]+)*/u.exec(folded.slice(at, at + 40))?.[0];
  if (english !== undefined) {
    if (letter.test(folded.charAt(at - 1))) return undefined;
    const naming = shortForms.get(wordsOfName(english)[0] ?? "");
    return naming && { length: english.length, meaning: { role: "indicator", naming } };
  }
  for (let length = longestShortForm; length >= 2; length -= 1) {
    const naming = shortForms.get(folded.slice(at, at + length));
    if (naming !== undefined && at + length <= folded.length)
      return { length, meaning: { role: "indicator", naming } };
  }
  return undefined;
}

function hospitalEntries(hospitals: readonly Hospital[]): Entry[] {
  const owners = new Map<string, Set<HospitalId>>();
  for (const { id, name, short, city, formerNames } of hospitals) {
    const names = [name.zh, name.en, short.zh, short.en, city.zh, city.en, ...formerNames];
    for (const called of [...names, city.zh.replace(/市$/u, "")]) {
      const word = called.toLowerCase().replaceAll(/[’‘]/gu, "'");
      owners.set(word, new Set([...(owners.get(word) ?? []), id]));
    }
  }
  // a name that two hospitals answer to says nothing, and is left unknown
  return [...owners].flatMap(([word, ids]) =>
    [...ids].flatMap((hospital) =>
      ids.size > 1 || word === "" ? [] : { word, meaning: { role: "hospital", hospital } as const },
    ),
  );
}

function indicatorEntries(indicators: readonly Indicator[]): Entry[] {
  const namings = new Map<string, Map<IndicatorId, number>>();
  for (const indicator of indicators) {
    for (const [word, rest] of indicatorForms(indicator)) {
      const naming = namings.get(word) ?? new Map<IndicatorId, number>();
      namings.set(word, naming.set(indicator.id, Math.min(rest, naming.get(indicator.id) ?? rest)));
    }
  }
  return [...namings].map(([word, naming]) => ({ word, meaning: { role: "indicator", naming } }));
}

function lexiconEntries(): Entry[] {
  const loose = Object.entries(looseNames).map(([word, id]) => ({
    word,
    meaning: { role: "loose", indicator: id as IndicatorId } as const,
  }));
  // single words are the number's only where they stand behind one
  const units = unitIds
    .flatMap((id) => [unitLabel(id, "en", 1), unitLabel(id, "en")])
    .filter((label) => label.includes(" "));
  const remarks = [...Object.values(termsZh.reason), ...Object.values(termsEn.reason)];
  const plain = [...units, ...remarks].filter((word) => word.length > 1);
  return [
    ...loose,
    ...lexicon.map(([word, role]) => ({ word, meaning: { role } })),
    ...plain.map((word) => ({ word: word.toLowerCase(), meaning: { role: "filler" } as const })),
  ];
}
