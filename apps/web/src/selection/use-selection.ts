import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { hrefOf, parseSelection, type Selection } from "./selection.ts";

/** The reader's choices, and addresses with some of them changed. */
export function useSelection(): {
  readonly path: string;
  readonly selection: Selection;
  /** This page with some choices changed; a link to be taken away names the release that made it. */
  readonly here: (changes: Partial<Selection>) => string;
  /** Another page with the choices that carry over. */
  readonly there: (path: string, changes?: Partial<Selection>) => string;
} {
  const [path] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const selection = parseSelection(search);
    return {
      path,
      selection,
      here: (changes) => hrefOf(path, selection, { release: selection.release, ...changes }),
      there: (target, changes) => hrefOf(target, selection, changes),
    };
  }, [path, search]);
}
