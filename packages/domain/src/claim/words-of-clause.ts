import { dimensionOf } from "@yiheng/quantity";
import { isObserved } from "../cell.ts";
import type { Comparison } from "../comparison.ts";
import type { HospitalId } from "../hospital.ts";
import type { Domain } from "../indicator.ts";
import type { ClaimMatter, ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import type { ClaimedAmount } from "./part.ts";
import type { Token } from "./token.ts";
import type { Context } from "./context.ts";

type Role = Token["role"];

/** Words that any statement may hold; those that block a clause are told elsewhere. */
const always: ReadonlySet<Role> = new Set<Role>([
  "hospital",
  "own",
  "indicator",
  "of",
  "open",
  "close",
  "year",
  "whole",
  "new",
  "hold",
  "and",
  "not",
  "filler",
  "about",
  "with",
  "no-less",
  "unit",
  "unknown",
  "beyond",
  "unreal",
  "cause",
  "intensity",
  "judgement",
  "years",
]);

/** Words that only hold a clause together. */
const silent: ReadonlySet<Role> = new Set<Role>(["filler", "with", "close", "unit"]);

/** Where figures count what is granted, “完成” and “carried out” say something else. */
const granted: ReadonlySet<Domain> = new Set<Domain>(["research", "talent", "specialty"]);

const relations: readonly Role[] = ["above", "below", "not-below", "not-above", "ahead", "behind"];
const directions: readonly Role[] = ["more", "fewer"];

/** An amount of a clause with its place among the words. */
export interface PlacedAmount {
  readonly at: number;
  readonly amount: ClaimedAmount;
}

/** The words of one clause, without those that only hold it together, and what they refer to. */
export class Words {
  readonly tokens: readonly Token[];
  readonly comparison: Comparison;
  readonly context: Context;
  readonly #own: HospitalId | undefined;

  constructor(tokens: readonly Token[], comparison: Comparison, context: Context, { own }: ClaimMatter) {
    const isDone = !granted.has(comparison.indicator.domain);
    this.tokens = tokens.filter(({ role }) => !silent.has(role) && !(isDone && role === "doing"));
    this.comparison = comparison;
    this.context = context;
    this.#own = own;
  }

  has(...roles: readonly Role[]): boolean {
    return this.tokens.some(({ role }) => roles.includes(role));
  }

  count(...roles: readonly Role[]): number {
    return this.tokens.filter(({ role }) => roles.includes(role)).length;
  }

  /** Where the first of these stands; -1 where none does. */
  first(...roles: readonly Role[]): number {
    return this.tokens.findIndex(({ role }) => roles.includes(role));
  }

  roleAt(at: number): Role | undefined {
    return this.tokens[at]?.role;
  }

  /** Whether every word is accounted for by a statement that allows these besides the usual ones. */
  onlyHas(...roles: readonly Role[]): boolean {
    return this.tokens.every(({ role }) => always.has(role) || roles.includes(role));
  }

  /** How many hospitals are said to be meant: 四家. */
  counts(): readonly number[] {
    return this.tokens.flatMap((token) => (token.role === "some" ? [token.count] : []));
  }

  years(): readonly number[] {
    return this.tokens.flatMap((token) => (token.role === "year" ? token.years : []));
  }

  /** The hospitals of the comparison, in their order. */
  shown(): readonly HospitalId[] {
    return this.comparison.cells.map(({ hospital }) => hospital);
  }

  reporting(): readonly HospitalId[] {
    return this.comparison.cells.filter((cell) => isObserved(cell)).map(({ hospital }) => hospital);
  }

  /** A hospital that is named and not shown. */
  notShown(): HospitalId | undefined {
    const shown = new Set(this.shown());
    return this.named(0, this.tokens.length).find((id) => !shown.has(id));
  }

  /** The hospitals named one by one between two places. */
  named(from: number, to: number): readonly HospitalId[] {
    const ids = this.tokens.slice(Math.max(0, from), to).flatMap((token) => {
      if (token.role === "hospital") return [token.hospital];
      return token.role === "own" && this.#own !== undefined ? [this.#own] : [];
    });
    return [...new Set(ids)];
  }

  isHospital(at: number): boolean {
    const role = this.roleAt(at);
    return role === "hospital" || role === "own" || role === "others";
  }

  /** Whether two hospitals are set against each other. */
  isRelation(): boolean {
    if (this.has("sum", "mean")) return false;
    const isAhead =
      this.has("first") &&
      this.named(this.first("first"), this.tokens.length).length > 0 &&
      this.named(0, this.first("first")).length > 0 &&
      !this.has("among", "some", "most");
    return (
      isAhead ||
      (this.has("than", "equal", "alike", ...relations) &&
        !this.has("most", "least", "first", "last", "place")) ||
      this.ratios().length > 0 ||
      this.partOfAnother() !== undefined ||
      (this.has("versus") && this.has(...directions)) ||
      (this.directionAt() >= 0 && this.named(this.directionAt(), this.tokens.length).length > 0) ||
      (this.has(...directions) && this.context.against.length > 0)
    );
  }

  /** A percentage directly after “荆门的” or before “of Jingmen” is a part of Jingmen's figure. */
  partOfAnother(): PlacedAmount | undefined {
    return this.amounts().find(
      ({ at, amount }) =>
        amount.form === "amount" &&
        isPercent(amount.printed) &&
        (this.ownerBefore(at) ?? this.ownerAfter(at)) !== undefined,
    );
  }

  /** Where the hospital stands whose figure is meant by “荆门的…” or “荆门立项数的…” before this place. */
  ownerBefore(at: number): number | undefined {
    // 是荆门2.4倍: without 的 only where somebody else is spoken of
    if (this.isHospital(at - 1))
      return this.named(0, at - 1).length > 0 || this.context.hospitals.length > 0 ? at - 1 : undefined;
    if (this.roleAt(at - 1) !== "of") return undefined;
    let owner = at - 1;
    while (this.roleAt(owner) === "of" || this.roleAt(owner) === "indicator") owner -= 1;
    return this.isHospital(owner) ? owner : undefined;
  }

  /** The same for “of that of Jingmen” behind it. */
  ownerAfter(at: number): number | undefined {
    if (this.roleAt(at + 1) !== "of") return undefined;
    let owner = at + 1;
    while (this.roleAt(owner) === "of") owner += 1;
    return this.isHospital(owner) ? owner : undefined;
  }

  relationAt(): number {
    return this.first(...relations);
  }

  directionAt(): number {
    return this.first(...directions);
  }

  /** The amounts of the clause; a grade is one where the indicator is told in grades. */
  amounts(): readonly PlacedAmount[] {
    const isLadder = dimensionOf(this.comparison.indicator.unit) === "ladder";
    return this.tokens.flatMap((token, at) => {
      if (token.role === "amount")
        return { at, amount: { form: "amount", printed: this.#hedged(at, token.printed) } };
      if (token.role === "label" && isLadder)
        return { at, amount: { form: "label", printed: token.printed } };
      return [];
    });
  }

  ratios(): readonly PlacedAmount[] {
    return this.tokens.flatMap((token, at) => {
      if (token.role === "ratio")
        return { at, amount: { form: "times", printed: this.#hedged(at, token.printed) } };
      if (token.role !== "fraction") return [];
      const hedge = token.hedge ?? (this.has("about") ? ("about" as const) : undefined);
      return { at, amount: { form: "fraction", value: token.value, hedge } };
    });
  }

  /** 约为 stands apart from its number, if only by a name. */
  #hedged(at: number, printed: string): string {
    const last = this.tokens
      .slice(0, at)
      .map(({ role }) => role)
      .filter((role) => !["of", "hospital", "more", "fewer", "than"].includes(role))
      .at(-1);
    return last === "about" ? `约${printed}` : last === "no-less" ? `至少${printed}` : printed;
  }

  /** Whom the clause is about: those named here, all of a group, or those of the sentence before. */
  subjects(from: number, to: number): readonly HospitalId[] | ClaimReason {
    const named = this.named(from, to);
    const group = this.tokens
      .slice(Math.max(0, from), to)
      .filter(({ role }) => role === "some" || role === "group" || role === "all");
    if (named.length > 0) return named;
    if (group.length > 0) return this.#wholeGroup(group);
    if (this.context.hospitals.length > 0) return this.context.hospitals;
    const [only, ...others] = this.shown();
    return only !== undefined && others.length === 0 ? [only] : claimReason("no-hospital");
  }

  #wholeGroup(group: readonly Token[]): readonly HospitalId[] | ClaimReason {
    const isCounted = group.some(({ role }) => role === "some");
    return this.groupOf(this.shown(), isCounted ? this.counts() : []) ?? this.wrongCount();
  }

  /** So many of some hospitals: all of them, or those that report; undefined where neither are so many. */
  groupOf(hospitals: readonly HospitalId[], counts: readonly number[]): readonly HospitalId[] | undefined {
    const reporting = this.reporting().filter((id) => hospitals.includes(id));
    return [hospitals, reporting].find(({ length }) => counts.every((count) => count === length));
  }

  wrongCount(): ClaimReason {
    const { indicator } = this.comparison;
    return claimReason("wrong-count", {
      shown: this.shown().length,
      reporting: this.reporting().length,
      indicator: indicator.name,
    });
  }
}

/** Whether the words of an amount make it a part of a whole. */
export function isPercent(printed: string): boolean {
  return /[%成]|分之|一半|半数/u.test(printed) && !printed.includes("百分点");
}
