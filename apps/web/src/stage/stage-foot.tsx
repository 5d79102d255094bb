import type { FootLayout } from "./foot-layout.ts";

/** Where the figures were printed, under which release, and which slide this is. */
export function StageFoot({ layout }: { readonly layout: FootLayout }) {
  const { told, release, place, isBeside } = layout;
  return (
    <footer className={isBeside ? "stage-foot" : "stage-foot is-under"}>
      <p>{told}</p>
      <p className="stage-release">
        {release}
        {place !== "" && <span className="stage-place">{place}</span>}
      </p>
    </footer>
  );
}
