import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Judgement, Standing } from "@yiheng/domain";
import { root } from "../root.ts";

/** A colour as six hexadecimal digits, the only form that every office program reads. */
export type Color = string;

export interface Palette {
  /** The colour of a token as paper shows it; one that shines through is laid over paper. */
  readonly of: (token: string) => Color;
  /** The colour of the hospital at a place in the product's order. */
  readonly hospital: (seat: number) => Color;
}

const tokensFile = "apps/web/src/styles/tokens.css";
let read: Palette | undefined;

/** The colours of the design tokens in the light theme, from the one file that holds them. */
export function palette(): Palette {
  read ??= paletteIn(readFileSync(join(root, tokensFile), "utf8"));
  return read;
}

/** Reads the light colours out of the tokens' stylesheet; throws where a token is asked for that is not in it. */
export function paletteIn(css: string): Palette {
  const light = /--([\w-]+):\s*light-dark\((#[\da-f]{6}),/giu;
  const colors = new Map(
    Array.from(css.matchAll(light), ([, name, color = ""]) => [name, color.slice(1).toUpperCase()]),
  );
  const of = (token: string) => {
    const color = colors.get(token);
    if (color === undefined) throw new Error(`${tokensFile} holds no plain colour --${token}.`);
    return color;
  };
  return { of, hospital: (seat) => of(`hospital-${(seat % seats) + 1}`) };
}

const seats = 8;

/** The token of a verdict's ink; its tint is the same with `-soft`. */
export const judgementTokens: Readonly<Record<Judgement, string>> = {
  comparable: "comparable",
  "with-care": "care",
  "side-by-side": "side",
  "do-not-compare": "not",
  "no-value": "none",
  single: "none",
};

/** The token of a title's ink: only what is held may look held. */
export const standingTokens: Readonly<Record<Standing, string>> = {
  held: "ink",
  building: "care",
  sought: "ink-quiet",
  lapsed: "ink-quiet",
};
