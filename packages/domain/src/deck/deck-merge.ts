import { type DeckContent, isSameSlide, type Slide } from "./deck.ts";

/** A slide that both sides changed, each in its own way; the side that removed it has none. */
export interface SlideConflict {
  readonly id: string;
  readonly mine: Slide | undefined;
  readonly theirs: Slide | undefined;
}

/** Two versions of a deck put together. */
export interface DeckMerge {
  /** Everything of both; where they contradict each other, mine, or what there is. */
  readonly merged: DeckContent;
  readonly conflicts: readonly SlideConflict[];
  /** Both titles, where both sides gave another one. */
  readonly title: { readonly mine: string; readonly theirs: string } | undefined;
}

/** Which side of a conflict holds. */
export type MergeChoice = "mine" | "theirs" | "both";

/**
 * Puts together what two sides made of one deck. No slide of either is lost, unless one side removed it and the other
 * left it as it was; slides that both changed are named, for a person to decide.
 */
export function mergeDecks(base: DeckContent, mine: DeckContent, theirs: DeckContent): DeckMerge {
  const [before, here, there] = [base, mine, theirs].map(slidesById) as [SlideMap, SlideMap, SlideMap];
  const conflicts: SlideConflict[] = [];
  const kept = new Map<string, Slide>();
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const sides = { id, mine: here.get(id), theirs: there.get(id) };
    if (isContradictory(before.get(id), sides)) conflicts.push(sides);
    const slide = slideOf(before.get(id), sides);
    if (slide !== undefined) kept.set(id, slide);
  }
  const slides = orderOf(base, mine, theirs).flatMap((id) => kept.get(id) ?? []);
  const hasTwoTitles =
    mine.title !== theirs.title && mine.title !== base.title && theirs.title !== base.title;
  return {
    merged: { title: mine.title === base.title ? theirs.title : mine.title, slides },
    conflicts,
    title: hasTwoTitles ? { mine: mine.title, theirs: theirs.title } : undefined,
  };
}

/** Whether nobody needs to decide anything. */
export function isClean({ conflicts, title }: DeckMerge): boolean {
  return conflicts.length === 0 && title === undefined;
}

/** What a person decided on a merge: for each slide, and for the title. */
export interface MergeChoices {
  readonly slides: Readonly<Record<string, MergeChoice>>;
  readonly title?: "mine" | "theirs";
}

/** The merged deck as decided; what was not decided stays mine. `newId` names the copy where both are kept. */
export function settleMerge(
  { merged, conflicts, title }: DeckMerge,
  choices: MergeChoices,
  newId: () => string,
): DeckContent {
  const decided = new Map(conflicts.map((conflict) => [conflict.id, chosen(conflict, choices, newId)]));
  return {
    title: title === undefined ? merged.title : title[choices.title ?? "mine"],
    slides: merged.slides.flatMap((slide) => decided.get(slide.id) ?? [slide]),
  };
}

type SlideMap = ReadonlyMap<string, Slide>;

function slidesById({ slides }: DeckContent): SlideMap {
  return new Map(slides.map((slide) => [slide.id, slide]));
}

function isContradictory(before: Slide | undefined, { mine, theirs }: SlideConflict): boolean {
  return !isSameSlide(mine, theirs) && !isSameSlide(mine, before) && !isSameSlide(theirs, before);
}

function slideOf(before: Slide | undefined, { mine, theirs }: SlideConflict): Slide | undefined {
  if (isSameSlide(mine, before)) return theirs;
  if (isSameSlide(theirs, before)) return mine;
  return mine ?? theirs;
}

function chosen(
  { id, mine, theirs }: SlideConflict,
  { slides }: MergeChoices,
  newId: () => string,
): readonly Slide[] {
  const choice = slides[id];
  if (choice === "mine" || choice === "theirs") return listOf(choice === "mine" ? mine : theirs);
  if (choice === "both" && mine && theirs) return [mine, { ...theirs, id: newId() }];
  return listOf(mine ?? theirs);
}

function listOf(slide: Slide | undefined): readonly Slide[] {
  return slide === undefined ? [] : [slide];
}

/**
 * The ids of both sides in one order: that of the side which moved slides, mine where both did. What only the other
 * side has stands behind the slide that it stands behind there.
 */
function orderOf(base: DeckContent, mine: DeckContent, theirs: DeckContent): readonly string[] {
  const [before, here, there] = [base, mine, theirs].map(idsOf) as [Ids, Ids, Ids];
  const isMoved =
    here.filter((id) => before.includes(id)).join() !== before.filter((id) => here.includes(id)).join();
  return isMoved ? withInserted(here, there) : withInserted(there, here);
}

type Ids = readonly string[];

function idsOf({ slides }: DeckContent): Ids {
  return slides.map(({ id }) => id);
}

function withInserted(order: Ids, others: Ids): Ids {
  const all = [...order];
  for (const [at, id] of others.entries()) {
    if (all.includes(id)) continue;
    const previous = others[at - 1];
    all.splice(previous === undefined ? 0 : all.indexOf(previous) + 1, 0, id);
  }
  return all;
}
