import type { Locale, Slide } from "@yiheng/domain";
import { contentOf, type ReleaseLists } from "@yiheng/slides";
import { useMemo } from "react";
import type { FrameSize } from "./frame.ts";
import { StageBlock } from "./stage-block.tsx";
import { type Opening, StageContext, type Staging } from "./stage-context.ts";
import { StageFoot } from "./stage-foot.tsx";
import { StageHead } from "./stage-head.tsx";
import { type Place, stageLayoutOf } from "./stage-layout.ts";
import { typeProperties } from "./type-sizes.ts";
import "../styles/verdict.css";
import "./stage.css";
import "./stage-table.css";
import "./stage-blocks.css";

interface SlideStageProps extends Opening {
  readonly slide: Pick<Slide, "headline" | "view" | "layout">;
  readonly lists: ReleaseLists;
  readonly locale: Locale;
  /** The frame that is filled, in pixels: a screen, a page, a picture. */
  readonly size: FrameSize;
  readonly place?: Place | undefined;
}

/**
 * A slide drawn in a frame of any size, laid out for it anew: nothing scrolls, nothing is stretched. It takes all it
 * needs from its properties and paints charts with the painter in `ChartPainterContext`, so a screen, a server and a
 * single file draw the same.
 */
export function SlideStage({ slide, lists, locale, size, place, onOpen, hrefOf }: SlideStageProps) {
  const { view, layout: parts, headline } = slide;
  const { width, height } = size;
  const { number, of } = place ?? {};
  const content = useMemo(
    () => contentOf({ view, layout: parts }, lists, locale),
    [view, parts, lists, locale],
  );
  const layout = useMemo(() => {
    const place = number === undefined || of === undefined ? undefined : { number, of };
    return stageLayoutOf(content, { headline, locale, release: lists.release, place }, { width, height });
  }, [content, headline, locale, lists, width, height, number, of]);
  const { frame, pad, head, foot, arrangement } = layout;
  const em = frame.em * arrangement.scale;
  const { hospitals } = lists;
  const staging = useMemo(
    (): Staging => ({ locale, hospitals, em, ...(onOpen && { onOpen }), ...(hrefOf && { hrefOf }) }),
    [locale, hospitals, em, onOpen, hrefOf],
  );
  return (
    <StageContext value={staging}>
      <article
        className="stage"
        style={{ ...typeProperties, width, height, fontSize: frame.em, paddingInline: `${pad}em` }}
        lang={locale === "zh" ? "zh-CN" : "en"}
        data-stage=""
      >
        <StageHead layout={head} judgement={content.judgement} />
        <div className="stage-body" style={{ fontSize: em, "--stretch": `${arrangement.stretch}em` }}>
          {content.trouble !== undefined && <p className="stage-trouble">{content.trouble}</p>}
          {arrangement.rows.map((row, at) => (
            // Rows are told apart by their order alone, as are the blocks in them.
            <div key={at} className="stage-row">
              {row.map((placed, at) => (
                <StageBlock key={at} placed={placed} />
              ))}
            </div>
          ))}
        </div>
        <StageFoot layout={foot} />
      </article>
    </StageContext>
  );
}
