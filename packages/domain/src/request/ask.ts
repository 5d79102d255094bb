import type { Reason, ReasonCode } from "../comparability/reason.ts";
import { statable } from "../comparability/meaning.ts";
import type { Indicator } from "../indicator.ts";

/** What an answer has to bring that the reports do not, in the order in which it is asked. */
export const asks = [
  "figure",
  "whole-hospital",
  "total",
  "achieved",
  "which",
  "year",
  "full-year",
  "period",
  "start",
  "base",
  "exact",
  "definition",
  "status",
  "levels",
  "inclusions",
  "length-of-stay",
  "denominator",
  "population",
] as const;
export type Ask = (typeof asks)[number];

/** What to ask for where a reason stands in the way; absent where no answer would help. */
const askOf: Readonly<Partial<Record<ReasonCode, Ask>>> = {
  "not-reported": "figure",
  "printed-unusable": "figure",
  "scope-differs": "whole-hospital",
  "not-actual": "achieved",
  contradicted: "which",
  "source-conflict": "which",
  "outside-period": "year",
  "period-differs": "year",
  "period-partial": "full-year",
  "kind-differs": "full-year",
  "cumulative-vs-annual": "full-year",
  "period-implied": "period",
  "start-differs": "start",
  "base-differs": "base",
  approximate: "exact",
  "open-list": "exact",
  "definition-differs": "definition",
  "status-differs": "status",
  "levels-unstated": "levels",
  "inclusions-unstated": "inclusions",
  "length-of-stay-unstated": "length-of-stay",
  "denominator-unstated": "denominator",
  "population-unstated": "population",
  "population-differs": "year",
};

/** What to ask a hospital so that these reasons go. */
export function asksFor(reasons: readonly Reason[]): readonly Ask[] {
  return reasons.flatMap((reason) => {
    const ask = isPartOfTotal(reason) ? "total" : askOf[reason.code];
    return ask === undefined ? [] : [ask];
  });
}

function isPartOfTotal({ code, details }: Reason): boolean {
  return code === "printed-unusable" && details.some((words) => words.split(";").includes("part-of-total"));
}

/** What an indicator needs to be told beside the number. */
export function conditionAsks({ conditions }: Indicator): readonly Ask[] {
  const words = statableWords(conditions);
  const isStated = (ask: Ask) =>
    words.includes(ask) || (ask === "population" && conditions.includes("population-stated"));
  return asks.filter(isStated);
}

/** The words under which a text is noted to state what these conditions demand. */
export function statableWords(conditions: Indicator["conditions"]): readonly string[] {
  return conditions.flatMap((condition) => statable[condition]?.[0] ?? []);
}
