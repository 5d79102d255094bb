import type { Comparison, Domain, Hospital, Locale, PeriodRule, Verdict } from "@yiheng/domain";
import { fileWords, terms } from "./words.ts";

/** The choices that make a file of comparisons, as they stand in its address. */
export interface ComparisonChoices {
  readonly domain?: Domain | undefined;
  readonly indicator?: readonly string[] | undefined;
  readonly hospital?: readonly string[] | undefined;
  readonly period: PeriodRule;
  readonly verdict?: Verdict | undefined;
  readonly lang: Locale;
}

/** The page's address of the same view: one indicator has its own page, several are on the overview. */
export function viewPath({ indicator, hospital, period, verdict, lang }: ComparisonChoices): string {
  const single = indicator?.length === 1 ? indicator : undefined;
  const query = [
    `lang=${lang}`,
    hospital && `hospital=${hospital.join(",")}`,
    `period=${period}`,
    single ? `indicator=${single.join("")}` : verdict && `verdict=${verdict}`,
  ];
  return `${single ? "/compare" : "/"}?${query.filter(Boolean).join("&")}`;
}

/** What a file of comparisons is called in a list of downloads, without its ending. */
export function comparisonsFileName({ indicator, domain, hospital, period }: ComparisonChoices): string {
  const few = indicator && indicator.length > 1 ? `${indicator.length}-indicators` : indicator?.[0];
  return [few ?? domain ?? "all-indicators", ...(hospital ?? []), period].join("-");
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

/** The choices that make a file of designations. */
interface DesignationChoices {
  readonly hospital?: readonly string[] | undefined;
  readonly level?: string | undefined;
  readonly standing?: string | undefined;
  readonly lang: Locale;
}

/** The page's address of the grid that shows these designations. */
export function designationsViewPath({ hospital, level, standing, lang }: DesignationChoices): string {
  const query = [
    `lang=${lang}`,
    hospital && `hospital=${hospital.join(",")}`,
    level && `level=${level}`,
    standing && `standing=${standing}`,
  ];
  return `/specialties?${query.filter(Boolean).join("&")}`;
}

/** What a file of designations is called, without its ending. */
export function designationsFileName({ hospital, level, standing }: DesignationChoices): string {
  return ["designations", ...(hospital ?? []), level, standing].filter(Boolean).join("-");
}
