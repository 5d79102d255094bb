import { dimensionOf } from "@yiheng/quantity";
import type { HospitalId } from "../hospital.ts";
import type { Context } from "./context.ts";
import { type Clause, isClaiming } from "./clause.ts";
import type { ClaimKind, ClaimMatter, ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import { type Topic, topicOf } from "./naming.ts";
import type { Part, Statement } from "./part.ts";
import { shapeOf } from "./shape.ts";
import type { Token } from "./token.ts";

/** A clause that claims nothing, one that is understood, or one that cannot be checked. */
export type Understanding = { readonly context: Context } & (
  | { readonly result: "no-claim" }
  | { readonly result: "statement"; readonly statement: Statement; readonly blockers: readonly ClaimReason[] }
  | { readonly result: "unclear"; readonly kind: ClaimKind; readonly reasons: readonly ClaimReason[] }
);

/** Nobody says one thing in more words than this; it also bounds what a hostile text may cost. */
const mostWordsOfClaim = 80;

/** What a clause names by itself. */
interface Named {
  readonly hospitals: readonly HospitalId[];
  readonly isOfGroup: boolean;
  readonly isComparedWith: boolean;
  readonly hasIndicator: boolean;
  readonly hasUnknownOwn: boolean;
  readonly years: readonly number[];
}

/** Understands one clause after what its sentence said before. */
export function understand(
  clause: Clause,
  context: Context,
  matter: ClaimMatter,
  text: string,
): Understanding {
  const { tokens } = clause;
  const named = namedIn(tokens, matter);
  const topic = topicOf(tokens, context.indicator, matter);
  const own = blockersOf(clause, text, matter);
  const next = contextAfter(tokens, context, named, topic, own);
  if (
    !claimsSomething(tokens, matter, named.isOfGroup || [...named.hospitals, ...context.hospitals].length > 0)
  )
    return { result: "no-claim", context: next };
  const leansBack = named.hospitals.length === 0 || !named.hasIndicator;
  const blockers = distinct([...context.blockers, ...own, ...(leansBack ? context.doubts : [])]);
  const unclear = (kind: ClaimKind, problem: ClaimReason): Understanding => ({
    result: "unclear",
    kind,
    reasons: distinct([...blockers, problem]),
    context: next,
  });
  if (tokens.length > mostWordsOfClaim) return unclear(roughKind(tokens), claimReason("several-claims"));
  if (named.hasUnknownOwn) return unclear(roughKind(tokens), claimReason("no-hospital"));
  if ("problem" in topic) return unclear(roughKind(tokens), topic.problem);
  const shape = shapeOf(
    tokens,
    topic.comparison,
    { ...next, hospitals: context.hospitals, against: context.against },
    matter,
  );
  if ("problem" in shape) return unclear(shape.kind ?? roughKind(tokens), shape.problem);
  const { parts, isNegated, cares } = shape;
  const statement: Statement = {
    kind: kindOf(parts),
    comparison: topic.comparison,
    parts,
    years: named.years.length > 0 ? named.years : context.years,
    isNegated,
    cares: [...topic.cares, ...cares],
  };
  const subjects = subjectsOf(parts);
  const after = { ...next, hospitals: subjects.length > 0 ? subjects : next.hospitals, indicator: topic.id };
  return { result: "statement", statement, blockers, context: after };
}

function namedIn(tokens: readonly Token[], matter: ClaimMatter): Named {
  const has = (...roles: readonly Token["role"][]) => tokens.some(({ role }) => roles.includes(role));
  return {
    hospitals: tokens.flatMap((token) =>
      token.role === "hospital" ? [token.hospital] : ownOf(token, matter),
    ),
    isOfGroup: has("some", "group", "others", "own"),
    isComparedWith: has("versus", "than"),
    hasIndicator: has("indicator"),
    hasUnknownOwn: matter.own === undefined && has("own"),
    years: tokens.flatMap((token) => (token.role === "year" ? token.years : [])),
  };
}

/** What holds for the clauses behind this one. */
function contextAfter(
  tokens: readonly Token[],
  context: Context,
  named: Named,
  topic: Topic,
  blockers: readonly ClaimReason[],
): Context {
  const years = openYears(tokens);
  const { hospitals } = named;
  const isUnfit = "problem" in topic && named.hasIndicator;
  return {
    hospitals: hospitals.length > 0 && !named.isComparedWith ? hospitals : context.hospitals,
    against: hospitals.length > 0 && named.isComparedWith ? hospitals : context.against,
    indicator: "id" in topic && named.hasIndicator ? topic.id : context.indicator,
    years: years.length > 0 ? years : context.years,
    blockers: distinct([...context.blockers, ...blockers.filter(({ code }) => lasting.has(code))]),
    doubts: distinct([
      ...context.doubts,
      ...blockers.filter(({ code }) => doubtful.has(code)),
      ...(isUnfit ? [topic.problem] : []),
      ...(hospitals.length > 0 && tokens.some(({ role }) => role === "not")
        ? [claimReason("not-understood")]
        : []),
    ]),
  };
}

const lasting: ReadonlySet<ClaimReason["code"]> = new Set<ClaimReason["code"]>(["cause", "not-a-fact"]);
const doubtful: ReadonlySet<ClaimReason["code"]> = new Set<ClaimReason["code"]>([
  "words-unknown",
  "beyond-slide",
]);

/** More reasons than anyone would read are not gathered. */
const mostReasons = 6;

function distinct(reasons: readonly ClaimReason[]): readonly ClaimReason[] {
  const seen = new Set<string>();
  return reasons
    .filter(({ sentence }) => !seen.has(sentence.zh) && seen.add(sentence.zh))
    .slice(0, mostReasons);
}

/** A year in brackets belongs to its figure; one outside holds until another is named. */
function openYears(tokens: readonly Token[]): readonly number[] {
  const bracket = tokens.findIndex(({ role }) => role === "open");
  const open = bracket < 0 ? tokens : tokens.slice(0, bracket);
  return open.flatMap((token) => (token.role === "year" ? token.years : []));
}

function ownOf({ role }: Token, { own }: ClaimMatter): HospitalId[] {
  return role === "own" && own !== undefined ? [own] : [];
}

/** Praise and “more” are ordinary words where no hospital is spoken of. */
const claimingOfHospitals: ReadonlySet<Token["role"]> = new Set<Token["role"]>([
  "more",
  "fewer",
  "judgement",
  "rise",
  "fall",
  "steady",
  "none",
  "report",
  "label",
  "cause",
]);

function claimsSomething(
  tokens: readonly Token[],
  { comparisons }: ClaimMatter,
  isOfHospitals: boolean,
): boolean {
  const hasGrades = comparisons.some(({ indicator }) => dimensionOf(indicator.unit) === "ladder");
  return tokens.some(
    (token) =>
      isClaiming(token) &&
      (isOfHospitals || !claimingOfHospitals.has(token.role)) &&
      (hasGrades || token.role !== "label"),
  );
}

const blocking = {
  unknown: "words-unknown",
  years: "words-unknown",
  beyond: "beyond-slide",
  unreal: "not-a-fact",
  cause: "cause",
  intensity: "no-measure",
  judgement: "judgement",
} as const;

/** Words that keep a clause from being checked, whatever else it says. */
function blockersOf(
  { tokens, isQuestion }: Clause,
  text: string,
  { comparisons }: ClaimMatter,
): ClaimReason[] {
  const reasons: ClaimReason[] = isQuestion ? [claimReason("question")] : [];
  const isTrend =
    tokens.some(({ role }) => role === "steady" || role === "every-year") ||
    comparisons.some(({ indicator }) => dimensionOf(indicator.unit) === "ladder");
  for (const [role, code] of Object.entries(blocking)) {
    if (role === "years" && isTrend) continue;
    const words = tokens.filter((token) => token.role === role);
    if (words.length > 0) reasons.push(claimReason(code, { words: wordsText(words, text) }));
  }
  return reasons;
}

const mostWords = 6;

/** The words as typed, those that touch each other as one. */
function wordsText(tokens: readonly Token[], text: string): string {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of tokens.slice(0, 40)) {
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  }
  const words = spans.slice(0, mostWords).map(({ start, end }) => text.slice(start, end));
  return `${words.join(" ")}${spans.length > mostWords ? " …" : ""}`;
}

function roughKind(tokens: readonly Token[]): ClaimKind {
  const has = (...roles: readonly Token["role"][]) => tokens.some(({ role }) => roles.includes(role));
  if (has("most", "least", "first", "last", "place")) return "extreme";
  if (has("ratio", "fraction")) return "ratio";
  if (has("above", "below", "ahead", "behind", "equal", "alike", "not-above", "not-below")) return "order";
  if (has("report", "not-report", "none")) return "presence";
  if (has("amount", "label")) return "figure";
  return has("rise", "fall", "steady", "every-year") ? "trend" : "judgement";
}

function kindOf(parts: readonly Part[]): ClaimKind {
  const kind = (parts.find((part) => part.kind !== "figure") ?? parts[0])?.kind;
  switch (kind) {
    case "relative-difference":
    case "difference":
      return "difference";
    case "place":
    case "extreme":
      return "extreme";
    case "none":
    case "presence":
      return "presence";
    case "direction":
    case "trend":
      return "trend";
    case "figure":
    case "ratio":
    case "order":
    case "total":
      return kind;
    case undefined:
      return "judgement";
  }
}

function subjectsOf(parts: readonly Part[]): readonly HospitalId[] {
  const ids = parts.flatMap((part) => ("subject" in part ? [part.subject] : part.subjects));
  return [...new Set(ids)];
}
