import { hrefOf, parseSelection, type Selection } from "@yiheng/address";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { knownOnly } from "./known-only.ts";

/** The reader's choices, and addresses with some of them changed. */
export function useSelection(): {
  readonly path: string;
  readonly selection: Selection;
  /** Whether the address says more than can be shown: a release it was made under, or hospitals that there are not. */
  readonly isRemarkable: boolean;
  /** This page with some choices changed; a link to be taken away names the release that made it. */
  readonly here: (changes: Partial<Selection>) => string;
  /** Another page with the choices that carry over. */
  readonly there: (path: string, changes?: Partial<Selection>) => string;
} {
  const [path] = useLocation();
  const search = useSearch();
  const hospitals = useQueryClient().getQueryData(hospitalsQuery.queryKey)?.items;
  return useMemo(() => {
    const written = parseSelection(search);
    const selection = knownOnly(written, hospitals);
    return {
      path,
      selection,
      isRemarkable: written !== selection || selection.release !== undefined,
      here: (changes) => hrefOf(path, selection, { release: selection.release, ...changes }),
      there: (target, changes) => hrefOf(target, selection, changes),
    };
  }, [path, search, hospitals]);
}
