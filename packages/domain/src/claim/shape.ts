import type { Comparison } from "../comparison.ts";
import type { ClaimKind, ClaimMatter, ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import type { Part } from "./part.ts";
import { figureShape, respectiveShape } from "./shape-figure.ts";
import { extremeShape, presenceShape, totalShape, trendShape } from "./shape-group.ts";
import { relationShape } from "./shape-relation.ts";
import type { Token } from "./token.ts";
import type { Context } from "./context.ts";
import { Words } from "./words-of-clause.ts";

/** What a clause says, or why that cannot be told. */
export type Shape =
  | { readonly parts: readonly Part[]; readonly isNegated: boolean; readonly cares: readonly ClaimReason[] }
  | { readonly problem: ClaimReason; readonly kind?: ClaimKind };

/**
 * Finds what kind of statement a clause makes. Each kind names the words that it accounts for; a clause with
 * a word left over says more than was understood and is not checked.
 */
export function shapeOf(
  tokens: readonly Token[],
  comparison: Comparison,
  context: Context,
  matter: ClaimMatter,
): Shape {
  const words = new Words(tokens, comparison, context, matter);
  const stranger = words.notShown();
  if (stranger !== undefined) {
    const hospital = matter.hospitals.find(({ id }) => id === stranger)?.short ?? stranger;
    return { problem: claimReason("hospital-not-shown", { hospital }) };
  }
  if (words.count("not") > 1) return { problem: claimReason("not-understood") };
  const shape = bareShape(words);
  if ("problem" in shape) return shape;
  const isNegated = words.has("not");
  if (isNegated && !(shape.parts.length === 1 && negatable.has(shape.parts[0]?.kind ?? "total")))
    return { problem: claimReason("not-understood") };
  return { parts: shape.parts, isNegated, cares: [] };
}

const negatable: ReadonlySet<Part["kind"]> = new Set<Part["kind"]>(["figure", "order", "extreme", "place"]);

export type BareShape = { readonly parts: readonly Part[] } | { readonly problem: ClaimReason };

/** In an indicator of ranks, “第一” is the figure itself. */
function rankShape(words: Words): BareShape | undefined {
  const place = words.tokens.find(({ role }) => role === "first" || role === "place");
  if (words.comparison.indicator.kind !== "rank" || place === undefined || words.amounts().length > 0)
    return undefined;
  if (!words.onlyHas("first", "place")) return undefined;
  const subjects = words.subjects(0, words.tokens.length);
  const [subject, ...others] = "code" in subjects ? [] : subjects;
  if (subject === undefined || others.length > 0) return undefined;
  const printed = `第${place.role === "place" ? place.place : 1}名`;
  return { parts: [{ kind: "figure", subject, amount: { form: "amount", printed } }] };
}

function bareShape(words: Words): BareShape {
  const rank = rankShape(words);
  if (rank !== undefined) return rank;
  if (words.has("respectively")) return respectiveShape(words);
  if (words.has("sum", "mean")) return totalShape(words);
  if (words.isRelation()) return relationShape(words);
  if (words.has("most", "least", "first", "last", "place")) return extremeShape(words);
  if (words.has("steady", "every-year", "years") || words.years().length > 1) return trendShape(words);
  if (words.has("rise", "fall", "year-on-year", "doubled") && words.amounts().length === 0)
    return trendShape(words);
  if (words.amounts().length > 0) return figureShape(words);
  if (words.has("report", "not-report", "none", "nobody")) return presenceShape(words);
  return { problem: claimReason("not-understood") };
}
