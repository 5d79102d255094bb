import { isOfDecks } from "../deck/deck-address.ts";
import { useSelection } from "../selection/use-selection.ts";

/** The release that the page shows, as the address that makes the page again under it; in print the address is written out. */
export function Permalink({ release }: { readonly release: string }) {
  const { path, here } = useSelection();
  // The address of a deck is a key to it, which no footer writes on paper.
  if (isOfDecks(path)) return <code>{release}</code>;
  return (
    <a href={here({ release })} className="permalink">
      <code>{release}</code>
    </a>
  );
}
