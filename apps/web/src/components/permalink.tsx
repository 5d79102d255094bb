import { useSelection } from "../selection/use-selection.ts";

/** The release that the page shows, as the address that makes the page again under it; in print the address is written out. */
export function Permalink({ release }: { readonly release: string }) {
  const { here } = useSelection();
  return (
    <a href={here({ release })} className="permalink">
      <code>{release}</code>
    </a>
  );
}
