import type { QueryClient } from "@tanstack/react-query";
import { showRelease } from "./fetch.ts";

/** Answers that came with the page, by API path. */
export type Seed = Readonly<Record<string, unknown>>;

export const seedElementId = "answers";

/** Puts the answers that came with the page where the queries look for them. */
export function plantSeed(client: QueryClient, seed: Seed): void {
  for (const [path, answer] of Object.entries(seed)) client.setQueryData([path], answer);
}

/** Reads the answers that the server wrote into the page; none where the page came without. */
export function readSeed(): Seed {
  const text = document.getElementById(seedElementId)?.textContent;
  const seed = text ? (JSON.parse(text) as Seed) : {};
  for (const answer of Object.values(seed)) {
    if (answer instanceof Object && "release" in answer) showRelease(answer.release);
  }
  return seed;
}

/** The seed as the content of a script element: `<` is escaped so that no text can end it. */
export function formatSeed(seed: Seed): string {
  return JSON.stringify(seed).replaceAll("<", "\\u003c");
}
