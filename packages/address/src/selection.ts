import {
  type DesignationId,
  type FigureSort,
  figureSorts,
  type HospitalId,
  type IndicatorId,
  type Kind,
  kinds,
  levels,
  type Level,
  type Locale,
  locales,
  type ObservationId,
  periodRules,
  type PeriodRule,
  polarities,
  type Polarity,
  presentations,
  type Presentation,
  type Standing,
  type Topic,
  topics,
  type Verdict,
  verdicts,
} from "@yiheng/domain";

import { type PageRoute, routeOf } from "./routes.ts";

export const themes = ["auto", "light", "dark"] as const;
export const densities = ["desk", "wall"] as const;
export const shows = ["values", "verdicts", "coverage"] as const;
export const standings = ["held", "building", "sought"] as const satisfies readonly Standing[];
/** What the dictionary is asked for: indicators, how printed words are read, how verdicts come about, all data. */
export const parts = ["indicators", "reading", "verdicts", "data"] as const;

export const views = ["profile", "summary"] as const;

/** Everything the reader chose; it lives in the address and nowhere else. */
export interface Selection {
  readonly lang: Locale;
  readonly theme: (typeof themes)[number];
  readonly density: (typeof densities)[number];
  /** The reader's own hospital, which stands first in what is measured against the others. */
  readonly own: HospitalId | undefined;
  /** Empty means all. */
  readonly hospital: readonly HospitalId[];
  readonly period: PeriodRule;
  readonly show: (typeof shows)[number];
  readonly verdict: Verdict | undefined;
  /** Domains whose rows of a single hospital are unfolded. */
  readonly open: readonly string[];
  readonly indicator: IndicatorId | undefined;
  readonly level: Level | undefined;
  readonly standing: (typeof standings)[number] | undefined;
  /** The observation or designation whose receipt is open. */
  readonly receipt: ObservationId | undefined;
  readonly designation: DesignationId | undefined;
  /** The domain, or in a document also the titles, that alone is shown. */
  readonly about: Topic | undefined;
  /** In a document: how far its figures go, and the one that is pointed at. */
  readonly use: Presentation | undefined;
  readonly figure: string | undefined;
  /** In the dictionary: its part, what narrows the indicators, and the printed words to be read. */
  readonly part: (typeof parts)[number];
  readonly kind: Kind | undefined;
  readonly polarity: Polarity | undefined;
  readonly appraisal: "numbered" | undefined;
  readonly phrase: string | undefined;
  /** In a hospital's profile: the whole of it or one page of sentences, and the order of its figures. */
  readonly view: (typeof views)[number];
  readonly sort: FigureSort;
  /** In the table of coverage: the hospital whose cell of the indicator lies open. */
  readonly ask: HospitalId | undefined;
  /** The release that a link was made under; it says so on the page it leads to, and goes no further. */
  readonly release: string | undefined;
}

const oneOf = <Word extends string>(words: readonly Word[], given: string | null): Word | undefined =>
  words.find((word) => word === given);

const listOf = (given: string | null): readonly string[] => given?.split(",").filter(Boolean) ?? [];

// An id in an address is only a claim; the API answers 400 or 404 where it does not exist.
const idOf = <Id extends string>(given: string | null): Id | undefined => (given ? (given as Id) : undefined);

/** Reads a query string; a word it does not know counts as not given. */
export function parseSelection(search: string): Selection {
  const query = new URLSearchParams(search);
  return {
    lang: oneOf(locales, query.get("lang")) ?? "zh",
    theme: oneOf(themes, query.get("theme")) ?? "auto",
    density: oneOf(densities, query.get("density")) ?? "desk",
    own: idOf<HospitalId>(query.get("own")),
    hospital: listOf(query.get("hospital")) as readonly HospitalId[],
    period: oneOf(periodRules, query.get("period")) ?? "latest",
    show: oneOf(shows, query.get("show")) ?? "values",
    verdict: oneOf(verdicts, query.get("verdict")),
    open: listOf(query.get("open")),
    indicator: idOf<IndicatorId>(query.get("indicator")),
    level: oneOf(levels, query.get("level")),
    standing: oneOf(standings, query.get("standing")),
    receipt: idOf<ObservationId>(query.get("receipt")),
    designation: idOf<DesignationId>(query.get("designation")),
    about: oneOf(topics, query.get("about")),
    use: oneOf(presentations, query.get("use")),
    figure: query.get("figure") || undefined,
    part: oneOf(parts, query.get("part")) ?? "indicators",
    kind: oneOf(kinds, query.get("kind")),
    polarity: oneOf(polarities, query.get("polarity")),
    appraisal: oneOf(["numbered"], query.get("appraisal")),
    phrase: query.get("phrase") || undefined,
    view: oneOf(views, query.get("view")) ?? "profile",
    sort: oneOf(figureSorts, query.get("sort")) ?? "domain",
    ask: idOf<HospitalId>(query.get("ask")),
    release: query.get("release") || undefined,
  };
}

const defaults = parseSelection("");

/** Writes a selection as a query string with readable words; what is as by default is left out. */
export function formatSelection(selection: Selection): string {
  const parts = Object.entries(selection).flatMap(
    ([key, value]: [string, string | readonly string[] | undefined]) => {
      const text = Array.isArray(value) ? value.join(",") : value;
      const usual = defaults[key as keyof Selection];
      return text === undefined || text === "" || text === usual
        ? []
        : [`${key}=${encodeURIComponent(String(text)).replaceAll("%2C", ",")}`];
    },
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** What each page keeps of a selection; the rest would be noise in its address. */
const kept: Readonly<Record<PageRoute, readonly (keyof Selection)[]>> = {
  "/": ["show", "verdict", "open", "about"],
  "/compare": ["indicator"],
  "/specialties": ["level", "standing"],
  "/coverage": ["about", "indicator", "ask"],
  "/requests/:id?": ["about", "open"],
  "/hospitals/:id?": ["view", "sort"],
  "/documents/:id?": ["about", "use", "figure"],
  "/dictionary": ["indicator", "about", "part", "kind", "polarity", "appraisal", "phrase"],
};
const keptEverywhere: readonly (keyof Selection)[] = [
  "lang",
  "theme",
  "density",
  "own",
  "hospital",
  "period",
];

/** The address of a page under a selection with some changes; an open receipt closes unless asked for. */
export function hrefOf(path: string, selection: Selection, changes: Partial<Selection> = {}): string {
  const base = path.split("?")[0] ?? path;
  const route = routeOf(base)?.route;
  const keys = new Set<string>([...keptEverywhere, ...(route ? kept[route] : [])]);
  const carried = Object.fromEntries(Object.entries(selection).filter(([key]) => keys.has(key)));
  return base + formatSelection({ ...defaults, ...carried, ...changes });
}
