import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeckContent, isSameContent, isSameSlide, type Slide } from "./deck.ts";
import { addSlide, changeSlide, moveSlide, removeSlide, renameDeck } from "./deck-edit.ts";
import { afterChange, afterMerge, beginHistory, undo } from "./deck-history.ts";
import { isClean, mergeDecks, settleMerge } from "./deck-merge.ts";

const slideOf = (id: string, headline = ""): Slide => ({
  id,
  view: "/compare?indicator=research-projects-approved",
  headline,
  note: "",
  layout: "page",
  hidden: false,
});

const base: fc.Arbitrary<DeckContent> = fc
  .integer({ min: 0, max: 5 })
  .map((count) => ({ title: "月报", slides: Array.from({ length: count }, (_, at) => slideOf(`s${at}`)) }));

type Edit = (deck: DeckContent) => DeckContent;
/** What one side may do; the slides that it adds carry its name, as two browsers never make one id. */
const editsOf = (side: string): fc.Arbitrary<readonly Edit[]> => {
  const idAt = (deck: DeckContent, at: number) => deck.slides[at]?.id ?? "none";
  const edit = fc.oneof(
    fc.record({ at: fc.nat(6), id: fc.nat(99) }).map(({ at, id }): Edit => {
      const slide = slideOf(`${side}${id}`, side);
      return (deck) => (deck.slides.some((one) => one.id === slide.id) ? deck : addSlide(deck, slide, at));
    }),
    fc.record({ at: fc.nat(5), to: fc.nat(6) }).map(
      ({ at, to }): Edit =>
        (deck) =>
          moveSlide(deck, idAt(deck, at), to),
    ),
    fc.nat(5).map(
      (at): Edit =>
        (deck) =>
          removeSlide(deck, idAt(deck, at)),
    ),
    fc.record({ at: fc.nat(5), headline: fc.constantFrom("一", "二", side) }).map(
      ({ at, headline }): Edit =>
        (deck) =>
          changeSlide(deck, idAt(deck, at), { headline }),
    ),
    fc.constantFrom("月报", "年报", side).map(
      (title): Edit =>
        (deck) =>
          renameDeck(deck, title),
    ),
  );
  return fc.array(edit, { maxLength: 8 });
};

const apply = (deck: DeckContent, edits: readonly Edit[]) => edits.reduce((now, edit) => edit(now), deck);
const ids = ({ slides }: DeckContent) => slides.map(({ id }) => id);
const find = ({ slides }: DeckContent, id: string) => slides.find((slide) => slide.id === id);

/** A deck and what two sides made of it. */
const split = fc
  .tuple(base, editsOf("a"), editsOf("b"))
  .map(([base, a, b]) => ({ base, mine: apply(base, a), theirs: apply(base, b) }));

describe("two versions of a deck put together", () => {
  it("lose no slide of either side, unless one removed it and the other left it as it was", () => {
    fc.assert(
      fc.property(split, ({ base, mine, theirs }) => {
        const { merged } = mergeDecks(base, mine, theirs);
        for (const [side, other] of [
          [mine, theirs],
          [theirs, mine],
        ] as const)
          for (const slide of side.slides) {
            const isGivenUp = isSameSlide(slide, find(base, slide.id)) && find(other, slide.id) === undefined;
            expect([slide.id, ids(merged).includes(slide.id)]).toEqual([slide.id, !isGivenUp]);
          }
        expect(new Set(ids(merged)).size).toBe(merged.slides.length);
      }),
    );
  });

  it("say what each side changed alone, and name every slide that both changed otherwise", () => {
    fc.assert(
      fc.property(split, ({ base, mine, theirs }) => {
        const { merged, conflicts } = mergeDecks(base, mine, theirs);
        const named = new Set(conflicts.map(({ id }) => id));
        for (const { id } of merged.slides) {
          const [before, here, there] = [base, mine, theirs].map((deck) => find(deck, id));
          const changed = [here, there].filter((side) => !isSameSlide(side, before));
          const isAgreed = changed.every((side) => isSameSlide(side, changed[0]));
          expect([id, named.has(id)]).toEqual([id, !isAgreed]);
          expect(find(merged, id)).toEqual(isAgreed ? (changed[0] ?? before) : (here ?? there));
        }
      }),
    );
  });

  it("are one side's where the other did nothing, and what both are where both are the same", () => {
    fc.assert(
      fc.property(split, ({ base, mine, theirs }) => {
        for (const merge of [
          mergeDecks(base, mine, base),
          mergeDecks(base, base, mine),
          mergeDecks(base, mine, mine),
        ])
          expect([isClean(merge), isSameContent(merge.merged, mine)]).toEqual([true, true]);
        expect(isSameContent(mergeDecks(theirs, theirs, theirs).merged, theirs)).toBe(true);
      }),
    );
  });

  it("stay as they are when the merged deck meets the side that it was made with", () => {
    fc.assert(
      fc.property(split, ({ base, mine, theirs }) => {
        const { merged } = mergeDecks(base, mine, theirs);
        expect(isSameContent(mergeDecks(theirs, merged, theirs).merged, merged)).toBe(true);
      }),
    );
  });

  it("keep the order of the side that moved slides, and new slides behind the one they were added behind", () => {
    const deck = (order: string): DeckContent => ({
      title: "",
      slides: Array.from(order, (id) => slideOf(id)),
    });
    const merged = (...[base, mine, theirs]: readonly [string, string, string]) =>
      ids(mergeDecks(deck(base), deck(mine), deck(theirs)).merged).join("");
    expect(merged("abc", "cab", "abxc")).toBe("cabx");
    expect(merged("abc", "abxc", "cab")).toBe("cabx");
    expect(merged("abc", "xabc", "abcy")).toBe("xabcy");
    expect(merged("abc", "cba", "bac")).toBe("cba");
  });
});

describe("a decision on a merge", () => {
  it("takes mine, theirs, or both under ids of their own", () => {
    const conflict = { id: "s", mine: slideOf("s", "我的"), theirs: slideOf("s", "对方的") };
    const deck = (...slides: readonly (Slide | undefined)[]): DeckContent => ({
      title: "",
      slides: slides.flatMap((slide) => slide ?? []),
    });
    const before = deck(slideOf("s"), slideOf("t"));
    const merge = mergeDecks(before, deck(conflict.mine, slideOf("t")), deck(conflict.theirs, slideOf("t")));
    const headlines = (choice: "mine" | "theirs" | "both") =>
      settleMerge(merge, { slides: { s: choice } }, () => "new").slides.map(
        ({ id, headline }) => id + headline,
      );
    expect(headlines("mine")).toEqual(["s我的", "t"]);
    expect(headlines("theirs")).toEqual(["s对方的", "t"]);
    expect(headlines("both")).toEqual(["s我的", "new对方的", "t"]);
  });

  it("keeps a slide that one removed and the other changed, or gives it up, as is said", () => {
    const before: DeckContent = { title: "", slides: [slideOf("s")] };
    const changed: DeckContent = { title: "", slides: [slideOf("s", "新标题")] };
    const merge = mergeDecks(before, { title: "", slides: [] }, changed);
    expect(merge.conflicts).toEqual([{ id: "s", mine: undefined, theirs: changed.slides[0] }]);
    const settled = (choice: "mine" | "theirs" | "both") =>
      ids(settleMerge(merge, { slides: { s: choice } }, () => "new"));
    expect([settled("mine"), settled("theirs"), settled("both")]).toEqual([[], ["s"], ["s"]]);
  });

  it("takes one of two titles", () => {
    const deck = (title: string): DeckContent => ({ title, slides: [] });
    const merge = mergeDecks(deck("月报"), deck("年报"), deck("季报"));
    expect(merge.title).toEqual({ mine: "年报", theirs: "季报" });
    expect(settleMerge(merge, { slides: {}, title: "theirs" }, () => "").title).toBe("季报");
    expect(settleMerge(merge, { slides: {} }, () => "").title).toBe("年报");
  });
});

describe("the history of a deck that another edits too", () => {
  it("takes back what was done here, and nothing of what came in", () => {
    fc.assert(
      fc.property(split, editsOf("a"), ({ base, theirs }, own) => {
        let history = beginHistory(base);
        for (const edit of own) history = afterChange(history, edit(history.present));
        const { merged } = mergeDecks(base, history.present, theirs);
        history = afterMerge(history, merged);
        while (history.past.length > 0) history = undo(history);
        const came = theirs.slides.filter(({ id }) => find(base, id) === undefined);
        expect(ids(history.present)).toEqual(expect.arrayContaining(came.map(({ id }) => id)));
      }),
    );
  });
});
