import type { Locale, Slide } from "@yiheng/domain";
import type { ReleaseLists } from "@yiheng/slides";
import { renderToStaticMarkup } from "react-dom/server";
import { ChartPainterContext } from "../charts/chart-painter.ts";
import { paintOnServer } from "../charts/paint-on-server.ts";
import type { FrameSize } from "../stage/frame.ts";
import { SlideStage } from "../stage/slide-stage.tsx";
import stageBlocksCss from "../stage/stage-blocks.css?inline";
import stageCss from "../stage/stage.css?inline";
import stageTableCss from "../stage/stage-table.css?inline";
import tokensCss from "../styles/tokens.css?inline";
import verdictCss from "../styles/verdict.css?inline";
import sheetsCss from "./sheets.css?inline";

/** One slide with the release that it is shown with. */
export interface DrawnSlide {
  readonly slide: Pick<Slide, "headline" | "view" | "layout">;
  readonly lists: ReleaseLists;
  /** That its figures are not those of the present release, where they are not. */
  readonly notice?: string;
}

/** Where the deck can be opened, as the last page says it. */
export interface Closing {
  readonly words: string;
  readonly link: string;
  readonly release: string;
  /** A code for phones, as SVG. */
  readonly code: string;
}

export interface SheetsRequest {
  readonly title: string;
  readonly locale: Locale;
  /** Of each slide, in CSS pixels. */
  readonly size: FrameSize;
  readonly slides: readonly DrawnSlide[];
  /** What stands where there are none. */
  readonly empty: string;
  readonly closing?: Closing;
}

const styles = [tokensCss, verdictCss, stageCss, stageTableCss, stageBlocksCss, sheetsCss].join("\n");

/**
 * A deck as a document that needs nothing beside it: every slide a page of its size, drawn as on a screen, in the light
 * theme. No script runs in it and nothing is fetched.
 */
export function renderSheets(request: SheetsRequest): string {
  const { title, locale, size } = request;
  const language = locale === "zh" ? "zh-CN" : "en";
  const body = renderToStaticMarkup(
    <ChartPainterContext value={paintOnServer}>
      <Sheets {...request} />
    </ChartPainterContext>,
  );
  const page = `@page { size: ${size.width}px ${size.height}px; margin: 0; }`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html lang="${language}" data-theme="light"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeText(title)}</title><style>${styles}
${page}</style></head><body>${body}</body></html>`;
}

function Sheets({ slides, locale, size, empty, closing }: SheetsRequest) {
  return (
    <main>
      {slides.map(({ slide, lists, notice }, at) => (
        // Slides do not move in a document.
        <section key={at} className="sheet" style={{ ...size }}>
          {notice !== undefined && <p className="sheet-notice">{notice}</p>}
          <SlideStage
            slide={slide}
            lists={lists}
            locale={locale}
            size={size}
            place={{ number: at + 1, of: slides.length }}
          />
        </section>
      ))}
      {slides.length === 0 && (
        <section className="sheet sheet-closing" style={{ ...size }}>
          <h1>{empty}</h1>
        </section>
      )}
      {closing !== undefined && (
        <section className="sheet sheet-closing" style={{ ...size }}>
          <h1>{closing.words}</h1>
          <div className="sheet-code" dangerouslySetInnerHTML={{ __html: closing.code }} />
          <p>{closing.link}</p>
          <p className="sheet-release">{closing.release}</p>
        </section>
      )}
    </main>
  );
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
