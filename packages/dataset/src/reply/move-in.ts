import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A file to be put in its place: what stands there now, and what is to. */
export interface Move {
  readonly path: string;
  readonly before?: string | undefined;
  readonly after: string;
}

/**
 * Puts all files in their places or none: everything is written beside first, and where a step fails the steps
 * before it are undone. Throws where a file is not as it was when the moves were planned.
 */
export function moveIn(moves: readonly Move[]): void {
  for (const { path, before } of moves) {
    const there = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (there !== before) throw new Error(`${path} was changed in the meantime; nothing was written.`);
  }
  const done: Move[] = [];
  try {
    for (const { path, after } of moves) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(besideOf(path), after);
    }
    for (const move of moves) {
      renameSync(besideOf(move.path), move.path);
      done.push(move);
    }
  } catch (error) {
    for (const { path, before } of done) {
      if (before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    for (const { path } of moves) rmSync(besideOf(path), { force: true });
    throw error;
  }
}

function besideOf(path: string): string {
  return `${path}.new`;
}
