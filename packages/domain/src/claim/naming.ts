import type { Comparison } from "../comparison.ts";
import { dimensionOf, type UnitId, unitLabel } from "@yiheng/quantity";
import type { IndicatorId, IndicatorSummary } from "../indicator.ts";
import type { ClaimMatter, ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { Naming } from "./indicator-name.ts";
import type { Token } from "./token.ts";

/** Which comparison a clause speaks of, or why that cannot be told. */
export type Topic =
  | { readonly comparison: Comparison; readonly id: IndicatorId; readonly cares: readonly ClaimReason[] }
  | { readonly problem: ClaimReason };

/**
 * Finds the comparison that a clause names. A name in full decides; a part of a name does where no other
 * indicator has it; a slide of one indicator needs no name. What the slide does not show is not checked.
 */
export function topicOf(
  tokens: readonly Token[],
  inherited: IndicatorId | undefined,
  matter: ClaimMatter,
): Topic {
  const loose = tokens.flatMap((token) => (token.role === "loose" ? [token.indicator] : []));
  if (loose[0] !== undefined)
    return { problem: claimReason("near-name", { indicator: nameOf(loose[0], matter) }) };
  const namings = tokens.flatMap((token) => (token.role === "indicator" ? [token.naming] : []));
  const units = tokens.flatMap((token) => (token.role === "unit" ? token : []));
  const withUnits = [...namings, ...units.flatMap(({ naming }) => naming ?? [])];
  const named = namedBy(withUnits, namings, tokens, matter);
  if (typeof named === "object") return { problem: named };
  const [only, ...others] = matter.comparisons;
  const id = sibling(
    named ?? inherited ?? (others.length === 0 ? only?.indicator.id : undefined),
    tokens,
    matter,
  );
  if (id === undefined) return { problem: claimReason("no-indicator") };
  const comparison = matter.comparisons.find(({ indicator }) => indicator.id === id);
  if (comparison === undefined)
    return { problem: claimReason("not-on-slide", { indicator: nameOf(id, matter) }) };
  const stray = units.find(
    ({ word, naming }) => naming?.has(id) !== true && !isLabelOf(word, comparison.indicator.unit),
  );
  const isSaid = (rest: number | undefined) =>
    rest === 0 || (isFull(rest) && tokens.some(({ role }) => role === "new"));
  const isInFull =
    (named === undefined ? inherited !== undefined : id !== named) ||
    withUnits.some((naming) => [id, stockOf(id)].some((one) => isSaid(naming.get(one))));
  const cares = isInFull ? [] : [claimReason("as-read", { indicator: comparison.indicator.name })];
  return stray === undefined ? { comparison, id, cares } : { problem: otherUnit(comparison.indicator) };
}

/** Whether a name leaves nothing out, or soft words only. */
function isFull(rest: number | undefined): boolean {
  return rest !== undefined && rest < 1;
}

/** “新增2个国家级重点专科” names the new ones by the name of those held. */
function stockOf(id: IndicatorId): IndicatorId {
  return id.replace(/-new$/u, "") as IndicatorId;
}

/** The noun behind a number helps to name the indicator, unless it is the indicator's plain unit. */
function namedBy(
  all: readonly Naming[],
  withoutUnits: readonly Naming[],
  tokens: readonly Token[],
  matter: ClaimMatter,
): IndicatorId | ClaimReason | undefined {
  if (all.length === 0) return undefined;
  const named = indicatorOf(all, tokens, matter);
  const isUnitInTheWay =
    typeof named === "object" && withoutUnits.length > 0 && withoutUnits.length < all.length;
  return isUnitInTheWay ? indicatorOf(withoutUnits, tokens, matter) : named;
}

function isLabelOf(word: string, unit: UnitId): boolean {
  return word === unitLabel(unit, "en") || word === unitLabel(unit, "en", 1);
}

/** That an amount is counted in another unit than the indicator. */
export function otherUnit({ name, unit }: IndicatorSummary): ClaimReason {
  return claimReason("other-unit", {
    indicator: name,
    unit: { zh: unitLabel(unit, "zh"), en: unitLabel(unit, "en") },
  });
}

function nameOf(id: IndicatorId, { indicators }: ClaimMatter) {
  return indicators.find((one) => one.id === id)?.name ?? id;
}

function indicatorOf(
  namings: readonly Naming[],
  tokens: readonly Token[],
  matter: ClaimMatter,
): IndicatorId | ClaimReason {
  const [first, ...others] = namings;
  const shared = [...(first ?? new Map<IndicatorId, number>()).keys()].filter((id) =>
    others.every((naming) => naming.has(id)),
  );
  const inFull = shared.filter((id) => namings.some((naming) => isFull(naming.get(id))));
  const candidates = inFull.length > 0 ? inFull : shared;
  if (candidates.length === 0) return claimReason("several-indicators");
  const isNew = tokens.some(({ role }) => role === "new");
  const [single, ...rest] =
    candidates.length > 1 ? candidates.filter((id) => isOfNew(id) === isNew) : candidates;
  if (single === undefined || rest.length > 0)
    return gradedOf(candidates, tokens, matter) ?? claimReason("no-indicator");
  const kind = matter.indicators.find(({ id }) => id === single)?.kind;
  if (isNew && kind === "stock") {
    const added = matter.indicators.find(({ id }) => id === `${single}-new`);
    return added?.id ?? claimReason("no-indicator");
  }
  if (kind === "flow" && tokens.some(({ role }) => role === "hold")) return claimReason("new-only");
  const isOnlyNew =
    isOfNew(single) && !isNew && !namings.some((naming) => naming.size === 1 && isFull(naming.get(single)));
  return isOnlyNew && matter.comparisons.some(({ indicator }) => indicator.id === single)
    ? claimReason("new-only")
    : single;
}

/** “国考B++”: where several names fit, a grade or a place fits only one of those on the slide. */
function gradedOf(
  candidates: readonly IndicatorId[],
  tokens: readonly Token[],
  { comparisons }: ClaimMatter,
): IndicatorId | undefined {
  const amounts = tokens.flatMap((token) =>
    token.role === "amount" || token.role === "label" ? [{ form: token.role, printed: token.printed }] : [],
  );
  const fitting = comparisons.filter(({ indicator: { id, unit } }) => {
    const isGraded =
      dimensionOf(unit) === "ladder" || dimensionOf(unit) === "place" || unit === "top-percent";
    const fits = amounts.every((amount) => claimedQuantity(amount, unit) !== undefined);
    return candidates.includes(id) && isGraded && amounts.length > 0 && fits;
  });
  return fitting.length === 1 ? fitting[0]?.indicator.id : undefined;
}

function isOfNew(id: IndicatorId): boolean {
  return id.endsWith("-new");
}

/** “门急诊人次同比增长” speaks of the growth, “国考排名前28%” of the percentage: indicators of their own. */
function sibling(
  id: IndicatorId | undefined,
  tokens: readonly Token[],
  { indicators }: ClaimMatter,
): IndicatorId | undefined {
  if (id === undefined) return undefined;
  const has = (...roles: readonly Token["role"][]) => tokens.some(({ role }) => roles.includes(role));
  const isSeries = has("every-year", "steady", "years");
  const named = (name: string) => indicators.find((one) => one.id === name && name !== id)?.id;
  if (has("year-on-year", "rise", "fall", "doubled") && !isSeries)
    return named(`${id}-growth`) ?? named(`${id}-change`) ?? id;
  const isTopPart = tokens.some((token) => token.role === "amount" && /^前.*[%‰]$/u.test(token.printed));
  return isTopPart ? (named(id.replace(/-rank$/u, "-percentile")) ?? id) : id;
}
