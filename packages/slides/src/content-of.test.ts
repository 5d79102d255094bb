import { routes } from "@yiheng/address";
import type { SlideLayout } from "@yiheng/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentOf } from "./content-of.ts";
import { bare, lists } from "./examples.ts";
import type { TableBlock } from "./slide-content.ts";

const shown = (view: string, layout: SlideLayout = "page") => contentOf({ view, layout }, lists, "zh");
const tableOf = (view: string) => {
  const [table] = shown(view).blocks.flatMap((block): readonly TableBlock[] =>
    block.kind === "table" ? [block] : [],
  );
  return table;
};

describe("the slide of a comparison", () => {
  test("shows the parts that its layout names", () => {
    const kinds = (layout: SlideLayout) => shown("/compare", layout).blocks.map(({ kind }) => kind);
    expect(kinds("page")).toEqual(["chart", "table", "sentences"]);
    expect(kinds("chart-and-table")).toEqual(["chart", "table"]);
    expect(kinds("chart")).toEqual(["chart"]);
    expect(kinds("table")).toEqual(["table"]);
  });

  test("keeps a missing figure's row with its reason, and the words of what is not exact", () => {
    const rows = tableOf("/compare")?.rows.map(({ head, cells }) => [head.text, cells[0]?.[0]?.text]);
    expect(rows).toEqual([
      ["东", "37"],
      ["西", "100余项"],
      ["北", "未报告"],
    ]);
  });

  test("names the documents of its figures alone, and what the star means", () => {
    const content = shown("/compare");
    expect(content.sources.map(({ id }) => id)).toEqual(["east-2023", "west-2023"]);
    expect(content.observations).toEqual([`east-${bare}`, `west-${bare}`]);
    expect(content.notes).toEqual(["* 年度由上下文推定"]);
    expect(shown("/compare?hospital=east").notes).toEqual([]);
  });

  test("puts the own hospital first, under the colour that it has everywhere", () => {
    const rows = tableOf("/compare?own=north")?.rows.map(({ head, seat }) => [head.text, seat]);
    expect(rows?.[0]).toEqual(["北", 2]);
  });
});

test("a table says how many rows it leaves out", () => {
  const table = tableOf("/?about=talent");
  expect(table?.rows.length).toBeLessThan(14);
  expect(table?.leftOut).toBe(`另有 ${14 - (table?.rows.length ?? 0)} 行，见完整页面`);
});

test.each([
  ["/compare?indicator=gone", "gone"],
  ["/hospitals/gone", "gone"],
  ["/documents/gone", "gone"],
  ["/gone", "/gone"],
])("%s says what does not exist and shows nothing else", (view, named) => {
  const content = shown(view);
  expect(content.trouble).toContain(named);
  expect(content.blocks).toEqual([]);
});

test("any address makes a slide in both languages, whatever stands in it", () => {
  const path = fc.oneof(
    fc.constantFrom(...routes.map((route) => route.replace("/:id?", ""))),
    fc.webPath(),
    fc.constant("/hospitals/west"),
  );
  fc.assert(
    fc.property(
      path,
      fc.webQueryParameters(),
      fc.constantFrom("zh" as const, "en" as const),
      (path, query, locale) => {
        const content = contentOf({ view: `${path}?${query}`, layout: "page" }, lists, locale);
        expect(content.title).not.toBe("");
        for (const block of content.blocks) {
          if (block.kind !== "table") continue;
          for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
        }
      },
    ),
  );
});
