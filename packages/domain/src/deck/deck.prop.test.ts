import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DeckContent,
  deckLimits,
  isSameContent,
  isSlideView,
  type Slide,
  slideLayouts,
} from "./deck.ts";
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  emptyDeck,
  isFull,
  moveSlide,
  removeSlide,
  renameDeck,
  shownSlides,
} from "./deck-edit.ts";
import { afterChange, beginHistory, redo, undo } from "./deck-history.ts";
import { cleanContent, cleanLine, cleanLines, cutTo, lengthOf } from "./deck-text.ts";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("‮gnp.exe", "立项数<script>alert(1)</script>", "👩‍👩‍👧‍👦", "\u0000\u0007a\r\nb\tc", "\ud800"),
);

const slide: fc.Arbitrary<Slide> = fc.record({
  id: fc.uuid(),
  view: fc.constantFrom("/", "/compare?indicator=research-projects-approved", "/hospitals/ankang"),
  headline: text,
  note: text,
  layout: fc.constantFrom(...slideLayouts),
  hidden: fc.boolean(),
});

const deck: fc.Arbitrary<DeckContent> = fc
  .record({ title: text, slides: fc.uniqueArray(slide, { selector: ({ id }) => id, maxLength: 6 }) })
  .map(cleanContent);

const filled = deck.filter(({ slides }) => slides.length > 0);
const ids = ({ slides }: DeckContent) => slides.map(({ id }) => id);

type Edit = (deck: DeckContent) => DeckContent;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  slide.map(
    (added): Edit =>
      (deck) =>
        addSlide(deck, added),
  ),
  text.map(
    (title): Edit =>
      (deck) =>
        renameDeck(deck, title),
  ),
  fc.record({ at: fc.nat(6), to: fc.integer({ min: -2, max: 8 }) }).map(
    ({ at, to }): Edit =>
      (deck) =>
        moveSlide(deck, deck.slides[at]?.id ?? "none", to),
  ),
  fc.nat(6).map(
    (at): Edit =>
      (deck) =>
        removeSlide(deck, deck.slides[at]?.id ?? "none"),
  ),
  fc.record({ at: fc.nat(6), headline: text, hidden: fc.boolean() }).map(
    ({ at, ...change }): Edit =>
      (deck) =>
        changeSlide(deck, deck.slides[at]?.id ?? "none", change),
  ),
);

describe("a deck", () => {
  it("keeps exactly its slides when one is moved, whatever the place asked for", () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.integer(), (deck, pick, to) => {
        const id = ids(deck)[pick % deck.slides.length] ?? "";
        const moved = moveSlide(deck, id, to);
        expect(new Set(ids(moved))).toEqual(new Set(ids(deck)));
        const rest = (list: readonly string[]) => list.filter((other) => other !== id);
        expect(rest(ids(moved))).toEqual(rest(ids(deck)));
        expect(ids(moved).indexOf(id)).toBe(Math.min(Math.max(to, 0), deck.slides.length - 1));
      }),
    );
  });

  it("has the copy of a slide right behind it, saying the same under an id of its own", () => {
    fc.assert(
      fc.property(filled, fc.nat(), (deck, pick) => {
        const place = pick % deck.slides.length;
        const copied = duplicateSlide(deck, ids(deck)[place] ?? "", "copy");
        expect(copied.slides[place + 1]).toEqual({ ...deck.slides[place], id: "copy" });
        expect(isSameContent(removeSlide(copied, "copy"), deck)).toBe(true);
      }),
    );
  });

  it("plays the slides that are not hidden, in their order", () => {
    fc.assert(
      fc.property(deck, (deck) => {
        const played = shownSlides(deck);
        expect(played).toEqual(deck.slides.filter(({ id }) => played.some((slide) => slide.id === id)));
        expect(played.some(({ hidden }) => hidden)).toBe(false);
      }),
    );
  });

  it("takes no more slides than its limit", () => {
    const one = (id: number): Slide => ({
      id: String(id),
      view: "/",
      headline: "",
      note: "",
      layout: "page",
      hidden: false,
    });
    let deck = emptyDeck("月度汇报");
    for (let id = 0; id < deckLimits.slides + 5; id += 1) deck = addSlide(deck, one(id));
    expect([deck.slides.length, isFull(deck)]).toEqual([deckLimits.slides, true]);
    expect(duplicateSlide(deck, "3", "copy")).toBe(deck);
  });

  it("is left as it was by an edit of a slide that it has not", () => {
    fc.assert(
      fc.property(deck, (deck) => {
        expect(moveSlide(deck, "none", 0)).toBe(deck);
        expect(removeSlide(deck, "none")).toBe(deck);
        expect(isSameContent(changeSlide(deck, "none", { headline: "x" }), deck)).toBe(true);
      }),
    );
  });
});

describe("the history of a deck", () => {
  it("undoes any run of changes step by step, and does them all again", () => {
    fc.assert(
      fc.property(deck, fc.array(edit, { maxLength: 12 }), (deck, edits) => {
        let history = beginHistory(deck);
        for (const change of edits) history = afterChange(history, change(history.present));
        const last = history.present;
        const steps = history.past.length;
        for (let step = 0; step < steps; step += 1) history = undo(history);
        expect(isSameContent(history.present, deck)).toBe(true);
        expect(undo(history)).toEqual(history);
        for (let step = 0; step < steps; step += 1) history = redo(history);
        expect(isSameContent(history.present, last)).toBe(true);
        expect(redo(history)).toEqual(history);
      }),
    );
  });

  it("takes typing in one field as one step, and forgets what was taken back at the next change", () => {
    let history = beginHistory(emptyDeck(""));
    for (const title of ["月", "月度", "月度汇报"])
      history = afterChange(history, renameDeck(history.present, title), "title");
    expect(undo(history).present.title).toBe("");
    const other = afterChange(undo(history), renameDeck(history.present, "年度汇报"), "title");
    expect([other.past.length, other.future.length]).toEqual([1, 0]);
  });
});

describe("a text in a deck", () => {
  it("is clean after cleaning once, and never longer than its limit", () => {
    fc.assert(
      fc.property(text, text, (title, note) => {
        const clean = cleanContent({
          title,
          slides: [{ id: "a", view: "/", headline: note, note, layout: "page", hidden: false }],
        });
        expect(cleanContent(clean)).toEqual(clean);
        expect(lengthOf(clean.title)).toBeLessThanOrEqual(deckLimits.title);
        expect(JSON.parse(JSON.stringify(clean))).toEqual(clean);
        expect(() => encodeURIComponent(clean.title)).not.toThrow();
      }),
    );
  });

  it("loses what turns its direction or is no character, and keeps markup and emoji as text", () => {
    expect(cleanLine("\u202E立项\u2066数\u0000\u200F")).toBe("立项数");
    expect(cleanLine("a\r\nb\tc")).toBe("a b c");
    expect(cleanLines("a\r\nb\u2028c")).toBe("a\nb\nc");
    const kept = `<script>alert("1")</script> 👩‍👩‍👧‍👦 é`;
    expect(cleanLine(kept)).toBe(kept);
  });

  it("is counted and cut by whole characters", () => {
    expect(lengthOf("立项👍")).toBe(3);
    expect(cutTo(3, "立项👍👍")).toBe("立项👍");
    expect(lengthOf(cutTo(200, "汉".repeat(10_000)))).toBe(200);
  });
});

describe("a slide's view", () => {
  it.each([
    "/",
    "/compare?indicator=research-projects-approved&hospital=ankang,liuzhou",
    "/hospitals/ankang",
  ])("may be %s", (view) => expect(isSlideView(view)).toBe(true));

  it.each([
    "",
    "compare",
    "//evil.example/x",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/decks/abc",
    "/api/v1/hospitals",
    "/compare#x",
    "/a b",
    "/\u202Ex",
    `/?phrase=${"x".repeat(2000)}`,
  ])("may not be %j", (view) => expect(isSlideView(view)).toBe(false));
});
