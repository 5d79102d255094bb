import { useSelection } from "../selection/use-selection.ts";
import { AddEntries } from "./add-entries.tsx";
import { slideOfView } from "./slide-of-card.ts";

/** Adds the view that is open to a deck. */
export function ViewActions() {
  const { path, selection } = useSelection();
  const shown = slideOfView({ path, selection });
  return shown && <AddEntries shown={shown} />;
}
