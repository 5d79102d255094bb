import type { Placed } from "./arrangement.ts";
import { StageChart } from "./stage-chart.tsx";
import { StageSentences } from "./stage-sentences.tsx";
import { StageTable } from "./stage-table.tsx";
import { StageTiles } from "./stage-tiles.tsx";

/** One block in its place. */
export function StageBlock({ placed }: { readonly placed: Placed }) {
  return (
    <section className="stage-block" style={{ width: `${placed.width}em` }}>
      <Drawn placed={placed} />
    </section>
  );
}

function Drawn({ placed }: { readonly placed: Placed }) {
  switch (placed.kind) {
    case "chart":
      return <StageChart {...placed} />;
    case "sentences":
      return <StageSentences block={placed.block} />;
    case "tiles":
      return <StageTiles block={placed.block} layout={placed.tiles} />;
    case "table":
      return <StageTable block={placed.block} layout={placed.table} />;
  }
}
