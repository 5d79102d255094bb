import type {
  comparisonsExportQuerySchema,
  designationsExportQuerySchema,
  dictionaryExportQuerySchema,
  documentExportQuerySchema,
  figuresExportQuerySchema,
  profileExportQuerySchema,
} from "@yiheng/contract";
import type { Comparison, Hospital } from "@yiheng/domain";
import type * as z from "zod/mini";
import { fileWords, terms } from "./words.ts";

/** The choices that make each file, as they stand in its address. */
export type ComparisonChoices = z.output<typeof comparisonsExportQuerySchema>;
export type FigureChoices = z.output<typeof figuresExportQuerySchema>;
export type DesignationChoices = z.output<typeof designationsExportQuerySchema>;
export type ProfileChoices = z.output<typeof profileExportQuerySchema>;
export type DocumentChoices = z.output<typeof documentExportQuerySchema>;
export type DictionaryChoices = z.output<typeof dictionaryExportQuerySchema>;

type Choice = string | readonly string[] | undefined;

/**
 * The address of a page under some choices; the only place where files make one. It names the release that it was made
 * under, so that the page can say later what has changed since.
 */
function addressOf(path: string, release: string, choices: Readonly<Record<string, Choice>>): string {
  const all: Readonly<Record<string, Choice>> = { ...choices, release };
  const query = Object.entries(all).flatMap(([key, choice]) => {
    const value = typeof choice === "object" ? choice.join(",") : choice;
    return value ? [`${key}=${value}`] : [];
  });
  return `${path}?${query.join("&")}`;
}

/** The page's address of the same view: one indicator has its own page, several are on the overview. */
export function comparisonsView(
  { indicator, hospital, period, verdict, lang }: ComparisonChoices,
  release: string,
): string {
  return indicator?.length === 1
    ? addressOf("/compare", release, { lang, hospital, period, indicator })
    : addressOf("/", release, { lang, hospital, period, verdict });
}

/** The page's address of the grid that shows these designations, or of the profile of their one hospital. */
export function designationsView(choices: DesignationChoices, release: string): string {
  const { grid, hospital, level, standing, lang } = choices;
  const [only, ...others] = hospital ?? [];
  return grid === undefined && only !== undefined && others.length === 0
    ? addressOf(`/hospitals/${only}`, release, { lang })
    : addressOf("/specialties", release, { lang, hospital, level, standing });
}

/** The page's address of a hospital's profile, or of its summary. */
export function profileView(
  { of, part, sort, hospital, period, lang }: ProfileChoices,
  release: string,
): string {
  const view = part === "summary" ? part : undefined;
  const order = part === "figures" ? sort : undefined;
  return addressOf(`/hospitals/${of}`, release, { lang, hospital, period, view, sort: order });
}

/** The page's address of a document under its filters. */
export function documentView({ of, about, use, period, lang }: DocumentChoices, release: string): string {
  return addressOf(`/documents/${of}`, release, { lang, period, about, use });
}

/** The page's address of the narrowed dictionary. */
export function dictionaryView(choices: DictionaryChoices, release: string): string {
  const { domain: about, kind, polarity, appraisal, hospital, period, lang } = choices;
  return addressOf("/dictionary", release, { lang, hospital, period, about, kind, polarity, appraisal });
}

/** What a file is called in a list of downloads, without its ending: what it is, then what narrows it. */
export function fileNameOf(...parts: readonly Choice[]): string {
  return parts.flatMap((part) => part ?? []).join("-");
}

/** What a file of comparisons is called. */
export function comparisonsFileName({ indicator, domain, hospital, period }: ComparisonChoices): string {
  const few = indicator && indicator.length > 1 ? `${indicator.length}-indicators` : indicator?.[0];
  return fileNameOf(few ?? domain ?? "all-indicators", hospital, period);
}

/** What a file of comparisons says it is. */
export function comparisonsTitle(choices: ComparisonChoices, comparisons: readonly Comparison[]): string {
  const { lang, domain } = choices;
  const [first] = comparisons;
  if (first !== undefined && comparisons.length === 1) return first.indicator.name[lang];
  if (domain !== undefined) return terms[lang].domain[domain];
  return choices.indicator ? fileWords[lang].several(comparisons.length) : fileWords[lang].all;
}

/** The hospitals that a choice means, in the product's order. */
export function chosen(
  hospitals: readonly Hospital[],
  wanted: readonly string[] | undefined,
): readonly Hospital[] {
  return hospitals.filter(({ id }) => wanted?.includes(id) ?? true);
}
