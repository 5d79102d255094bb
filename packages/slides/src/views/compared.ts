import { openIndicator } from "@yiheng/address";
import {
  type Comparison,
  isObserved,
  judgementOf,
  reasonSentence,
  shortNamesOf,
  type SlideLayout,
} from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { cellItem, figureItem } from "../figure-item.ts";
import { fit, mostSentences } from "../fit.ts";
import type { Matter } from "../matter.ts";
import type { Block, SentencesBlock, SlideCell, TableBlock } from "../slide-content.ts";
import { type Draft, troubled } from "../draft.ts";

/** One indicator over the hospitals: the picture that the verdict allows, the table, and the verdict in words. */
export function comparedDraft(matter: Matter, layout: SlideLayout): Draft {
  const { lists, locale, words, compared, selection } = matter;
  const id = openIndicator(selection);
  const indicator = lists.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return troubled(words.screen["/compare"], words.unknownIndicator(id));
  const comparisons = compared([indicator]);
  const unit = unitLabel(indicator.unit, locale);
  return {
    eyebrow: words.domain[indicator.domain],
    title: indicator.name[locale],
    ...(unit && { unit }),
    ...(comparisons[0] && { judgement: judgementOf(comparisons[0]) }),
    blocks: comparisons.flatMap((comparison) => partsOf(comparison, matter)[layout]),
    comparisons,
  };
}

function partsOf(comparison: Comparison, matter: Matter): Readonly<Record<SlideLayout, readonly Block[]>> {
  const picture = pictureOf(comparison, matter);
  const table = tableOf(comparison, matter);
  return {
    page: [picture, table, reasonsOf(comparison, matter)],
    "chart-and-table": [picture, table],
    chart: [picture],
    table: [table],
  };
}

/** The picture that the verdict allows: one axis, or figures each by itself. */
function pictureOf(comparison: Comparison, { seatOf, shortOf, locale }: Matter): Block {
  if (comparison.presentation === "shared-axis") return { kind: "chart", comparison };
  return {
    kind: "tiles",
    tiles: comparison.cells.map((cell) => ({
      hospital: shortOf(cell.hospital),
      seat: seatOf(cell.hospital),
      item: cellItem(cell, { locale, unit: true }),
    })),
  };
}

function tableOf(comparison: Comparison, { lists, locale, words, seatOf, shortOf }: Matter): TableBlock {
  const unit = unitLabel(comparison.indicator.unit, locale);
  const titleOf = new Map(lists.documents.map(({ id, title }) => [id, title[locale]]));
  return {
    kind: "table",
    head: words.hospital,
    columns: [
      { label: words.value, align: "end", ...(unit && { unit }) },
      { label: words.printed, align: "start" },
      { label: words.period, align: "start" },
      { label: words.source, align: "start", isSpare: true },
    ],
    rows: comparison.cells.map((cell) => ({
      head: { text: shortOf(cell.hospital) },
      seat: seatOf(cell.hospital),
      cells: isObserved(cell)
        ? observedCells(cell.observation, titleOf.get(cell.observation.receipt.document) ?? "", locale)
        : [[cellItem(cell, { locale, unit: false })], [], [], []],
    })),
  };
}

function observedCells(
  observation: Parameters<typeof figureItem>[0],
  source: string,
  locale: Matter["locale"],
): readonly SlideCell[] {
  const { text, detail = "", opens } = figureItem(observation, { locale, unit: false });
  return [
    [{ text, ...(opens && { opens }) }],
    [{ text: observation.receipt.printed }],
    [{ text: detail }],
    [{ text: source }],
  ];
}

function reasonsOf({ reasons }: Comparison, { lists, locale, words }: Matter): SentencesBlock {
  const nameOf = shortNamesOf(lists.hospitals);
  const { shown, leftOut } = fit(reasons, mostSentences);
  return {
    kind: "sentences",
    title: words.why,
    // What does not weigh on the verdict is told without a mark of one.
    sentences: shown.map((reason) => ({
      text: reasonSentence(reason, nameOf)[locale],
      ...(reason.verdict !== "comparable" && { judgement: reason.verdict }),
    })),
    ...(leftOut > 0 && { leftOut: words.moreSentences(leftOut) }),
  };
}
