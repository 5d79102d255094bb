import { significantDigits, tidy } from "./decimal.ts";
import { span, type Numeral } from "./numeral.ts";
import type { BoundBasis, Qualifier } from "./quantity.ts";

/** Words before the number. 上 before 百千万 is part of the numeral. */
export const wordsBefore: Readonly<Record<string, Qualifier>> = {
  ...words("about", "大约 约 大概 差不多 ~"),
  ...words("nearly", "将近 接近 逼近 近"),
  ...words("more-than", "超过 超出 超 逾 突破 多于 大于 高于 过 > >"),
  ...words("at-least", "不少于 不低于 不小于 至少 起码 ≥"),
  ...words("at-most", "不超过 不多于 不高于 不大于 至多 最多 ≤"),
  ...words("less-than", "不足 不到 不满 未满 未达 低于 少于 小于 <"),
};

/** Words after the number and its measure word. */
export const wordsAfter: Readonly<Record<string, Qualifier>> = {
  ...words("about", "左右 上下"),
  ...words("at-least", "及以上 以上 起"),
  ...words("at-most", "及以下 以下 以内 之内"),
};

function words(qualifier: Qualifier, list: string): Record<string, Qualifier> {
  return Object.fromEntries(list.split(" ").map((word) => [word, qualifier]));
}

/** A quantity before its unit is known. */
export interface Amount {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly bound: BoundBasis;
  readonly qualifier: Qualifier;
}

/** A numeral with the qualifiers printed around it (R1–R7); undefined when the words contradict each other. */
export function qualify(numeral: Numeral, printed: ReadonlySet<Qualifier>): Amount | undefined {
  if (numeral.kind === "plain" || numeral.kind === "bare") return qualifyPlain(numeral, printed);
  const [first, ...others] = printed;
  if (others.length > 0) return undefined;
  const limits = span(numeral);
  if (numeral.kind === "several") {
    return first === undefined || first === "about"
      ? { ...limits, bound: "convention", qualifier: "about" }
      : undefined;
  }
  if (numeral.kind === "upwards") {
    return first === undefined ? { ...limits, bound: "convention", qualifier: "at-least" } : undefined;
  }
  return stack(limits, first);
}

/** R7: 余 beside another qualifier keeps its interval, on weaker grounds. */
function stack(limits: { lower: number; upper: number }, other: Qualifier | undefined): Amount | undefined {
  if (other === undefined) return { ...limits, bound: "printed", qualifier: "about-plus" };
  if (other === "about" || other === "nearly")
    return { ...limits, bound: "convention", qualifier: "about-plus" };
  if (other === "more-than" || other === "at-least")
    return { ...limits, bound: "convention", qualifier: "at-least" };
  return undefined;
}

function qualifyPlain(numeral: Numeral, printed: ReadonlySet<Qualifier>): Amount | undefined {
  const [qualifier, ...others] = printed;
  if (others.length > 0) return undefined;
  const { kind, value, step } = numeral;
  if (qualifier !== undefined) return readings[qualifier]?.(value, step);
  return kind === "bare" ? undefined : { value, bound: "exact", qualifier: "exact" };
}

/** What each qualifier makes of a plain number and the step its last place allows. */
const readings: Readonly<Partial<Record<Qualifier, (value: number, step: number) => Amount>>> = {
  about: around,
  nearly: approach,
  "more-than": (value, step) => ({
    lower: value,
    upper: tidy(value + step),
    bound: "convention",
    qualifier: "more-than",
  }),
  "at-least": (value) => ({ lower: value, bound: "printed", qualifier: "at-least" }),
  "at-most": (value) => upTo(value, "at-most"),
  "less-than": (value) => upTo(value, "less-than"),
};

/** R3: up to a tenth below a round number; a precise one is not approached but estimated. */
function approach(value: number, step: number): Amount {
  if (significantDigits(value) > 3) return around(value, step);
  return { lower: tidy(value * 0.9), upper: value, bound: "convention", qualifier: "nearly" };
}

function upTo(value: number, qualifier: Qualifier): Amount {
  return { ...(value > 0 && { lower: 0 }), upper: value, bound: "printed", qualifier };
}

/** R4, and R3 for a number too precise to be merely approached: half a step either way. */
function around(value: number, step: number): Amount {
  const half = step / 2;
  return { lower: tidy(value - half), upper: tidy(value + half), bound: "convention", qualifier: "about" };
}

/** Two plain numerals, both included; undefined unless the first is the smaller. */
export function qualifyRange(
  low: Numeral,
  high: Numeral,
  printed: ReadonlySet<Qualifier>,
): Amount | undefined {
  if (low.kind !== "plain" || high.kind !== "plain" || low.value >= high.value) return undefined;
  const limits = { lower: low.value, upper: high.value };
  if (printed.size === 0) return { ...limits, bound: "printed", qualifier: "range" };
  if (printed.size === 1 && printed.has("about"))
    return { ...limits, bound: "convention", qualifier: "about" };
  return undefined;
}
