import { useSuspenseQuery } from "@tanstack/react-query";
import { sourcesQuery } from "../api/queries.ts";
import { useSelection } from "../selection/use-selection.ts";
import { AddEntries } from "./add-entries.tsx";
import { slideOfView } from "./slide-of-card.ts";

/** Adds the view that is open to a deck. */
export function ViewActions() {
  const { path, selection } = useSelection();
  const { release } = useSuspenseQuery(sourcesQuery).data;
  const shown = slideOfView({ path, selection }, release);
  return shown && <AddEntries shown={shown} />;
}
