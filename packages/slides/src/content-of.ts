import { parseSelection, routeOf } from "@yiheng/address";
import type { DesignationId, Locale, ObservationId, Slide } from "@yiheng/domain";
import { type Draft, troubled } from "./draft.ts";
import { type Matter, matterOf } from "./matter.ts";
import type { ReleaseLists } from "./release-lists.ts";
import type { Block, Opens, SlideContent } from "./slide-content.ts";
import { comparedDraft } from "./views/compared.ts";
import { coverageDraft } from "./views/coverage.ts";
import { dictionaryDraft } from "./views/dictionary.ts";
import { documentDraft } from "./views/document.ts";
import { hospitalDraft } from "./views/hospital.ts";
import { overviewDraft } from "./views/overview.ts";
import { requestsDraft } from "./views/requests.ts";
import { specialtiesDraft } from "./views/specialties.ts";

/**
 * What a slide shows under a release, in one language. Pure and synchronous, so that a screen, a pack, a slide file
 * and a sheet of paper show the same. Never fails: what cannot be shown says why.
 */
export function contentOf(
  { view, layout }: Pick<Slide, "view" | "layout">,
  lists: ReleaseLists,
  locale: Locale,
): SlideContent {
  const [path = "/", search = ""] = view.split("?", 2);
  const matter = matterOf(lists, parseSelection(search), locale);
  return finished(draftOf(path, layout, matter), matter);
}

function draftOf(path: string, layout: Slide["layout"], matter: Matter): Draft {
  const found = routeOf(path);
  switch (found?.route) {
    case "/":
      return overviewDraft(matter);
    case "/compare":
      return comparedDraft(matter, layout);
    case "/specialties":
      return specialtiesDraft(matter);
    case "/coverage":
      return coverageDraft(matter);
    case "/requests/:id?":
      return requestsDraft(matter, found.id);
    case "/hospitals/:id?":
      return hospitalDraft(matter, found.id);
    case "/documents/:id?":
      return documentDraft(matter, found.id);
    case "/dictionary":
      return dictionaryDraft(matter);
    case undefined:
      return troubled(path, matter.words.unknownView(path));
  }
}

/** Adds what follows from the blocks: the receipts behind them, their documents, and what marks on them mean. */
function finished({ readFrom = [], ...draft }: Draft, { lists, words, selection }: Matter): SlideContent {
  const opened = draft.blocks.flatMap(opensOf);
  const observations = unique(opened.flatMap((one) => ("observation" in one ? [one.observation] : [])));
  const designations = unique(opened.flatMap((one) => ("designation" in one ? [one.designation] : [])));
  const [figures, titles] = [new Set<ObservationId>(observations), new Set<DesignationId>(designations)];
  const shown = lists.observations.filter(({ id }) => figures.has(id));
  const printedIn = new Set([
    ...readFrom,
    ...shown.map(({ receipt }) => receipt.document),
    ...lists.designations.filter(({ id }) => titles.has(id)).map(({ receipt }) => receipt.document),
  ]);
  const isImplied = shown.some(({ period }) => period.basis === "implied");
  return {
    ...draft,
    choices: draft.comparisons.length > 0 ? [words.periodRule[selection.period]] : [],
    notes: isImplied ? [`* ${words.implied}`] : [],
    observations,
    designations,
    sources: lists.documents.filter(({ id }) => printedIn.has(id)),
  };
}

function opensOf(block: Block): readonly Opens[] {
  switch (block.kind) {
    case "chart":
      return block.comparison.cells.flatMap((cell) => [
        ...(cell.state === "observed" ? [{ observation: cell.observation.id }] : []),
        ...cell.passedOver
          .filter(({ reason }) => reason === "conflict")
          .map(({ observation }) => ({ observation: observation.id })),
      ]);
    case "tiles":
      return block.tiles.flatMap(({ item }) => item.opens ?? []);
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flat().flatMap(({ opens }) => opens ?? []));
    case "sentences":
      return [];
  }
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
