import { parseSelection, type Selection, themes } from "@yiheng/address";
import type { HospitalId, Locale, PeriodRule } from "@yiheng/domain";
import type { Opens } from "@yiheng/slides";

/** What lies over the slide. */
export type Overlay = "grid" | "black" | "about" | "help" | { readonly opens: Opens };

/** Where the presenter is and what was chosen while presenting. */
export interface Playing {
  /** The place of the slide, from 0. */
  readonly at: number;
  readonly locale: Locale;
  readonly theme: Selection["theme"];
  /** Chosen over what the slides were made with; absent while nothing was. */
  readonly hospital?: readonly HospitalId[] | undefined;
  readonly period?: PeriodRule | undefined;
  readonly hasNotes: boolean;
  readonly over?: Overlay | undefined;
  /** The digits typed so far of the slide to go to. */
  readonly typed: string;
}

/** The state that a pack's address names: `#3?lang=en&period=same-year`. */
export function playingAt(hash: string, of: number, locale: Locale): Playing {
  const [place = "", search = ""] = hash.replace(/^#/u, "").split("?", 2);
  const query = new URLSearchParams(search);
  const { lang, theme, hospital, period } = parseSelection(search);
  return {
    at: within(Number(place) - 1, of),
    locale: query.has("lang") ? lang : locale,
    theme,
    ...(query.has("hospital") && { hospital }),
    ...(query.has("period") && { period }),
    hasNotes: false,
    typed: "",
  };
}

/** The address of a state, without what lies over the slide. */
export function hashOf({ at, locale, theme, hospital, period }: Playing): string {
  const parts = [
    `lang=${locale}`,
    theme !== "auto" && `theme=${theme}`,
    hospital && `hospital=${hospital.join(",")}`,
    period && `period=${period}`,
  ];
  return `#${at + 1}?${parts.filter(Boolean).join("&")}`;
}

/** A place within so many slides. */
export function within(place: number, of: number): number {
  return Number.isInteger(place) ? Math.max(0, Math.min(place, of - 1)) : 0;
}

/** The state after a key; the very same where the key means nothing. `undefined` asks for full screen. */
export function afterKey(playing: Playing, key: string, of: number): Playing | "full-screen" {
  const { at, over, typed, theme, locale, hasNotes } = playing;
  const rest = { ...playing, typed: "" };
  const go = (place: number): Playing => ({ ...rest, at: within(place, of), over: undefined });
  if (over === "black") return { ...rest, over: undefined };
  if (/^\d$/u.test(key)) return { ...playing, typed: (typed + key).slice(-3) };
  switch (key) {
    case "Enter":
      return typed === "" ? playing : go(Number(typed) - 1);
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      return go(at + 1);
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return go(at - 1);
    case "Home":
      return go(0);
    case "End":
      return go(of - 1);
    case "Escape":
      return { ...rest, over: undefined };
    case "g":
      return toggled(rest, "grid");
    case "b":
    case ".":
      return toggled(rest, "black");
    case "i":
      return toggled(rest, "about");
    case "?":
      return toggled(rest, "help");
    case "n":
      return { ...rest, hasNotes: !hasNotes };
    case "l":
      return { ...rest, locale: locale === "zh" ? "en" : "zh" };
    case "t":
      return { ...rest, theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto" };
    case "f":
      return "full-screen";
    default:
      return playing;
  }
}

/** The state with something over the slide, or without it where it lies there already. */
export function toggled(playing: Playing, over: Exclude<Overlay, object>): Playing {
  return { ...playing, over: playing.over === over ? undefined : over };
}
