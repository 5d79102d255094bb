import {
  dimensionOf,
  type Ends,
  type Quantity,
  ratioInterval,
  tryParseQuantity,
  type UnitId,
} from "@yiheng/quantity";
import type { ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import type { ClaimedAmount, Part } from "./part.ts";
import { exactly, type Fit, fitOf, type Proof, times, within } from "./proof.ts";

/** What has no nothing cannot be told in times: ranks and grades. */
export function isCounted(unit: UnitId): boolean {
  return !["ladder", "statement", "place"].includes(dimensionOf(unit)) && unit !== "top-percent";
}

/** 多75%, 高出一倍: the difference as a part of the other's figure. */
export function relativeFit(
  { amount, direction }: Extract<Part, { kind: "difference" | "relative-difference" }>,
  ratio: Ends,
): Fit | ClaimReason {
  const claimed =
    amount.form === "fraction"
      ? undefined
      : amount.form === "times"
        ? tryParseQuantity(amount.printed, "pieces")
        : tryParseQuantity(amount.printed, "percent");
  if (claimed === undefined) return claimReason("not-understood");
  const percent = times(ratio, 100);
  const over = shifted(percent, direction);
  return rounding(claimed, amount.form === "times" ? times(over, 0.01) : over, amount.form === "times");
}

function shifted({ lower, upper }: Ends, direction: "more" | "fewer"): Ends {
  const move = (end: Ends["lower"]) =>
    end && { ...end, at: Number(((end.at - 100) * (direction === "more" ? 1 : -1)).toPrecision(12)) };
  const [low, high] = direction === "more" ? [move(lower), move(upper)] : [move(upper), move(lower)];
  return { ...(low && { lower: low }), ...(high && { upper: high }) };
}

/** “2倍多”, 42%, two thirds: how the one figure stands to the other. */
export function ratioFit(amount: ClaimedAmount, ratio: Ends): Fit | ClaimReason {
  if (amount.form === "fraction") return fractionFit(amount.value, amount.hedge, ratio);
  const isTimes = amount.form === "times";
  const claimed = tryParseQuantity(amount.printed, isTimes ? "pieces" : "percent");
  if (claimed === undefined) return claimReason("not-understood");
  return rounding(claimed, isTimes ? ratio : times(ratio, 100), isTimes);
}

/** How near a plain fraction must be to be called “about” it: a twentieth of it. */
const nearness = 0.05;

function fractionFit(value: number, hedge: "about" | "over" | "under" | undefined, ratio: Ends): Fit {
  const at = exactly(value).lower;
  if (at === undefined) return { proof: "open" };
  const open = { ...at, inclusive: false };
  const band: Ends = {
    lower: { ...at, at: value * (1 - nearness) },
    upper: { ...at, at: value * (1 + nearness) },
  };
  switch (hedge) {
    case "over":
      return oneSided(
        within({ lower: open }, ratio),
        within({ lower: open, upper: { ...at, at: value * 1.25 } }, ratio),
      );
    case "under":
      return oneSided(
        within({ upper: open }, ratio),
        within({ upper: open, lower: { ...at, at: value * 0.75 } }, ratio),
      );
    case "about": {
      const proof = within(band, ratio);
      return proof === "true" ? { proof, looseness: "rounded" } : { proof };
    }
    case undefined:
      return {
        proof: within({ lower: { ...at, at: value - 1e-9 }, upper: { ...at, at: value + 1e-9 } }, ratio),
      };
  }
}

function oneSided(proof: Proof, near: Proof): Fit {
  return proof === "true" && near !== "true" ? { proof, looseness: "far-off" } : { proof };
}

/** A computed ratio may be told as far as its last digit: 2.4倍 for 2.365, 42% for 42.28; but 2倍 is not 2.365. */
function rounding(claimed: Quantity, found: Ends, isTimes: boolean): Fit {
  const fit = fitOf(claimed, found);
  const { value } = claimed;
  if (fit.proof === "true" || value === undefined) return fit;
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  if (isTimes && decimals === 0) return fit;
  const half = 0.5 * 10 ** -decimals;
  const limit = exactly(value).lower;
  if (limit === undefined) return fit;
  const band: Ends = { lower: { ...limit, at: value - half }, upper: { ...limit, at: value + half } };
  return within(band, found) === "true" ? { proof: "true", looseness: "rounded" } : fit;
}

/** A ratio in words, as far as it is proved. */
export function ratioText(
  mine: Quantity,
  theirs: Quantity,
): { readonly zh: string; readonly en: string } | undefined {
  const ratio = isCounted(mine.unit) ? ratioInterval(mine, theirs) : undefined;
  if (ratio?.lower === undefined || ratio.upper === undefined) return undefined;
  const tell = (end: number) =>
    String(Number((ratio.lower !== undefined && ratio.lower.at >= 1 ? end : end * 100).toFixed(2)));
  const isTimes = ratio.lower.at >= 1;
  const [low, high] = [tell(ratio.lower.at), tell(ratio.upper.at)];
  const amount = low === high ? low : `${low}–${high}`;
  return isTimes ? { zh: `${amount}倍`, en: `${amount} times` } : { zh: `${amount}%`, en: `${amount}%` };
}
