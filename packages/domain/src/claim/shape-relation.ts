import type { HospitalId } from "../hospital.ts";
import type { ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import type { ClaimedAmount, Part } from "./part.ts";
import type { BareShape } from "./shape.ts";
import { isPercent, type PlacedAmount, type Words } from "./words-of-clause.ts";

/** Who is set against whom. */
interface Sides {
  readonly subjects: readonly HospitalId[];
  readonly peers: readonly HospitalId[];
}

/** “柳州高于荆门”, “比荆门多86项”, “是荆门的2倍多”, “与荆门持平”. */
export function relationShape(words: Words): BareShape {
  const allowed = [
    "than",
    "versus",
    "more",
    "fewer",
    "above",
    "below",
    "not-below",
    "not-above",
    "ahead",
    "behind",
    "equal",
    "alike",
    "amount",
    "label",
    "ratio",
    "fraction",
    "by",
    "others",
    "all",
    "first",
    "some",
    "group",
  ] as const;
  if (!words.onlyHas(...allowed)) return { problem: claimReason("several-claims") };
  // 柳州高于荆门高于广元 says more than how the first stands to the others
  if (words.count("above", "below", "not-below", "not-above", "ahead", "behind") > 1)
    return { problem: claimReason("several-claims") };
  const ratio = ratioAmount(words);
  const sides = ratio === undefined ? sidesOf(words) : ratioSides(words, ratio);
  if ("code" in sides) return { problem: sides };
  const made = ratio === undefined ? partMaker(words) : ratioMaker(words, ratio);
  if ("code" in made) return { problem: made };
  const pairs = sides.subjects.flatMap((subject) =>
    sides.peers.flatMap((peer) => (peer === subject ? [] : [made.part(subject, peer)])),
  );
  if (pairs.length === 0) return { problem: claimReason("no-peer") };
  const used = new Set(made.uses);
  const figures = figuresBeside(words, sides, used);
  return figures === undefined ? { problem: claimReason("ambiguous") } : { parts: [...pairs, ...figures] };
}

/** The amount that says how many times or which part of the other's figure. */
function ratioAmount(words: Words): PlacedAmount | undefined {
  return words.ratios()[0] ?? words.partOfAnother();
}

function ratioSides(words: Words, { at }: PlacedAmount): Sides | ClaimReason {
  const owner = words.ownerBefore(at);
  if (words.has("than", "versus") && owner === undefined) return sidesOf(words);
  const split = owner ?? at + 1;
  const peers = owner === undefined ? peersIn(words, split, words.tokens.length) : peersIn(words, owner, at);
  if (peers.length === 0) return claimReason("no-peer");
  return withSubjects(words, words.subjects(0, split), peers);
}

function sidesOf(words: Words): Sides | ClaimReason {
  const pivot = pivotOf(words);
  const before = words.named(0, pivot);
  const isOthersFirst = words.tokens.slice(0, pivot).some(({ role }) => role === "others");
  if (isOthersFirst) return othersFirst(words, words.named(pivot, words.tokens.length));
  const after = peersIn(words, pivot, words.tokens.length);
  if (after.length === 0 && before.length > 1 && words.has("equal", "alike")) {
    const [first, ...rest] = before;
    return first === undefined ? claimReason("no-hospital") : { subjects: [first], peers: rest };
  }
  if (
    after.length === 0 &&
    before.length === 0 &&
    words.has("equal", "alike") &&
    words.has("all", "some", "group")
  )
    return allAlike(words);
  const peers = after.length > 0 ? after : words.context.against;
  if (peers.length === 0) return claimReason("no-peer");
  return withSubjects(words, words.subjects(0, pivot), peers);
}

/** “其余两家均低于柳州”. */
function othersFirst(words: Words, named: readonly HospitalId[]): Sides | ClaimReason {
  const peers = named.length > 0 ? named : words.context.hospitals;
  const subjects = words.groupOf(
    words.shown().filter((id) => !peers.includes(id)),
    words.counts(),
  );
  if (peers.length === 0) return claimReason("no-peer");
  return subjects === undefined ? words.wrongCount() : { subjects, peers };
}

function allAlike(words: Words): Sides | ClaimReason {
  const group = words.subjects(0, words.tokens.length);
  if ("code" in group) return group;
  const [first, ...rest] = group;
  return first === undefined ? claimReason("no-hospital") : { subjects: [first], peers: rest };
}

function withSubjects(
  words: Words,
  subjects: readonly HospitalId[] | ClaimReason,
  peers: readonly HospitalId[],
): Sides | ClaimReason {
  if ("code" in subjects) return subjects;
  if (!words.has("others")) return { subjects, peers };
  const others = words.groupOf(
    words.shown().filter((id) => !subjects.includes(id)),
    words.counts(),
  );
  return others === undefined ? words.wrongCount() : { subjects, peers: others };
}

/** The hospitals named after a place; “the others” stands for all that are shown and not meant yet. */
function peersIn(words: Words, from: number, to: number): readonly HospitalId[] {
  const hasOthers = words.tokens.slice(Math.max(0, from), to).some(({ role }) => role === "others");
  return hasOthers ? words.shown() : words.named(from, to);
}

/** The word that parts the two sides. */
function pivotOf(words: Words): number {
  for (const at of [
    words.first("than"),
    words.relationAt(),
    words.first("first"),
    words.first("versus"),
    words.first("equal", "alike"),
  ])
    if (at >= 0) return at;
  const direction = words.directionAt();
  return direction >= 0 && words.named(direction, words.tokens.length).length > 0
    ? direction
    : words.tokens.length;
}

interface Maker {
  readonly part: (subject: HospitalId, peer: HospitalId) => Part;
  /** The places of the amounts that the part accounts for. */
  readonly uses: readonly number[];
}

function ratioMaker(words: Words, { at, amount }: PlacedAmount): Maker | ClaimReason {
  const direction = directionOf(words);
  if (words.ratios().length > 1 || words.has("ahead", "behind")) return claimReason("not-understood");
  const limit = (["above", "below", "not-above", "not-below"] as const).filter((role) => words.has(role));
  if (limit.length > 0) {
    const [only, ...others] = limit;
    const limited =
      only !== undefined && others.length === 0 && direction === undefined
        ? withLimit(amount, limits[only])
        : undefined;
    if (limited === undefined) return claimReason("not-understood");
    return { uses: [at], part: (subject, peer) => ({ kind: "ratio", subject, peer, amount: limited }) };
  }
  if (direction === undefined)
    return { uses: [at], part: (subject, peer) => ({ kind: "ratio", subject, peer, amount }) };
  // 多2倍 is said for three times as much, “3 times more” for either
  const isChinese =
    words.tokens.some((token) => token.role === "ratio" && words.directionAt() < at) &&
    words.first("than") < at &&
    words.first("than") >= 0;
  if (!isChinese) return claimReason("ambiguous");
  return {
    uses: [at],
    part: (subject, peer) => ({ kind: "relative-difference", subject, peer, direction, amount }),
  };
}

/** 超过荆门的2倍: the verb is the amount's qualifier. */
const limits = { above: "超", below: "不足", "not-above": "不超过", "not-below": "至少" } as const;

function withLimit(amount: ClaimedAmount, limit: string): ClaimedAmount | undefined {
  if (amount.form === "fraction") {
    const hedge = limit === limits.above ? "over" : limit === limits.below ? "under" : undefined;
    return hedge === undefined || amount.hedge !== undefined ? undefined : { ...amount, hedge };
  }
  const isPlain = /^[\d一二两三四五六七八九十]/u.test(amount.printed);
  return isPlain ? { ...amount, printed: `${limit}${amount.printed}` } : undefined;
}

function directionOf(words: Words): "more" | "fewer" | undefined {
  if (words.has("more") && words.has("fewer")) return undefined;
  return words.has("more") ? "more" : words.has("fewer") ? "fewer" : undefined;
}

function partMaker(words: Words): Maker | ClaimReason {
  const gap = gapAmount(words);
  const direction =
    directionOf(words) ??
    (words.has("above", "ahead", "first") ? "more" : words.has("below", "behind") ? "fewer" : undefined);
  if (gap !== undefined && direction !== undefined) {
    const isRelative = gap.amount.form === "amount" && isPercent(gap.amount.printed);
    if (isRelative && /percent|top-percent/u.test(words.comparison.indicator.unit))
      return claimReason("ambiguous");
    const kind = isRelative ? "relative-difference" : "difference";
    return {
      uses: [gap.at],
      part: (subject, peer) => ({ kind, subject, peer, direction, amount: gap.amount }),
    };
  }
  const relation = relationOf(words);
  if (relation === undefined) return claimReason("not-understood");
  return { uses: [], part: (subject, peer) => ({ kind: "order", subject, peer, relation }) };
}

/** The amount that says by how much: 多86项, 领先荆门86项, “86 more”, “by 86”. */
function gapAmount(words: Words): PlacedAmount | undefined {
  const direction = words.directionAt();
  const isBy = (at: number) => words.roleAt(at - 1) === "by";
  const isLead = words.has("ahead", "behind", "first");
  return words.amounts().find(({ at }) => {
    if (isBy(at) || (direction >= 0 && (at === direction + 1 || at === direction - 1))) return true;
    if (direction >= 0 && at > direction && words.isHospital(at - 1)) return true;
    return isLead && at > pivotOf(words) && words.isHospital(at - 1);
  });
}

function relationOf(words: Words): Extract<Part, { kind: "order" }>["relation"] | undefined {
  const found = (["above", "below", "not-below", "not-above", "ahead", "behind"] as const).filter((role) =>
    words.has(role),
  );
  const all = [
    ...found,
    ...(words.has("more") ? (["above"] as const) : []),
    ...(words.has("fewer") ? (["below"] as const) : []),
    ...(words.has("equal", "alike") ? (["equal"] as const) : []),
    ...(words.has("first") ? (["ahead"] as const) : []),
  ];
  const [first, ...others] = all;
  return others.length === 0 ? first : undefined;
}

/** What each side is said to have, besides: 柳州149项，高于荆门的63项; undefined where an amount cannot be placed. */
function figuresBeside(
  words: Words,
  { subjects, peers }: Sides,
  used: ReadonlySet<number>,
): readonly Part[] | undefined {
  const pivot = pivotOf(words);
  const parts = words.amounts().map(({ at, amount }): Part | undefined => {
    if (used.has(at)) return undefined;
    const isOwned = words.roleAt(at - 1) === "of" || words.roleAt(at - 1) === "open";
    const [subject, ...moreSubjects] = subjects;
    const [peer, ...morePeers] = peers;
    if (at < pivot && subject !== undefined && moreSubjects.length === 0)
      return { kind: "figure", subject, amount };
    if (at > pivot && isOwned && peer !== undefined && morePeers.length === 0)
      return { kind: "figure", subject: peer, amount };
    return undefined;
  });
  const unused = words.amounts().filter(({ at }) => !used.has(at));
  const figures = parts.flatMap((part) => part ?? []);
  return figures.length === unused.length ? figures : undefined;
}
