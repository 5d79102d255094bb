import type { DeckContent, Slide } from "@yiheng/domain";
import { describe, expect, it, onTestFinished } from "vitest";
import { hashesOf, hashOfKey, newDeckKey, viewKeyOf } from "./deck-hash.ts";
import type { Workspace } from "./workspace.ts";

const slide = (id: string, headline: string): Slide => ({
  id,
  view: "/compare?indicator=research-projects-approved&hospital=ankang,liuzhou",
  headline,
  note: "先说口径。\n再说数字 “149”。",
  layout: "chart",
  hidden: id === "b",
});

const monthly: DeckContent = { title: "月度汇报", slides: [slide("a", "立项数"), slide("b", "👩‍👩‍👧 <b>")] };
const shorter: DeckContent = { title: "月度汇报（二）", slides: [slide("b", "只留这一页")] };

/** What every engine of the workspace must do; an engine's own test only says how it is opened. */
export function describeWorkspace(engine: string, open: () => Workspace): void {
  const opened = () => {
    const workspace = open();
    onTestFinished(() => workspace.close());
    return workspace;
  };
  const withDeck = async () => {
    const workspace = opened();
    const key = newDeckKey();
    await workspace.create(hashesOf(key), monthly);
    return { workspace, key, edit: hashOfKey(key), view: hashOfKey(viewKeyOf(key)) };
  };

  describe(`the ${engine} workspace`, () => {
    it("gives a deck back as it was saved, by either key, each with its right", async () => {
      const { workspace, edit, view } = await withDeck();
      const deck = { ...monthly, version: 1 };
      expect(await workspace.find(edit)).toMatchObject({ deck, may: "edit" });
      expect(await workspace.find(view)).toMatchObject({ deck, may: "view" });
    });

    it("finds nothing by a key that was never given", async () => {
      const { workspace } = await withDeck();
      const stranger = hashOfKey(newDeckKey());
      expect(await workspace.find(stranger)).toBeUndefined();
      expect(await workspace.save(stranger, 1, shorter)).toEqual({ state: "unknown" });
      expect(await workspace.remove(stranger, 1)).toEqual({ state: "unknown" });
    });

    it("counts each save up by one and keeps the last content whole", async () => {
      const { workspace, edit } = await withDeck();
      expect(await workspace.save(edit, 1, shorter)).toMatchObject({
        state: "written",
        kept: { deck: { ...shorter, version: 2 }, may: "edit" },
      });
      expect((await workspace.find(edit))?.deck).toEqual({ ...shorter, version: 2 });
    });

    it("writes nothing over a version that the writer has not seen, and shows it", async () => {
      const { workspace, edit } = await withDeck();
      await workspace.save(edit, 1, shorter);
      const outcome = await workspace.save(edit, 1, monthly);
      expect(outcome).toMatchObject({ state: "changed", kept: { deck: { ...shorter, version: 2 } } });
      expect(await workspace.remove(edit, 1)).toMatchObject({ state: "changed" });
      expect((await workspace.find(edit))?.deck).toEqual({ ...shorter, version: 2 });
    });

    it("lets only one of many who save the same version at once have it", async () => {
      const { workspace, edit } = await withDeck();
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => workspace.save(edit, 1, shorter)));
      expect(outcomes.filter(({ state }) => state === "written")).toHaveLength(1);
      expect(outcomes.filter(({ state }) => state === "changed")).toHaveLength(7);
    });

    it("makes no second deck under keys that are taken", async () => {
      const { workspace, key, edit } = await withDeck();
      const outcome = await workspace.create(hashesOf(key), shorter);
      expect(outcome).toMatchObject({ state: "changed", kept: { deck: { ...monthly, version: 1 } } });
      expect((await workspace.find(edit))?.deck.title).toBe("月度汇报");
    });

    it("changes and removes nothing by the key that only shows", async () => {
      const { workspace, edit, view } = await withDeck();
      expect(await workspace.save(view, 1, shorter)).toEqual({ state: "read-only" });
      expect(await workspace.remove(view, 1)).toEqual({ state: "read-only" });
      expect((await workspace.find(edit))?.deck).toEqual({ ...monthly, version: 1 });
    });

    it("forgets a removed deck under both keys, and lets it be made again", async () => {
      const { workspace, key, edit, view } = await withDeck();
      expect(await workspace.remove(edit, 1)).toMatchObject({ state: "written" });
      expect([await workspace.find(edit), await workspace.find(view)]).toEqual([undefined, undefined]);
      expect(await workspace.create(hashesOf(key), shorter)).toMatchObject({ state: "written" });
    });

    it("keeps decks apart that have slides with the same ids", async () => {
      const { workspace, edit } = await withDeck();
      const other = newDeckKey();
      await workspace.create(hashesOf(other), shorter);
      await workspace.save(hashOfKey(other), 1, { title: "", slides: [] });
      expect((await workspace.find(edit))?.deck).toEqual({ ...monthly, version: 1 });
    });
  });
}
