import { openIndicator, parseSelection, routeOf, type Selection } from "@yiheng/address";
import { domains, type Indicator, type Observation, type ReleaseChange, type Slide } from "@yiheng/domain";
import type { ReleaseLists } from "../release-lists.ts";

/** What slides need of a release under any choice of hospitals and period. */
interface Need {
  /** Indicators with everything printed about them. */
  readonly indicator: (indicator: Indicator) => boolean;
  /** Indicators without their figures. */
  readonly definition: (indicator: Indicator) => boolean;
  readonly figure: (observation: Observation) => boolean;
  /** Whether titles are shown or counted. */
  readonly titles: boolean;
}

const nothing: Need = { indicator: () => false, definition: () => false, figure: () => false, titles: false };
const leading: readonly string[] = domains.slice(0, 4);

/**
 * The part of a release that slides need, whatever hospitals and period are chosen while they are played, with what
 * their receipts refer to. Small enough to go into a file that is handed out.
 */
export function listsFor(slides: readonly Pick<Slide, "view">[], lists: ReleaseLists): ReleaseLists {
  const needs = slides.map(({ view }) => needOf(view));
  const asked = new Set(
    lists.indicators.filter((one) => needs.some((need) => need.indicator(one))).map(({ id }) => id),
  );
  const shown = lists.observations.filter(
    (one) => asked.has(one.indicator) || needs.some((need) => need.figure(one)),
  );
  const rivals = new Set(shown.flatMap(({ conflictsWith }) => conflictsWith));
  const observations = lists.observations.filter((one) => shown.includes(one) || rivals.has(one.id));
  const named = new Set(observations.map(({ indicator }) => indicator));
  const titles = needs.some((need) => need.titles);
  return {
    ...lists,
    indicators: lists.indicators.filter(
      (one) => asked.has(one.id) || named.has(one.id) || needs.some((need) => need.definition(one)),
    ),
    observations,
    designations: titles ? lists.designations : [],
    programmes: titles ? lists.programmes : [],
    specialties: titles ? lists.specialties : [],
  };
}

/** The changes that matter to lists that were cut down before and after them. */
export function changesFor(
  changes: readonly ReleaseChange[],
  ...kept: readonly ReleaseLists[]
): readonly ReleaseChange[] {
  return changes.filter(({ table, record }) =>
    kept.some((lists) => lists[table].some(({ id }) => id === record)),
  );
}

function needOf(view: string): Need {
  const [path = "/", search = ""] = view.split("?", 2);
  const selection = parseSelection(search);
  const found = routeOf(path);
  const all = { ...nothing, indicator: () => true };
  switch (found?.route) {
    case "/":
      return { ...nothing, indicator: ({ domain }) => isOnOverview(domain, selection) };
    case "/compare": {
      const id = openIndicator(selection);
      return { ...nothing, indicator: (one) => one.id === id };
    }
    case "/coverage":
      return { ...nothing, indicator: ({ domain }) => (selection.about ?? domain) === domain };
    case "/requests/:id?":
    case "/hospitals/:id?":
      return all;
    case "/documents/:id?":
      return {
        ...nothing,
        figure: ({ receipt }) => found.id === undefined || receipt.document === found.id,
        titles: true,
      };
    case "/specialties":
      return { ...nothing, titles: true };
    case "/dictionary":
      return { ...nothing, definition: ({ id }) => (selection.indicator ?? id) === id };
    case undefined:
      return nothing;
  }
}

function isOnOverview(domain: string, { about, verdict }: Selection): boolean {
  if (about !== undefined) return domain === about;
  return verdict !== undefined || leading.includes(domain);
}
