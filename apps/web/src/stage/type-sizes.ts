import type { CSSProperties } from "react";

/** The type of a stage in ems. Text is measured before it is drawn, so the stylesheet takes its numbers from here. */
export const type = {
  line: 1.3,
  /** Semi-bold Latin runs wider than what `textWidth` reckons. */
  bold: 1.05,
  gap: 1.1,
  headline: { line: 1.22, bold: 1.04 },
  detail: { size: 0.92, line: 1.25 },
  sentence: { line: 1.42, gap: 0.42, mark: 1.9 },
  title: { size: 1.05, line: 1.4, gap: 0.35 },
  cell: { padY: 0.26, padX: 0.7, stretch: 0.3 },
  /** Between a figure and what stands beside it. */
  beside: 0.5,
  columnHead: { size: 0.92, line: 1.3 },
  /** A hospital's shape with the gap behind it. */
  shape: 1.4,
  tile: { sizes: [1.7, 1.4, 1.15], line: 1.25, name: 1.4, pad: 0.9, gap: 0.8 },
  badge: { padX: 0.45, padY: 0.1, gap: 0.25 },
  verdict: { size: 0.92, extra: 2.4, line: 1.6 },
  leftOut: 0.4,
  foot: { size: 0.62, line: 1.4, gap: 0.5 },
} as const;

/** The paddings of a stage in its ems. */
export const stagePad = { wide: 2.4, narrow: 1, top: 1.7, bottom: 0.9, gap: 1.1, rule: 0.5 } as const;

/** The same numbers for the stylesheet. */
export const typeProperties: CSSProperties = {
  "--line": type.line,
  "--gap": `${type.gap}em`,
  "--headline-line": type.headline.line,
  "--detail-size": `${type.detail.size}em`,
  "--detail-line": type.detail.line,
  "--sentence-line": type.sentence.line,
  "--sentence-gap": `${type.sentence.gap}em`,
  "--sentence-mark": `${type.sentence.mark}em`,
  "--title-size": `${type.title.size}em`,
  "--title-line": type.title.line,
  "--title-gap": `${type.title.gap}em`,
  "--cell-pad-y": `${type.cell.padY}em`,
  "--cell-pad-x": `${type.cell.padX}em`,
  "--beside": `${type.beside}em`,
  "--column-head-size": `${type.columnHead.size}em`,
  "--column-head-line": type.columnHead.line,
  "--shape": `${type.shape}em`,
  "--tile-line": type.tile.line,
  "--tile-name": `${type.tile.name}em`,
  "--tile-pad": `${type.tile.pad}em`,
  "--tile-gap": `${type.tile.gap}em`,
  "--badge-pad": `${type.badge.padY}em ${type.badge.padX}em`,
  "--badge-gap": `${type.badge.gap}em`,
  "--verdict-size": `${type.verdict.size}em`,
  "--verdict-line": type.verdict.line,
  "--left-out-gap": `${type.leftOut}em`,
  "--foot-size": `${type.foot.size}em`,
  "--foot-line": type.foot.line,
  "--pad-top": `${stagePad.top}em`,
  "--pad-bottom": `${stagePad.bottom}em`,
  "--part-gap": `${stagePad.gap}em`,
  "--rule-gap": `${stagePad.rule}em`,
};
