import { parseSelection } from "@yiheng/address";
import type {
  Designation,
  Hospital,
  HospitalId,
  Indicator,
  Observation,
  ObservationId,
  ReleaseChange,
  SourceDocument,
} from "@yiheng/domain";
import { describe, expect, test } from "vitest";
import { isOnPage, type Shown } from "./on-page.ts";

const receipt = {
  document: "north-2023-review",
  section: "正文",
  paragraph: 3,
  start: 48,
  end: 51,
  printed: "37项",
};
const figure = {
  id: "north-papers-2023",
  hospital: "north",
  indicator: "papers",
  scope: "hospital",
  period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" },
  quantity: { value: 37, bound: "exact", qualifier: "exact", unit: "items" },
  statement: "actual",
  stated: [],
  conflictsWith: [],
  receipt,
} as unknown as Observation;
const corrected: ReleaseChange = {
  table: "observations",
  record: figure.id,
  kind: "corrected",
  columns: ["value"],
  before: figure,
  after: { ...figure, quantity: { ...figure.quantity, value: 38 } },
};
const title = {
  table: "designations",
  record: "north-cardiology",
  kind: "withdrawn",
  columns: ["id"],
  before: { id: "north-cardiology", hospital: "north", receipt } as unknown as Designation,
} satisfies ReleaseChange;
const definition = (columns: readonly string[]): ReleaseChange => ({
  table: "indicators",
  record: "papers",
  kind: "corrected",
  columns,
  after: { id: "papers" } as unknown as Indicator,
});

function shown(route: Shown["route"], more: Partial<Shown> = {}): Shown {
  return {
    route,
    id: undefined,
    indicator: undefined,
    selection: parseSelection(""),
    domainOf: () => "research",
    ...more,
  };
}

describe("a changed figure is on the page", () => {
  test.each([
    ["the overview, while its hospital is among the chosen", shown("/"), true],
    [
      "the overview, not when others are chosen",
      shown("/", { selection: parseSelection("?hospital=west") }),
      false,
    ],
    ["the comparison of its indicator", shown("/compare", { indicator: "papers" }), true],
    ["no other comparison", shown("/compare", { indicator: "beds" }), false],
    ["the profile of its hospital", shown("/hospitals/:id?", { id: "north" }), true],
    ["no other profile", shown("/hospitals/:id?", { id: "west" }), false],
    ["its document", shown("/documents/:id?", { id: "north-2023-review" }), true],
    ["not the specialties, unless it counts them", shown("/specialties"), false],
    ["the specialties, where it counts them", shown("/specialties", { domainOf: () => "specialty" }), true],
    ["not the dictionary", shown("/dictionary"), false],
  ])("%s", (_name, page, isThere) => {
    expect(isOnPage(corrected, page)).toBe(isThere);
  });

  test("any page on which its receipt is open", () => {
    const selection = { ...parseSelection(""), receipt: figure.id };
    expect(isOnPage(corrected, shown("/dictionary", { selection }))).toBe(true);
    const other = { ...selection, receipt: "other" as ObservationId };
    expect(isOnPage(corrected, shown("/dictionary", { selection: other }))).toBe(false);
  });

  test("the page of the indicator or hospital that it was under before", () => {
    const moved: ReleaseChange = { ...corrected, after: { ...figure, hospital: "west" as HospitalId } };
    expect(isOnPage(moved, shown("/hospitals/:id?", { id: "north" }))).toBe(true);
    expect(isOnPage(moved, shown("/hospitals/:id?", { id: "west" }))).toBe(true);
  });
});

test("a title that is gone was on the specialties and its hospital's profile, not on the overview", () => {
  expect(isOnPage(title, shown("/specialties"))).toBe(true);
  expect(isOnPage(title, shown("/hospitals/:id?", { id: "north" }))).toBe(true);
  expect(isOnPage(title, shown("/"))).toBe(false);
});

test("a definition is on its comparison and in the dictionary; the overview shows only what decides verdicts", () => {
  expect(isOnPage(definition(["definition_zh"]), shown("/compare", { indicator: "papers" }))).toBe(true);
  expect(isOnPage(definition(["definition_zh"]), shown("/dictionary"))).toBe(true);
  expect(isOnPage(definition(["definition_zh"]), shown("/"))).toBe(false);
  expect(isOnPage(definition(["conditions"]), shown("/"))).toBe(true);
});

test("a hospital's class is on every page that compares it; a document's record on its own page and its hospital's", () => {
  const hospital: ReleaseChange = {
    table: "hospitals",
    record: "north",
    kind: "corrected",
    columns: ["type"],
    after: { id: "north" } as unknown as Hospital,
  };
  const pages = [
    shown("/"),
    shown("/", { selection: parseSelection("?hospital=west") }),
    shown("/hospitals/:id?", { id: "north" }),
    shown("/documents/:id?", { id: "north-2023-review" }),
  ];
  expect(pages.map((page) => isOnPage(hospital, page))).toEqual([true, false, true, false]);
  const document: ReleaseChange = {
    table: "documents",
    record: "north-2023-review",
    kind: "corrected",
    columns: ["covers_to"],
    after: { id: "north-2023-review", hospital: "north" } as unknown as SourceDocument,
  };
  expect(pages.map((page) => isOnPage(document, page))).toEqual([false, false, true, true]);
});
