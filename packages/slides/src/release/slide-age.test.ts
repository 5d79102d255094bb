import type { Observation, ReleaseChange, Slide } from "@yiheng/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bare, lists, observation } from "../examples.ts";
import type { ReleaseLists } from "../release-lists.ts";
import { changesOn } from "./changes-on.ts";
import { listsBefore } from "./lists-before.ts";
import { ageOf, releaseOfView, viewUnder } from "./slide-age.ts";

const past = "aaaaaaaaaaaa";
const page = (view: string): Pick<Slide, "view" | "layout"> => ({ view, layout: "page" });

function corrected(before: Observation, after: Observation): ReleaseChange {
  return {
    table: "observations",
    record: before.id,
    kind: "corrected",
    columns: ["value", "printed"],
    before,
    after,
  };
}
function figureOf(id: string): Observation {
  const found = lists.observations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the example has no ${id}`);
  return found;
}

const east = figureOf(`east-${bare}`);
const eastChange = corrected(observation("east", bare, "36项"), east);
const talent = figureOf("west-more-0");
const talentChange = corrected(observation("west", "more-0", "9项"), talent);
const withdrawn: ReleaseChange = {
  table: "observations",
  record: `north-${bare}`,
  kind: "withdrawn",
  columns: ["id"],
  before: observation("north", bare, "12项"),
};
const added: ReleaseChange = {
  table: "observations",
  record: east.id,
  kind: "added",
  columns: ["id"],
  after: east,
};
const definition: ReleaseChange = {
  table: "indicators",
  record: bare,
  kind: "corrected",
  columns: ["definition_zh"],
  before: { ...indicatorOf(bare), definition: { zh: "从前的定义", en: "the former definition" } },
  after: indicatorOf(bare),
};
function indicatorOf(id: string) {
  const found = lists.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the example has no ${id}`);
  return found;
}
const all = [eastChange, talentChange, withdrawn, definition];

test("a slide is told the changes of its own figures and of no others", () => {
  expect(changesOn(page("/compare"), lists, all)).toEqual([eastChange, withdrawn]);
  expect(changesOn(page("/?about=talent"), lists, all)).toEqual([talentChange]);
  expect(changesOn(page(`/dictionary?indicator=${bare}`), lists, all)).toEqual([definition]);
  expect(changesOn(page("/compare?hospital=west"), lists, all)).toEqual([]);
  expect(changesOn(page("/documents/east-2023"), lists, all)).toEqual([]);
});

test("a figure of a table that only counts figures is on it when it came or went", () => {
  expect(changesOn(page("/coverage"), lists, [added, talentChange])).toEqual([added]);
});

test("taking the changes back gives the lists as they were, and making them again gives them as they are", () => {
  const before = listsBefore(lists, all, past);
  expect(before.release).toBe(past);
  const figure = (of: ReleaseLists, id: string) =>
    of.observations.find((one) => one.id === id)?.quantity.value;
  expect(figure(before, east.id)).toBe(36);
  expect(figure(before, withdrawn.record)).toBe(12);
  const turned = all.map(({ before, after, ...change }) => ({
    ...change,
    ...(after && { before: after }),
    ...(before && { after: before }),
  })) as ReleaseChange[];
  const again = listsBefore(before, turned, lists.release);
  expect(again.observations).toHaveLength(lists.observations.length);
  expect(new Set(again.observations)).toEqual(new Set(lists.observations));
  expect(again.indicators).toEqual(lists.indicators);
});

test("a slide keeps the figures it was made with until the present ones are accepted", () => {
  const pastOf = (release: string) => (release === past ? { since: { id: past }, changes: all } : undefined);
  const made = `/compare?period=latest&release=${past}`;
  const kept = ageOf(page(made), lists, pastOf);
  expect(kept).toMatchObject({ state: "superseded", since: { id: past }, lists: { release: past } });
  const accepted = viewUnder(made, lists.release);
  expect(releaseOfView(accepted)).toBe(lists.release);
  expect(ageOf(page(accepted), lists, pastOf)).toEqual({ state: "current", lists });
  expect(ageOf(page("/compare"), lists, pastOf)).toEqual({ state: "current", lists });
  expect(ageOf(page(`/compare?hospital=west&release=${past}`), lists, pastOf).state).toBe("current");
  expect(ageOf(page("/compare?release=bbbbbbbbbbbb"), lists, pastOf)).toMatchObject({
    state: "unknown",
    release: "bbbbbbbbbbbb",
  });
});

test("accepting changes nothing else of a view", () => {
  const words = fc.record({
    hospital: fc.constantFrom("", "east", "west,east"),
    period: fc.constantFrom("latest", "same-year"),
  });
  fc.assert(
    fc.property(words, ({ hospital, period }) => {
      const view = `/compare?indicator=${bare}&hospital=${hospital}&period=${period}`;
      const [one, other] = [viewUnder(view, past), viewUnder(viewUnder(view, past), lists.release)];
      expect(other.replace(lists.release, past)).toBe(one);
      expect(viewUnder(other, undefined)).toBe(viewUnder(view, undefined));
    }),
  );
});
