import type { HospitalId, Locale, PeriodRule } from "@yiheng/domain";
import type { Opens } from "@yiheng/slides";

export const playThemes = ["dark", "light"] as const;
export type PlayTheme = (typeof playThemes)[number];

/** What is changed while playing: it holds for every slide until it is reset, and never reaches the deck. */
export interface LiveChoice {
  readonly hospital?: readonly HospitalId[] | undefined;
  readonly period?: PeriodRule | undefined;
}

/** What lies over the slides. */
export type Cover = "none" | "black" | "overview" | "help";

/** How far a deck is played and how it is looked at. */
export interface Playing {
  /** The slide, from 0. */
  readonly at: number;
  readonly cover: Cover;
  readonly opened: Opens | undefined;
  /** The digits of a slide's number that is being typed. */
  readonly typed: string;
  readonly live: LiveChoice;
  readonly locale: Locale;
  readonly theme: PlayTheme;
}

/** What can happen while playing. */
export type Act =
  | { readonly kind: "step"; readonly by: 1 | -1 }
  /** Like a step forward, but from the last slide to the first. */
  | { readonly kind: "round" }
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "jump" }
  | { readonly kind: "forget-digits" }
  | { readonly kind: "cover"; readonly cover: Exclude<Cover, "none"> }
  | { readonly kind: "open"; readonly opens: Opens }
  | { readonly kind: "close" }
  | { readonly kind: "choose"; readonly live: LiveChoice }
  | { readonly kind: "reset" }
  | { readonly kind: "speak"; readonly locale: Locale }
  | { readonly kind: "tint"; readonly theme: PlayTheme }
  | { readonly kind: "follow"; readonly shown: Shown };

/** What two windows that play one deck keep in step. */
export type Shown = Pick<Playing, "at" | "opened" | "live" | "locale"> & { readonly isBlack: boolean };

export function shownOf({ at, opened, live, locale, cover }: Playing): Shown {
  return { at, opened, live, locale, isBlack: cover === "black" };
}

/** How many digits the number of a slide has at most. */
const mostDigits = 3;

/** How it is played after something happened, in a deck of so many slides. */
export function afterAct(playing: Playing, act: Act, count: number): Playing {
  switch (act.kind) {
    case "step":
      return goneTo(playing, playing.at + act.by, count);
    case "round":
      return goneTo(playing, (playing.at + 1) % Math.max(count, 1), count);
    case "go":
      return goneTo(playing, act.to, count);
    case "digit":
      return { ...playing, typed: (playing.typed + act.digit).slice(-mostDigits) };
    case "jump":
      return playing.typed === "" ? playing : goneTo(playing, Number(playing.typed) - 1, count);
    case "forget-digits":
      return playing.typed === "" ? playing : { ...playing, typed: "" };
    case "cover":
      return {
        ...playing,
        cover: playing.cover === act.cover ? "none" : act.cover,
        opened: undefined,
        typed: "",
      };
    case "open":
      return { ...playing, opened: act.opens };
    case "close":
      return withTopClosed(playing);
    case "choose":
      return { ...playing, live: { ...playing.live, ...act.live } };
    case "reset":
      return { ...playing, live: {} };
    case "speak":
      return { ...playing, locale: act.locale };
    case "tint":
      return { ...playing, theme: act.theme };
    case "follow":
      return followed(playing, act.shown, count);
  }
}

/** Whether something is open that closes before the show is left. */
export function isSomethingOpen({ opened, typed, cover }: Playing): boolean {
  return opened !== undefined || typed !== "" || cover !== "none";
}

/** A receipt closes before anything else. */
function withTopClosed(playing: Playing): Playing {
  if (playing.opened !== undefined) return { ...playing, opened: undefined };
  if (playing.typed !== "") return { ...playing, typed: "" };
  return playing.cover === "none" ? playing : { ...playing, cover: "none" };
}

function goneTo(playing: Playing, to: number, count: number): Playing {
  const at = Math.min(Math.max(to, 0), Math.max(count - 1, 0));
  return { ...playing, at, cover: "none", opened: undefined, typed: "" };
}

function followed(playing: Playing, { isBlack, at, ...shown }: Shown, count: number): Playing {
  const other = playing.cover === "black" ? "none" : playing.cover;
  return { ...goneTo(playing, at, count), ...shown, cover: isBlack ? "black" : other };
}
