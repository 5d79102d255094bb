import { decimalsOf, scale } from "./decimal.ts";

/** Digits in groups of three; in Chinese only from five digits on, as reports print them. */
export function groupDigits(value: number, locale: "zh" | "en"): string {
  const [whole = "", fraction] = plainDigits(Math.abs(value)).split(".");
  const isLong = locale === "en" || whole.length > 4;
  const grouped = isLong ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A number in 万 or 亿 where that takes at most two decimals, otherwise in grouped digits; nothing is rounded. */
export function chineseNumber(value: number): string {
  const { coefficient, multiplier } = inMyriads(value);
  return `${groupDigits(coefficient, "zh")}${multiplier}`;
}

/** The number split into what is written in digits and the multiplier behind them. */
export function inMyriads(value: number): {
  readonly coefficient: number;
  readonly multiplier: "" | "万" | "亿";
} {
  for (const [multiplier, power] of [
    ["亿", 8],
    ["万", 4],
  ] as const) {
    const coefficient = scale(value, -power);
    if (Math.abs(coefficient) >= 1 && decimalsOf(coefficient) <= 2) return { coefficient, multiplier };
  }
  return { coefficient: value, multiplier: "" };
}

/** The value with at most so many decimals; never more than it has. */
export function limitDecimals(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : Number(value.toFixed(decimals));
}

function plainDigits(value: number): string {
  return decimalsOf(value) > 6 || value >= 1e21
    ? value.toFixed(Math.min(20, decimalsOf(value)))
    : String(value);
}
