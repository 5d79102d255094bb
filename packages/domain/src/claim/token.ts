import type { Naming } from "./indicator-name.ts";
import type { Meaning } from "./vocabulary.ts";

/** A word of a claim with its place in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | Meaning
  | { readonly role: "amount" | "label"; readonly printed: string }
  | { readonly role: "ratio"; readonly printed: string }
  | {
      readonly role: "fraction";
      readonly value: number;
      readonly hedge: "about" | "over" | "under" | undefined;
    }
  | { readonly role: "year"; readonly years: readonly number[] }
  | { readonly role: "years"; readonly count: number }
  | { readonly role: "some"; readonly count: number }
  | { readonly role: "place"; readonly place: number }
  | { readonly role: "unknown" }
  /** An English noun behind a number; it names what is counted, and may name the indicator as well. */
  | { readonly role: "unit"; readonly word: string; readonly naming: Naming | undefined }
);

/** What was read at a place: how long it is, and what it means. */
export type WordRead = { readonly length: number } & (Token extends infer T
  ? T extends Token
    ? Omit<T, "start" | "end">
    : never
  : never);
