import { openIndicator, parseSelection, routes } from "@yiheng/address";
import type { Hospital, Indicator, Observation, SlideLayout, SourceDocument } from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentOf } from "./content-of.ts";
import type { ReleaseLists } from "./release-lists.ts";
import type { TableBlock } from "./slide-content.ts";

const bare = openIndicator(parseSelection(""));

function hospital(id: string, zh: string): Hospital {
  return {
    id,
    name: { zh: `${zh}医院`, en: `${id} Hospital` },
    short: { zh, en: id },
    city: { zh, en: id },
    province: { zh: "某省", en: "Province" },
    type: "general",
    grade: "三级甲等",
    formerNames: [],
  } as unknown as Hospital;
}

function indicator(id: string, domain: string, zh: string): Indicator {
  return {
    id,
    domain,
    name: { zh, en: id },
    definition: { zh: `${zh}的定义`, en: `definition of ${id}` },
    kind: "flow",
    unit: "items",
    polarity: "higher-better",
    polarityNote: { zh: "多者多", en: "more is more" },
    decimals: 0,
    conditions: [],
    aliases: [],
  } as unknown as Indicator;
}

function document(id: string, of: string): SourceDocument {
  return {
    id,
    hospital: of,
    title: { zh: `${id}的报告`, en: `report ${id}` },
    type: "review",
    publisher: { zh: "院办", en: "office" },
    covers: { from: "2023-01-01", to: "2023-12-31", basis: "printed" },
    fileName: `${id}.txt`,
    textSha256: "0".repeat(64),
    chars: 10,
  } as unknown as SourceDocument;
}

function observation(of: string, about: string, printed: string, basis = "printed"): Observation {
  const quantity = parseQuantity(printed);
  return {
    id: `${of}-${about}`,
    hospital: of,
    indicator: about,
    scope: "hospital",
    period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis },
    quantity,
    statement: "actual",
    stated: [],
    conflictsWith: [],
    receipt: { document: `${of}-2023`, section: "一", paragraph: 1, start: 0, end: 2, printed },
  } as unknown as Observation;
}

const lists: ReleaseLists = {
  release: "0123456789ab",
  hospitals: [hospital("east", "东"), hospital("west", "西"), hospital("north", "北")],
  indicators: [
    indicator(bare, "research", "新立项目数"),
    ...Array.from({ length: 14 }, (_, at) => indicator(`more-${at}`, "talent", `其他${at}`)),
  ],
  documents: [document("east-2023", "east"), document("west-2023", "west"), document("north-2023", "north")],
  observations: [
    observation("east", bare, "37项"),
    observation("west", bare, "100余项", "implied"),
    ...Array.from({ length: 14 }, (_, at) => [
      observation("east", `more-${at}`, `${at + 1}项`),
      observation("west", `more-${at}`, `${at + 2}项`),
    ]).flat(),
  ],
  designations: [],
  programmes: [],
  specialties: [],
};

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
