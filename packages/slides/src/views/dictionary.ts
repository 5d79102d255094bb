import type { Indicator } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { type Draft, troubled } from "../draft.ts";
import { fit, mostRows } from "../fit.ts";
import type { Matter } from "../matter.ts";
import type { Block, TableBlock } from "../slide-content.ts";

/** One indicator's definition and conditions, or the indicators that were asked for. */
export function dictionaryDraft(matter: Matter): Draft {
  const { lists, words, locale, selection } = matter;
  const eyebrow = words.screen["/dictionary"];
  if (selection.indicator === undefined) {
    return { eyebrow, title: eyebrow, blocks: [listTable(matter)], comparisons: [] };
  }
  const indicator = lists.indicators.find(({ id }) => id === selection.indicator);
  if (indicator === undefined) return troubled(eyebrow, words.unknownIndicator(selection.indicator));
  const { caveats, definition, domain, name } = indicator;
  const warned: readonly Block[] = caveats
    ? [{ kind: "sentences", title: words.caveats, sentences: [{ text: caveats[locale] }] }]
    : [];
  return {
    eyebrow: `${eyebrow} · ${words.domain[domain]}`,
    title: name[locale],
    blocks: [
      { kind: "sentences", title: words.definition, sentences: [{ text: definition[locale] }] },
      termTable(indicator, matter),
      ...warned,
    ],
    comparisons: [],
  };
}

function termTable(indicator: Indicator, { words, locale }: Matter): TableBlock {
  const { kind, unit, polarity, polarityNote, conditions, appraisal } = indicator;
  const facts: readonly (readonly [string, string])[] = [
    [words.term.kind, words.kind[kind]],
    [words.term.unit, unitLabel(unit, locale) || words.noUnit],
    [words.term.polarity, `${words.polarity[polarity]} · ${polarityNote[locale]}`],
    [
      words.term.conditions,
      conditions.map((condition) => words.condition[condition]).join(words.list) || words.noConditions,
    ],
    ...(appraisal
      ? [[words.term.appraisal, `${appraisal.number} · ${words.appraisalMatch[appraisal.match]}`] as const]
      : []),
  ];
  return {
    kind: "table",
    head: words.field,
    columns: [{ label: words.content, align: "start" }],
    rows: facts.map(([head, text]) => ({ head: { text: head }, cells: [[{ text }]] })),
  };
}

function listTable({ lists, words, locale, selection }: Matter): TableBlock {
  const { about, kind, polarity, appraisal } = selection;
  const wanted = lists.indicators.filter(
    (indicator) =>
      (about === undefined || indicator.domain === about) &&
      (kind === undefined || indicator.kind === kind) &&
      (polarity === undefined || indicator.polarity === polarity) &&
      (appraisal === undefined || indicator.appraisal !== undefined),
  );
  const { shown, leftOut } = fit(wanted, mostRows);
  return {
    kind: "table",
    head: words.indicator,
    columns: [
      { label: words.term.kind, align: "start" },
      { label: words.definition, align: "start" },
    ],
    rows: shown.map(({ name, kind, definition }) => ({
      head: { text: name[locale] },
      cells: [[{ text: words.kind[kind] }], [{ text: definition[locale] }]],
    })),
    ...(leftOut > 0 && { leftOut: words.moreRows(leftOut) }),
  };
}
