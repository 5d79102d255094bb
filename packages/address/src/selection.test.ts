import type { HospitalId, IndicatorId } from "@yiheng/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  densities,
  formatSelection,
  hrefOf,
  parseSelection,
  type Selection,
  shows,
  themes,
} from "./selection.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const selection: fc.Arbitrary<Selection> = fc.record({
  lang: fc.constantFrom("zh" as const, "en" as const),
  theme: fc.constantFrom(...themes),
  density: fc.constantFrom(...densities),
  own: fc.option(
    id.map((text) => text as HospitalId),
    { nil: undefined },
  ),
  hospital: fc.array(
    id.map((text) => text as HospitalId),
    { maxLength: 4 },
  ),
  period: fc.constantFrom("latest" as const, "same-year" as const, "within-one-year" as const),
  show: fc.constantFrom(...shows),
  verdict: fc.constantFrom(undefined, "with-care" as const, "no-value" as const),
  open: fc.array(id, { maxLength: 3 }),
  indicator: fc.option(
    id.map((text) => text as IndicatorId),
    { nil: undefined },
  ),
  ask: fc.option(
    id.map((text) => text as HospitalId),
    { nil: undefined },
  ),
  level: fc.constantFrom(undefined, "national" as const),
  standing: fc.constantFrom(undefined, "held" as const),
  receipt: fc.constant(undefined),
  designation: fc.constant(undefined),
  about: fc.constantFrom(undefined, "research" as const, "title" as const),
  use: fc.constantFrom(undefined, "side-by-side" as const),
  figure: fc.option(id, { nil: undefined }),
  part: fc.constantFrom("indicators" as const, "reading" as const),
  kind: fc.constantFrom(undefined, "region-share" as const),
  polarity: fc.constantFrom(undefined, "no-judgement" as const),
  appraisal: fc.constantFrom(undefined, "numbered" as const),
  view: fc.constantFrom("profile" as const, "summary" as const),
  sort: fc.constantFrom("domain" as const, "period-down" as const),
  release: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: undefined }),
  phrase: fc.option(fc.constantFrom("近170余万人次", "前28%", "a & b = c"), { nil: undefined }),
});

describe("a selection in the address", () => {
  test("comes back from its own query string unchanged", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(parseSelection(formatSelection(chosen))).toEqual(chosen);
      }),
    );
  });

  test("leaves out what is as by default", () => {
    expect(formatSelection(parseSelection(""))).toBe("");
  });

  test("is written in words, lists with plain commas", () => {
    const chosen = parseSelection("?indicator=papers&hospital=ankang,liuzhou&period=same-year&lang=en");
    expect(formatSelection(chosen)).toBe(
      "?lang=en&hospital=ankang,liuzhou&period=same-year&indicator=papers",
    );
  });

  test("takes a word it does not know as not given", () => {
    expect(parseSelection("?period=someday&lang=fr&show=everything")).toEqual(parseSelection(""));
  });
});

describe("an address of another page", () => {
  test("carries language, hospitals and period, and drops what only this page knows", () => {
    const here = parseSelection("?lang=en&hospital=ankang&period=same-year&show=coverage&receipt=x");
    expect(hrefOf("/compare", here)).toBe("/compare?lang=en&hospital=ankang&period=same-year");
  });

  test("closes an open receipt unless it is asked for", () => {
    const here = parseSelection("?receipt=x");
    expect(hrefOf("/", here, { theme: "dark" })).toBe("/?theme=dark");
  });
});
