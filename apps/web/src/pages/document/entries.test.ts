import {
  compare,
  type Designation,
  type DesignationId,
  type DocumentId,
  type Hospital,
  type HospitalId,
  type Indicator,
  type IndicatorId,
  type Observation,
  type ObservationId,
  type ProgrammeId,
  type Receipt,
  entriesOf,
  isEntryWanted,
  placingsOf,
} from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { countStates, sectionsOf, stepFrom, topicsOf } from "./entries.ts";
import { rivalsOf, watchOf } from "./watch.ts";

const both = (text: string) => ({ zh: text, en: text });

const hospital: Hospital = {
  id: "north" as HospitalId,
  name: both("北院"),
  short: both("北"),
  city: both("北"),
  province: both("北"),
  type: "general",
  grade: "三级甲等",
  formerNames: [],
};
const neighbour: Hospital = { ...hospital, id: "south" as HospitalId };

const indicator: Indicator = {
  id: "beds" as IndicatorId,
  domain: "infrastructure",
  name: both("床位"),
  definition: both("床位"),
  kind: "stock",
  unit: "beds",
  polarity: "no-judgement",
  polarityNote: both(""),
  decimals: 0,
  conditions: [],
  aliases: [],
};

const receiptAt = (printed: string, start: number, section = "一"): Receipt => ({
  document: "review" as DocumentId,
  section,
  paragraph: 1,
  start,
  end: start + printed.length,
  printed,
});

const figure = (
  id: string,
  printed: string,
  start: number,
  rest: Partial<Observation> = {},
): Observation => ({
  id: id as ObservationId,
  hospital: hospital.id,
  indicator: indicator.id,
  scope: "hospital",
  period: { from: "2023-12-31", to: "2023-12-31", type: "as-of", basis: "printed" },
  quantity: parseQuantity(printed, "beds"),
  statement: "actual",
  stated: [],
  conflictsWith: [],
  receipt: receiptAt(printed, start),
  ...rest,
});

const title: Designation = {
  id: "stroke-centre" as DesignationId,
  hospital: hospital.id,
  programme: "stroke" as ProgrammeId,
  label: both("卒中中心"),
  scope: "hospital",
  status: "approved",
  event: "held-at-date",
  period: {},
  list: { isOpen: false },
  receipt: receiptAt("卒中中心", 12),
};

const entriesFrom = (observations: readonly Observation[], elsewhere: readonly Observation[] = []) => {
  const comparison = compare(indicator, [hospital, neighbour], [...observations, ...elsewhere], "latest");
  return entriesOf(observations, [title], placingsOf([comparison]));
};

describe("the entries of a document", () => {
  const southern = figure("south", "300张", 0, { hospital: neighbour.id });
  const entries = entriesFrom(
    [
      figure("ward", "近百张", 30, { scope: "department", receipt: receiptAt("近百张", 30, "二") }),
      figure("all", "500张", 4),
      figure("plan", "800张", 20, { statement: "planned" }),
    ],
    [southern],
  );

  test("stand in reading order, titles among figures", () => {
    expect(entries.map(({ id }) => id)).toEqual(["all", "stroke-centre", "plan", "ward"]);
  });

  test("know how much their words give", () => {
    expect(entries.map(({ state }) => state)).toEqual(["exact", "title", "exact", "interval"]);
    expect(countStates(entries)).toEqual({ exact: 2, interval: 1, words: 0, title: 1 });
  });

  test("say of figures how far they go, and why not further", () => {
    const figures = entries.filter((entry) => entry.what === "figure");
    expect(figures.map(({ use, placing }) => [use, placing.passedOver])).toEqual([
      ["shared-axis", undefined],
      ["text-only", "not-actual"],
      ["text-only", "other-scope"],
    ]);
  });

  test("are chosen by what they are about and how far they go; titles go on no axis", () => {
    const ids = (about?: "title" | "infrastructure", use?: "shared-axis" | "text-only") =>
      entries.filter((entry) => isEntryWanted(entry, { about, use })).map(({ id }) => id);
    expect(ids("title")).toEqual(["stroke-centre"]);
    expect(ids(undefined, "shared-axis")).toEqual(["all"]);
    expect(ids("infrastructure", "text-only")).toEqual(["plan", "ward"]);
    expect(ids("title", "shared-axis")).toEqual([]);
    expect(topicsOf(entries)).toEqual(["infrastructure", "title"]);
  });

  test("stand under the headings they are printed under", () => {
    expect(sectionsOf(entries).map(({ heading, entries: members }) => [heading, members.length])).toEqual([
      ["一", 3],
      ["二", 1],
    ]);
  });

  test("are walked from end to end and not beyond", () => {
    expect(stepFrom(entries, undefined, 1)?.id).toBe("all");
    expect(stepFrom(entries, undefined, -1)?.id).toBe("ward");
    expect(stepFrom(entries, "all", 1)?.id).toBe("stroke-centre");
    expect(stepFrom(entries, "ward", 1)?.id).toBe("ward");
    expect(stepFrom([], "ward", 1)).toBeUndefined();
  });
});

describe("what to watch in a document", () => {
  test("counts figures that are of a part, not facts, or of an inferred time", () => {
    const period = { to: "2023-12-31", type: "as-of", basis: "implied" } as const;
    const entries = entriesFrom([
      figure("ward", "90张", 0, { scope: "department", period }),
      figure("plan", "800张", 20, { statement: "planned" }),
    ]);
    expect(watchOf(entries)).toMatchObject({ ofParts: 1, notActual: 1, periodImplied: 1, conflicts: [] });
  });

  test("tells a declared contradiction once, though both sides know it", () => {
    const entries = entriesFrom([
      figure("one", "500张", 0, { conflictsWith: ["two" as ObservationId] }),
      figure("two", "520张", 30),
    ]);
    const { conflicts } = watchOf(entries);
    expect(conflicts.map(({ entry, rivals }) => [entry.id, ...rivals])).toEqual([["one", "two"]]);
    const figures = entries.filter((entry) => entry.what === "figure");
    expect(figures.map((entry) => rivalsOf(entry, figures))).toEqual([["two"], ["one"]]);
  });

  test("finds a contradiction that only the comparison saw, even with another document", () => {
    const entries = entriesFrom([figure("here", "500张", 0)], [figure("there", "520张", 0)]);
    expect(watchOf(entries).conflicts.map(({ rivals }) => rivals)).toEqual([["there"]]);
  });

  test("takes up what those who read the document marked as misprinted, whatever its note says", () => {
    const entries = entriesFrom([
      figure("year", "500张", 0, { isMisprint: true, note: both("原文印2002年。") }),
      figure("other", "520张", 30, { note: both("另一处疑为印误的说法，此处无误。") }),
    ]);
    expect(watchOf(entries).misprints.map(({ id }) => id)).toEqual(["year"]);
  });
});
