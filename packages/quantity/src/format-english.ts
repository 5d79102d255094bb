import { groupDigits } from "./number.ts";
import type { Quantity } from "./quantity.ts";
import { dimensionOf, unitLabel } from "./unit.ts";

/** A quantity in English. */
export function formatEnglish(quantity: Quantity, withUnit: boolean): string {
  const words = amountInWords(quantity);
  if (quantity.unit === "rank" || quantity.unit === "top-percent") return words;
  const isClaim =
    quantity.value === undefined && quantity.lower === undefined && quantity.upper === undefined;
  if (isClaim || quantity.qualifier === "first-ever") return words;
  const label = unitLabel(quantity.unit, "en", quantity.value);
  if (label === "%" || label === "‰") return `${words}${label}`;
  return withUnit && label !== "" ? `${words} ${label}` : words;
}

function amountInWords({ qualifier, bound, unit, value, lower, upper }: Quantity): string {
  const [from, to] = [number(lower), number(upper)];
  switch (qualifier) {
    case "exact":
      return `${unit === "rank" ? "no. " : ""}${number(value)}`;
    case "about":
      return isBand(lower, upper) ? `about ${number(middle(lower, upper))}` : `about ${from}–${to}`;
    case "about-plus":
    case "range":
      return `${bound === "convention" ? "about " : ""}${from}–${to}`;
    case "nearly":
      return `just under ${to}`;
    case "more-than":
      return `over ${from}`;
    case "at-least":
      return `at least ${from}`;
    case "at-most":
      if (unit === "top-percent") return `top ${to}%`;
      return dimensionOf(unit) === "place" ? `top ${to}` : `at most ${to}`;
    case "less-than":
      return `under ${to}`;
    case "first-ever":
      return "first ever";
    case "rose":
      return "rose";
    case "fell":
      return "fell";
    case "meets":
      return "meets the standard";
  }
}

function number(limit: number | undefined): string {
  return limit === undefined ? "" : groupDigits(limit, "en");
}

function middle(lower = 0, upper = 0): number {
  return Number(((lower + upper) / 2).toPrecision(12));
}

/** A narrow band is told by its middle; a wide one (数十) by its limits. */
function isBand(lower = 0, upper = 0): boolean {
  return upper < lower * 4;
}
