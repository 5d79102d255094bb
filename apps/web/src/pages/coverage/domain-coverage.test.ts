import type { HospitalId, IndicatorId, PairsSummary, Verdict } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { coverageByDomain, pairsWith, partnerIn, talliesOf } from "./domain-coverage.ts";

const [north, south, west] = ["north", "south", "west"] as unknown as readonly [
  HospitalId,
  HospitalId,
  HospitalId,
];

function row(
  id: string,
  domain: "research" | "volume",
  reported: readonly HospitalId[],
  verdict: Verdict,
): PairsSummary {
  const name = { zh: id, en: id };
  return {
    indicator: {
      id: id as IndicatorId,
      domain,
      name,
      kind: "flow",
      unit: "items",
      polarity: "no-judgement",
      decimals: 0,
    },
    verdict,
    cells: [north, south, west].map((hospital) =>
      reported.includes(hospital)
        ? { hospital, state: "observed" }
        : { hospital, state: "missing", missing: "not-reported" },
    ),
    pairs: (
      [
        [north, south],
        [north, west],
        [south, west],
      ] as const
    ).map((hospitals) => ({
      hospitals,
      verdict: hospitals.every((hospital) => reported.includes(hospital)) ? verdict : "no-value",
      reasons: [],
    })),
  };
}

const rows = [
  row("papers", "research", [north, south], "with-care"),
  row("patents", "research", [north, west], "side-by-side"),
  row("visits", "volume", [west], "no-value"),
];

describe("the coverage of a domain", () => {
  it("counts what a hospital prints, and of that only what shares an axis with another's", () => {
    const tallies = talliesOf(rows);
    expect(tallies.get(north)).toEqual({ reported: 2, comparable: 1 });
    expect(tallies.get(south)).toEqual({ reported: 1, comparable: 1 });
    expect(tallies.get(west)).toEqual({ reported: 2, comparable: 0 });
  });

  it("stands in the order of domains everywhere, however the rows come", () => {
    expect(coverageByDomain(rows).map(({ domain, rows: members }) => [domain, members.length])).toEqual([
      ["volume", 1],
      ["research", 2],
    ]);
  });
});

describe("the pairs of a hospital", () => {
  it("are those it is one of, each with the other one named", () => {
    const [papers] = rows;
    if (papers === undefined) throw new Error("no row");
    expect(pairsWith(papers, west).map((pair) => partnerIn(pair, west))).toEqual([north, south]);
    expect(pairsWith(papers, north).map((pair) => partnerIn(pair, north))).toEqual([south, west]);
  });
});
