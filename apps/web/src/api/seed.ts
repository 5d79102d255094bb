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

/** The seed as the content of a script element. */
export function formatSeed(seed: Seed): string {
  const members = Object.entries(seed).map(([path, answer]) => `${scriptSafe(path)}:${writtenOnce(answer)}`);
  return `{${members.join(",")}}`;
}

const written = new WeakMap<object, string>();

/** The long answers are the same on every page of a release, so their text is kept as long as they are. */
function writtenOnce(answer: unknown): string {
  if (!(answer instanceof Object)) return scriptSafe(answer);
  const text = written.get(answer) ?? scriptSafe(answer);
  written.set(answer, text);
  return text;
}

/** As JSON in which `<` is escaped, so that no text can end a script element. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
