import { addSlide, changeSlide, moveSlide, removeSlide, type Slide } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { Desk } from "./desk.ts";
import { newDeck } from "./known-deck.ts";
import { openMemoryShelf } from "./open-shelf.ts";
import type { Shelf } from "./shelf.ts";

const slide = (id: string, headline = ""): Slide => ({
  id,
  view: "/",
  headline,
  note: "",
  layout: "page",
  hidden: false,
});
const key = "a".repeat(26);

/** Two tabs of one browser, with a deck of two slides that both have read. */
async function twoTabs(shelf: Shelf = openMemoryShelf()) {
  const [one, other] = [new Desk(shelf), new Desk(shelf)];
  one.put(newDeck(key, "月报", [slide("s"), slide("t")]));
  await one.settled();
  await other.reread();
  return { one, other };
}

const ids = (desk: Desk) => desk.deck(key)?.content.slides.map(({ id }) => id);

describe("the desk of one browser in two tabs", () => {
  it("puts together what both did at once, and undoing in one takes back only what was done there", async () => {
    const { one, other } = await twoTabs();
    one.edit(key, (deck) => addSlide(deck, slide("from-one")));
    other.edit(key, (deck) => addSlide(deck, slide("from-other"), 0));
    await Promise.all([one.settled(), other.settled()]);
    await one.reread();
    expect(ids(one)).toEqual(["from-other", "s", "t", "from-one"]);
    expect(ids(other)).toEqual(ids(one));
    one.undo(key);
    expect(ids(one)).toEqual(["from-other", "s", "t"]);
  });

  it("keeps what is typed while something else is being written", async () => {
    const { one, other } = await twoTabs();
    one.edit(key, (deck) => changeSlide(deck, "s", { headline: "一" }), "headline s");
    one.edit(key, (deck) => changeSlide(deck, "s", { headline: "一二" }), "headline s");
    const settling = one.settled();
    one.edit(key, (deck) => moveSlide(deck, "s", 1));
    await settling;
    await one.settled();
    await other.reread();
    expect(other.deck(key)?.content.slides.map(({ id, headline }) => id + headline)).toEqual(["t", "s一二"]);
  });

  it("takes typing as one step to undo", async () => {
    const { one } = await twoTabs();
    for (const headline of ["立", "立项", "立项数"])
      one.edit(key, (deck) => changeSlide(deck, "s", { headline }), "headline s");
    await one.settled();
    one.undo(key);
    expect(one.deck(key)?.content.slides[0]?.headline).toBe("");
    one.redo(key);
    expect(one.deck(key)?.content.slides[0]?.headline).toBe("立项数");
  });

  it("takes a deck off the list in both", async () => {
    const { one, other } = await twoTabs();
    one.forget(key);
    await one.settled();
    await other.reread();
    expect([one.decks(), other.decks()]).toEqual([[], []]);
  });

  it("changes nothing in a deck that may only be seen", async () => {
    const { one } = await twoTabs();
    one.receive(key, (known) => ({ ...known, may: "view" }));
    one.edit(key, (deck) => removeSlide(deck, "s"));
    expect(ids(one)).toEqual(["s", "t"]);
  });

  it("goes on in memory where the browser refuses to write, and says that nothing is kept", async () => {
    const shelf = openMemoryShelf();
    const { one } = await twoTabs({ ...shelf, kind: "database" });
    expect(one.isKept).toBe(true);
    const full = new Desk({ ...shelf, kind: "database", update: () => Promise.reject(new Error("full")) });
    await full.reread();
    full.edit(key, (deck) => addSlide(deck, slide("new")));
    await full.settled();
    expect([full.isKept, ids(full)]).toEqual([false, ["s", "t", "new"]]);
  });
});
