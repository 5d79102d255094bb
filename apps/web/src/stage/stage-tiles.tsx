import type { TilesBlock } from "@yiheng/slides";
import { StageHospital } from "./stage-hospital.tsx";
import { StageItem } from "./stage-item.tsx";

/** Figures that may not share an axis, each by itself. */
export function StageTiles({ block, inRow }: { readonly block: TilesBlock; readonly inRow: number }) {
  return (
    <ul className="stage-tiles" style={{ gridTemplateColumns: `repeat(${inRow}, minmax(0, 1fr))` }}>
      {block.tiles.map(({ hospital, seat, item }) => (
        <li key={hospital} className={`seat-${seat + 1}`}>
          <StageHospital name={hospital} seat={seat} />
          <StageItem item={item} />
        </li>
      ))}
    </ul>
  );
}
