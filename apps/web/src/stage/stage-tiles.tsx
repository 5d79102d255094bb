import type { TilesBlock } from "@yiheng/slides";
import { StageHospital } from "./stage-hospital.tsx";
import { StageItem } from "./stage-item.tsx";
import type { TilesLayout } from "./tiles-layout.ts";

/** Figures that may not share an axis, each by itself. */
export function StageTiles({ block, layout }: { readonly block: TilesBlock; readonly layout: TilesLayout }) {
  const { inRow, size } = layout;
  const gridTemplateColumns = `repeat(${inRow}, minmax(0, 1fr))`;
  return (
    <ul className="stage-tiles" style={{ gridTemplateColumns, "--tile-size": `${size}em` }}>
      {block.tiles.map(({ hospital, seat, item }) => (
        <li key={hospital} className={`seat-${seat + 1}`}>
          <StageHospital name={hospital} seat={seat} />
          <StageItem item={item} />
        </li>
      ))}
    </ul>
  );
}
