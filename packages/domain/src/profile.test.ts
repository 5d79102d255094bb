import { describe, expect, test } from "vitest";
import { compared, figure, indicator } from "./comparison.vectors.ts";
import type { Designation, DesignationStatus, Level, Programme, ProgrammeId } from "./designation.ts";
import type { HospitalId } from "./hospital.ts";
import { designationsByLevel, figuresOf, type FigureSort, profileOf, sortFigures } from "./profile.ts";

const among = "ankang guangyuan liuzhou jingmen";
const jingmen = "jingmen" as HospitalId;
const ankang = "ankang" as HospitalId;

const onAxis = compared({
  of: indicator("projects", "flow", "items"),
  among,
  printed: [
    figure("liuzhou", "149项", { year: 2022 }),
    figure("jingmen", "63项"),
    figure("jingmen", "50项", { year: 2021 }),
  ],
});
const told = compared({
  of: indicator("sci", "flow", "papers"),
  among,
  printed: [figure("ankang", "13篇", { scope: "department" }), figure("jingmen", "16篇")],
});
const alone = compared({
  of: indicator("books", "flow", "books"),
  among,
  printed: [figure("jingmen", "2部")],
});
const nobody = compared({ of: indicator("beds", "stock", "beds"), among, printed: [] });
const all = [nobody, alone, told, onAxis];

const namesOf = (comparisons: readonly { readonly indicator: { readonly id: string } }[]) =>
  comparisons.map(({ indicator: { id } }) => id);

describe("a profile", () => {
  test("puts on an axis what a verdict allows and tells the rest that several print", () => {
    expect(
      profileOf(jingmen, all).groups.map((group) => [namesOf(group.onAxis), namesOf(group.told)]),
    ).toEqual([[["projects"], ["sci"]]]);
  });

  test("lists what only this hospital has a figure of, also where another's cannot be used", () => {
    expect(namesOf(profileOf(jingmen, all).onlyHere)).toEqual(["books", "sci"]);
    expect(namesOf(profileOf(ankang, all).onlyHere)).toEqual([]);
  });

  test("lists what others have a figure of and it has not", () => {
    expect(namesOf(profileOf(ankang, all).omitted)).toEqual(["books", "sci", "projects"]);
    expect(namesOf(profileOf(jingmen, all).omitted)).toEqual([]);
  });

  test("does not count as omitted what has no meaning for a hospital of its class", () => {
    const herbs = compared({
      of: indicator("herbs", "stock", "kinds", "tcm-only"),
      among,
      printed: [figure("guangyuan", "72种")],
    });
    expect(namesOf(profileOf(ankang, [herbs]).omitted)).toEqual([]);
    expect(namesOf(profileOf("guangyuan" as HospitalId, [herbs]).onlyHere)).toEqual(["herbs"]);
  });

  test("neither misses nor omits what nobody prints", () => {
    expect(
      namesOf([...profileOf(ankang, [nobody]).omitted, ...profileOf(ankang, [nobody]).onlyHere]),
    ).toEqual([]);
  });
});

describe("the figures of a hospital", () => {
  test("are all there, each with the part it plays", () => {
    const figures = figuresOf(jingmen, all).map(({ comparison, passedOver }) => [
      comparison.indicator.id,
      passedOver,
    ]);
    expect(figures).toEqual([
      ["books", undefined],
      ["sci", undefined],
      ["projects", undefined],
      ["projects", "earlier-period"],
    ]);
  });

  test.each<readonly [sort: FigureSort, ids: string]>([
    ["domain", "books sci projects projects"],
    ["period", "projects books sci projects"],
    ["period-down", "books sci projects projects"],
    ["verdict", "projects projects sci books"],
    ["scope", "books sci projects projects"],
  ])("sorted by %s keep their order where they are alike", (sort, ids) => {
    expect(
      namesOf(sortFigures(figuresOf(jingmen, all), sort).map(({ comparison }) => comparison)).join(" "),
    ).toBe(ids);
  });
});

describe("designations", () => {
  const programme = (id: string, level: Level): Programme => ({
    id: id as ProgrammeId,
    name: { zh: id, en: id },
    issuer: { zh: id, en: id },
    level,
    category: "specialty",
    ladder: [],
    confusableWith: [],
  });
  const programmes = new Map(
    [programme("p", "provincial"), programme("n", "national")].map((one) => [one.id, one] as const),
  );
  const designation = (id: string, of: string, status: DesignationStatus): Designation => ({
    id: id as Designation["id"],
    hospital: jingmen,
    programme: of as ProgrammeId,
    label: { zh: id, en: id },
    scope: "hospital",
    status,
    event: "held-at-date",
    period: {},
    list: { isOpen: false },
    receipt: {
      document: "d" as Designation["receipt"]["document"],
      section: "一",
      paragraph: 1,
      start: 0,
      end: 1,
      printed: "x",
    },
  });

  test("stand by level, then by what they amount to, and none is counted as another", () => {
    const groups = designationsByLevel(
      [
        designation("a", "p", "under-construction"),
        designation("b", "n", "applied"),
        designation("c", "p", "approved"),
        designation("d", "p", "renewed"),
        designation("e", "unknown", "approved"),
      ],
      programmes,
    );
    expect(
      groups.map(({ level, byStanding }) => [
        level,
        byStanding.map(
          ({ standing, designations }) => `${standing}:${designations.map(({ id }) => id).join("")}`,
        ),
      ]),
    ).toEqual([
      ["national", ["sought:b"]],
      ["provincial", ["held:cd", "building:a"]],
    ]);
  });
});
