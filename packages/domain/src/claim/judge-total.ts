import { dimensionOf, formatQuantity } from "@yiheng/quantity";
import type { Observation } from "../observation.ts";
import type { Localized } from "../localized.ts";
import { claimReason } from "./claim-words.ts";
import { against, type Bench, type Finding, findingOf } from "./finding.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import { caveats, figuresOf, obstacle } from "./judge-relation.ts";
import type { Part } from "./part.ts";
import { exactly, fitOf, within } from "./proof.ts";

const why = {
  kind: { zh: "这类数字加起来没有意义。", en: "sums of this kind mean nothing." },
  inexact: { zh: "有的不是确数。", en: "some are not exact." },
  period: { zh: "不是同一时期的数字。", en: "they are not of one period." },
} satisfies Record<string, Localized>;

/** A sum or a mean over hospitals: exact amounts that add up, of one period, and nobody missing. */
export function judgeTotal(
  { subjects, isMean, amount }: Extract<Part, { kind: "total" }>,
  bench: Bench,
): Finding {
  const barred = obstacle(subjects, bench);
  if (barred !== undefined) return barred;
  const figures = figuresOf(subjects, bench);
  const { indicator } = bench.comparison;
  const because = notAdditive(figures, bench);
  if (because !== undefined) return against([claimReason("not-additive", { because })], figures);
  const claimed = claimedQuantity(amount, indicator.unit);
  if (claimed === undefined) return against([claimReason("not-understood")], figures);
  const sum = figures.reduce(
    (total, { quantity }) => Number((total + (quantity.value ?? 0)).toPrecision(12)),
    0,
  );
  const value = isMean ? sum / figures.length : sum;
  const { proof, looseness } = totalFit(claimed, value);
  const shown = {
    value: Number(value.toFixed(2)),
    unit: indicator.unit,
    bound: "exact",
    qualifier: "exact",
  } as const;
  const printed = { zh: formatQuantity(shown, "zh"), en: formatQuantity(shown, "en") };
  const loose = looseness === undefined ? [] : [claimReason("rounded", { printed })];
  return findingOf(proof, bench, figures, {
    whenFalse: [claimReason("total-differs", { printed })],
    cares: [...loose, ...caveats(subjects, bench)],
  });
}

function totalFit(
  claimed: ReturnType<typeof claimedQuantity> & object,
  value: number,
): ReturnType<typeof fitOf> {
  const fit = fitOf(claimed, exactly(value));
  if (fit.proof === "true" || claimed.value === undefined || Number.isInteger(value)) return fit;
  const decimals = /\.(\d+)$/u.exec(String(claimed.value))?.[1]?.length ?? 0;
  const limit = exactly(claimed.value).lower;
  const half = 0.5 * 10 ** -decimals;
  if (limit === undefined) return fit;
  const band = { lower: { ...limit, at: limit.at - half }, upper: { ...limit, at: limit.at + half } };
  return within(band, exactly(value)) === "true" ? { proof: "true", looseness: "rounded" } : fit;
}

function notAdditive(
  figures: readonly Observation[],
  { comparison: { indicator } }: Bench,
): Localized | undefined {
  const isAmount = indicator.kind === "stock" || indicator.kind === "flow";
  if (!isAmount || !["count", "money", "area"].includes(dimensionOf(indicator.unit))) return why.kind;
  if (figures.some(({ quantity }) => quantity.value === undefined || quantity.bound !== "exact"))
    return why.inexact;
  const periods = new Set(figures.map(({ period }) => `${period.from ?? ""}/${period.to}`));
  return periods.size > 1 ? why.period : undefined;
}
