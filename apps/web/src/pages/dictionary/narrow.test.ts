import type { Indicator, IndicatorId } from "@yiheng/domain";
import { describe, expect, test } from "vitest";
import { byDomain, countsOf, narrow, type Wanted } from "./narrow.ts";

const text = { zh: "词", en: "word" };
const everything: Wanted = { about: undefined, kind: undefined, polarity: undefined, appraisal: undefined };

function indicator(id: string, parts: Partial<Indicator>): Indicator {
  return {
    id: id as IndicatorId,
    domain: "volume",
    name: text,
    definition: text,
    kind: "flow",
    unit: "visits",
    polarity: "no-judgement",
    polarityNote: text,
    decimals: 0,
    conditions: [],
    aliases: [],
    ...parts,
  };
}

const visits = indicator("visits", { appraisal: { number: "1", match: "lookalike" } });
const wait = indicator("wait", { domain: "quality", kind: "average", polarity: "lower-better" });
const papers = indicator("papers", { domain: "research" });
const all = [visits, wait, papers];

describe("the dictionary narrowed", () => {
  test("lets everything through where nothing is chosen", () => {
    expect(narrow(all, everything)).toEqual(all);
  });

  test("keeps what fits every choice at once", () => {
    expect(narrow(all, { ...everything, kind: "flow", appraisal: "numbered" })).toEqual([visits]);
    expect(narrow(all, { ...everything, about: "research", polarity: "lower-better" })).toEqual([]);
  });

  test("stands under its domains in their order, without empty ones", () => {
    expect(byDomain([wait, papers]).map(({ domain }) => domain)).toEqual(["research", "quality"]);
  });

  test("counts what each further choice would leave", () => {
    expect(countsOf(all, ["flow", "average", "rank"], (kind) => ({ ...everything, kind }))).toEqual([
      ["flow", 2],
      ["average", 1],
    ]);
  });
});
