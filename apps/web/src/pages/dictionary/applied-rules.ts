import { dimensionOf, type Found, type Quantity } from "@yiheng/quantity";

/** The rules of reading, in their order. */
export const ruleIds = [
  "R1",
  "R2",
  "R3",
  "R4",
  "R5",
  "R6",
  "R7",
  "R8",
  "R9",
  "R10",
  "R11",
  "R12",
  "R13",
  "R14",
  "R15",
] as const;
export type RuleId = (typeof ruleIds)[number];

const plusAtMultiplier = /[余多几]\s*[百千万亿]|[百千万亿]\s*[余多]/u;
const change = /增|减|提升|提高|下降|上升|缩短|降低|回落/u;
const uneven = /[０-９％，]|\d,\d|\d\s+\p{Script=Han}/u;

/** Which rules made this reading of these words, the decisive one first; none for a plain exact figure. */
export function appliedRules(printed: string, quantity: Quantity): readonly RuleId[] {
  const rules = [...rulesOfQualifier(printed, quantity), ...rulesOfMeaning(printed, quantity)];
  return uneven.test(printed) ? [...rules, "R13"] : rules;
}

function rulesOfQualifier(printed: string, { qualifier, bound }: Quantity): readonly RuleId[] {
  const plus: RuleId = plusAtMultiplier.test(printed) ? "R1" : "R2";
  switch (qualifier) {
    case "about-plus":
      return bound === "convention" ? ["R7", plus] : [plus];
    case "nearly":
      return ["R3"];
    case "about":
      return printed.includes("近") ? ["R3"] : ["R4"];
    case "more-than":
      return ["R5"];
    case "at-least":
      return bound === "convention" && /[余多]/u.test(printed) ? ["R7", plus] : ["R6"];
    case "at-most":
      return printed.includes("前") ? ["R12"] : ["R6"];
    case "less-than":
    case "range":
      return ["R6"];
    case "exact":
    case "first-ever":
    case "rose":
    case "fell":
    case "meets":
      return [];
  }
}

function rulesOfMeaning(printed: string, { qualifier, unit }: Quantity): readonly RuleId[] {
  if (qualifier !== "exact") return [];
  const rules: RuleId[] = [];
  if (change.test(printed)) rules.push("R9");
  if (dimensionOf(unit) === "place") rules.push("R12");
  if (dimensionOf(unit) === "share" && (unit === "percentage-points" || change.test(printed)))
    rules.push("R11");
  return rules;
}

/** Which rules bear on a phrase that holds something else than one figure. */
export function rulesOfFound(found: readonly Found[]): readonly RuleId[] {
  const rules: RuleId[] = [];
  if (found.filter(({ kind }) => kind === "quantity").length > 1) rules.push("R8");
  if (found.some(({ kind }) => kind === "label")) rules.push("R15");
  return rules;
}
