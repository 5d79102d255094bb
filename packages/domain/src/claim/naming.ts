import type { Comparison } from "../comparison.ts";
import type { IndicatorId } from "../indicator.ts";
import type { ClaimMatter, ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
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
  const named = namings.length === 0 ? undefined : indicatorOf(namings, tokens, matter);
  if (typeof named === "object") return { problem: named };
  const [only, ...others] = matter.comparisons;
  const id = grown(
    named ?? inherited ?? (others.length === 0 ? only?.indicator.id : undefined),
    tokens,
    matter,
  );
  if (id === undefined) return { problem: claimReason("no-indicator") };
  const comparison = matter.comparisons.find(({ indicator }) => indicator.id === id);
  if (comparison === undefined)
    return { problem: claimReason("not-on-slide", { indicator: nameOf(id, matter) }) };
  return { comparison, id, cares: [] };
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
  const inFull = shared.filter((id) => namings.some((naming) => naming.get(id) === 0));
  const candidates = inFull.length > 0 ? inFull : shared;
  if (candidates.length === 0) return claimReason("several-indicators");
  const isNew = tokens.some(({ role }) => role === "new");
  const [single, ...rest] =
    candidates.length > 1 ? candidates.filter((id) => isOfNew(id) === isNew) : candidates;
  if (single === undefined || rest.length > 0) return claimReason("no-indicator");
  const kind = matter.indicators.find(({ id }) => id === single)?.kind;
  if (isNew && kind === "stock") {
    const added = matter.indicators.find(({ id }) => id === `${single}-new`);
    return added?.id ?? claimReason("no-indicator");
  }
  if (kind === "flow" && tokens.some(({ role }) => role === "hold")) return claimReason("new-only");
  const isOnlyNew =
    isOfNew(single) && !isNew && !namings.some((naming) => naming.size === 1 && naming.get(single) === 0);
  return isOnlyNew && matter.comparisons.some(({ indicator }) => indicator.id === single)
    ? claimReason("new-only")
    : single;
}

function isOfNew(id: IndicatorId): boolean {
  return id.endsWith("-new");
}

/** “门急诊人次同比增长” speaks of the growth, which is an indicator of its own. */
function grown(
  id: IndicatorId | undefined,
  tokens: readonly Token[],
  { indicators }: ClaimMatter,
): IndicatorId | undefined {
  const speaksOfGrowth = tokens.some(
    ({ role }) => role === "year-on-year" || role === "rise" || role === "fall" || role === "doubled",
  );
  const isSeries = tokens.some(({ role }) => role === "every-year" || role === "steady" || role === "years");
  if (id === undefined || !speaksOfGrowth || isSeries) return id;
  return indicators.find((one) => one.kind === "growth" && one.id === `${id}-growth`)?.id ?? id;
}
