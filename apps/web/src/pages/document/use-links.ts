import { hrefOf, parseSelection, type Selection } from "@yiheng/address";
import { useMemo } from "react";
import { useSelection } from "../../selection/use-selection.ts";

/** Addresses from this page that do not depend on which entry is pointed at. */
export interface Links {
  readonly here: (changes: Partial<Selection>) => string;
  readonly there: (path: string, changes?: Partial<Selection>) => string;
}

/** The same object for as long as only the cursor moves, so that a hundred rows and marks can stay as they are. */
export function useLinks(): Links {
  const { here } = useSelection();
  const base = here({ figure: undefined });
  return useMemo(() => {
    const [path = "/", search = ""] = base.split("?", 2);
    const selection = parseSelection(search);
    return {
      here: (changes) => hrefOf(path, selection, changes),
      there: (target, changes) => hrefOf(target, selection, changes),
    };
  }, [base]);
}
