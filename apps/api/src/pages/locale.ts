import type { Locale } from "@yiheng/domain";

/** The language that an Accept-Language header prefers of the two there are; Chinese where it says nothing. */
export function preferredLocale(header: string | undefined): Locale {
  const ranked = (header ?? "")
    .split(",")
    .map(rangeOf)
    .toSorted((a, b) => b.weight - a.weight);
  const first = ranked.find(({ language, weight }) => weight > 0 && (language === "zh" || language === "en"));
  return first?.language === "en" ? "en" : "zh";
}

function rangeOf(part: string): { readonly language: string; readonly weight: number } {
  const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
  const weight = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith("q="));
  return { language: range.split("-")[0] ?? "", weight: weight === undefined ? 1 : Number(weight.slice(2)) };
}
