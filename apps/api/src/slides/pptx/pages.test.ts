import { slideLayouts } from "@yiheng/domain";
import { expect, test } from "vitest";
import { routes } from "@yiheng/address";
import { loadTestPackage } from "../../testing/test-data.ts";
import { sheetBook } from "../sheet.ts";
import { heightOf } from "./fit.ts";
import { page } from "./measures.ts";
import { pagesOf } from "./pages.ts";
import type { Part } from "./part.ts";

const { dataset, release } = loadTestPackage();
const lists = { ...dataset, release };
const views = [
  ...routes.map((route) => route.replace("/:id?", "")),
  ...dataset.indicators.flatMap(({ id }) => [`/compare?indicator=${id}`, `/dictionary?indicator=${id}`]),
  "/?about=research",
  "/hospitals/west?view=summary",
  "/gone",
];

function partsOf(locale: "zh" | "en", headline: string): readonly Part[] {
  const slides = views.flatMap((view) =>
    slideLayouts.map((layout) => ({ id: view + layout, view, layout, headline, note: "", hidden: false })),
  );
  const grounds = { lists, pastOf: () => undefined, locale, origin: "http://127.0.0.1" };
  return pagesOf(sheetBook({ title: "", slides }, grounds)).flatMap(({ parts }) => parts);
}

test.each([
  ["zh", ""],
  ["en", ""],
  ["zh", "长标题".repeat(66)],
  ["en", "a long headline that goes on ".repeat(6)],
] as const)(
  "everything stands on the page and every text in its box (%s, headline “%.6s”)",
  (locale, headline) => {
    const parts = partsOf(locale, headline);
    const stray = parts.filter(
      ({ box: { x, y, w, h } }) => x < 0 || y < 0 || x + w > page.width + 1 || y + h > page.height + 1,
    );
    expect(stray).toEqual([]);
    const burst = parts
      .filter((part) => part.kind === "text")
      .filter(({ isOneLine }) => isOneLine !== true)
      .filter(
        ({ box, paragraphs, inset = 0 }) => heightOf(paragraphs, box.w - 2 * inset) > box.h - 2 * inset + 1,
      );
    expect(burst).toEqual([]);
    const torn = parts
      .filter((part) => part.kind === "table")
      .filter(
        ({ box, columnWidths, rows }) =>
          Math.abs(columnWidths.reduce((sum, width) => sum + width, -box.w)) > 1 ||
          rows.some((row) => row.length !== columnWidths.length),
      );
    expect(torn).toEqual([]);
  },
);

test("no slide lays one thing over another", () => {
  for (const locale of ["zh", "en"] as const) {
    const slides = views.map((view) => ({
      id: view,
      view,
      layout: "page" as const,
      headline: "",
      note: "",
      hidden: false,
    }));
    const grounds = { lists, pastOf: () => undefined, locale, origin: "http://127.0.0.1" };
    for (const { parts } of pagesOf(sheetBook({ title: "", slides }, grounds))) {
      const blocks = parts.filter(({ kind }) => kind === "table" || kind === "bars");
      const foot = parts.find(({ kind, box }) => kind === "line" && box.w > 800);
      for (const { box } of blocks) expect(box.y + box.h).toBeLessThanOrEqual((foot?.box.y ?? 0) + 1);
    }
  }
});
