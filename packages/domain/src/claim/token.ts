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
);

/** What was read at a place: how long it is, and what it means. */
export type WordRead = { readonly length: number } & (Token extends infer T
  ? T extends Token
    ? Omit<T, "start" | "end">
    : never
  : never);
