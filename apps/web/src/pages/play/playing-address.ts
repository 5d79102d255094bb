import { parseSelection } from "@yiheng/address";
import { type Locale, periodRules } from "@yiheng/domain";
import type { Opens } from "@yiheng/slides";
import { type LiveChoice, type Playing, playThemes } from "./playing.ts";

/** How long a slide stays where nobody is there to go on, in seconds. */
export const dwellLimits = { least: 3, most: 3600, usual: 20 } as const;

/** Reads how a deck is played from its address; what it does not know counts as not given. */
export function parsePlaying(search: string): Playing {
  const query = new URLSearchParams(search);
  const { lang, hospital, receipt, designation } = parseSelection(search);
  const slide = Number(query.get("slide") ?? "1");
  return {
    at: Number.isInteger(slide) && slide > 0 ? slide - 1 : 0,
    cover: "none",
    opened: openedBy(receipt, designation),
    typed: "",
    live: {
      ...(hospital.length > 0 && { hospital }),
      ...liveMaybe(query.get("period")),
    },
    locale: lang,
    theme: playThemes.find((theme) => theme === query.get("theme")) ?? "dark",
  };
}

function openedBy(
  receipt: ReturnType<typeof parseSelection>["receipt"],
  designation: ReturnType<typeof parseSelection>["designation"],
): Opens | undefined {
  if (receipt !== undefined) return { observation: receipt };
  return designation && { designation };
}

function liveMaybe(period: string | null): Pick<LiveChoice, "period"> {
  const known = periodRules.find((rule) => rule === period);
  return known === undefined ? {} : { period: known };
}

/** Seconds that each slide stays by itself; undefined where somebody plays it. */
export function dwellIn(search: string): number | undefined {
  const given = new URLSearchParams(search).get("loop");
  if (given === null) return undefined;
  const seconds = Number(given || dwellLimits.usual);
  if (!Number.isFinite(seconds)) return dwellLimits.usual;
  return Math.min(Math.max(seconds, dwellLimits.least), dwellLimits.most);
}

/** Writes how a deck is played as a query string; what is as by default is left out, what is not of the show stays. */
export function formatPlaying({ at, opened, live, locale, theme }: Playing, search: string): string {
  const kept = new URLSearchParams(search);
  for (const name of ["slide", "lang", "theme", "hospital", "period", "receipt", "designation"])
    kept.delete(name);
  const parts: readonly (readonly [name: string, value: string | undefined])[] = [
    ["slide", String(at + 1)],
    ["lang", locale === ("zh" satisfies Locale) ? undefined : locale],
    ["theme", theme === "dark" ? undefined : theme],
    ["hospital", live.hospital?.join(",")],
    ["period", live.period],
    ["receipt", opened && "observation" in opened ? opened.observation : undefined],
    ["designation", opened && "designation" in opened ? opened.designation : undefined],
  ];
  for (const [name, value] of parts) if (value !== undefined) kept.set(name, value);
  return `?${kept.toString().replaceAll("%2C", ",")}`;
}
