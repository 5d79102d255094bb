import type { Judgement } from "@yiheng/domain";
import type { HeadLayout } from "./head-layout.ts";
import { StageVerdict } from "./stage-verdict.tsx";

/** What the slide says, over it what it is about, beside that what the figures allow. */
export function StageHead(props: { readonly layout: HeadLayout; readonly judgement: Judgement | undefined }) {
  const { layout, judgement } = props;
  return (
    <header className="stage-head" style={{ height: `${layout.height}em` }}>
      <div className="stage-overline">
        <p>{layout.overline}</p>
        {judgement !== undefined && <StageVerdict judgement={judgement} />}
      </div>
      <h1 style={{ fontSize: `${layout.size}em` }}>{layout.headline}</h1>
    </header>
  );
}
