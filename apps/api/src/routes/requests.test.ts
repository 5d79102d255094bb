import { indicatorSummarySchema, listOf, pairsSummarySchema, paths, requestSchema } from "@yiheng/contract";
import { pairsSummaryOf, requestsOf } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();
interface Item {
  readonly hospital: string;
  readonly indicator: { readonly id: string };
  readonly unlocks: readonly string[];
}

async function asked(query: string): Promise<readonly Item[]> {
  return (await testApp().inject(`${paths.requests}?${query}`)).json().items;
}

describe("requests", () => {
  it("are what the domain derives from the same figures, and match the contract", async () => {
    const ids = dataset.hospitals.map(({ id }) => id);
    const expected = requestsOf({ ...dataset, periodRule: "latest" }, ids).map((request) => ({
      ...request,
      indicator: dataset.indicators
        .filter(({ id }) => id === request.indicator.id)
        .map((indicator) => indicatorSummarySchema.parse(indicator))[0],
    }));
    const answer = (await testApp().inject(paths.requests)).json<unknown>();
    expect(expected.length).toBeGreaterThan(5);
    expect(answer).toEqual(JSON.parse(JSON.stringify({ items: expected, release })));
    expect(listOf(requestSchema).safeParse(answer).success).toBe(true);
  });

  it("are asked of the named hospitals and compared with all of them", async () => {
    const items = await asked("hospital=west");
    expect(items.map(({ hospital }) => hospital)).toEqual(["west", "west", "west", "west"]);
    expect(items[0]).toMatchObject({ indicator: { id: "service-encounters" }, unlocks: ["north", "south"] });
    // What makes a comparison possible comes before what makes one surer.
    expect(items.map(({ unlocks }) => unlocks.length > 0)).toEqual([true, true, false, false]);
    expect(items.at(-1)).toMatchObject({ improves: [], eases: ["north", "south"] });
  });

  it("look only at those they are to be compared with, where these are named", async () => {
    const [first] = await asked("hospital=west&among=south");
    expect(first?.unlocks).toEqual(["south"]);
  });

  it("are narrowed to a domain or an indicator without losing their place", async () => {
    const all = await asked("");
    expect(await asked("domain=appraisal")).toEqual(
      all.filter(({ indicator }) => indicator.id.startsWith("npa-")),
    );
    const one = await asked("indicator=npa-rank&hospital=south");
    expect(one).toEqual(all.filter(({ indicator }) => indicator.id === "npa-rank"));
  });

  it.each(["hospital=east", "among=east", "indicator=nothing", "domain=nothing", "period=never", "limit=3"])(
    "refuse %s with a problem",
    async (query) => {
      const { statusCode, headers } = await testApp().inject(`${paths.requests}?${query}`);
      expect([statusCode, headers["content-type"]]).toEqual([400, "application/problem+json; charset=utf-8"]);
    },
  );
});

describe("the table of pairs", () => {
  it("says of every indicator what every two hospitals' figures allow", async () => {
    const answer = (await testApp().inject(paths.comparisonPairs)).json<unknown>();
    const expected = dataset.indicators.map((indicator) => ({
      ...pairsSummaryOf(
        indicator,
        dataset.hospitals,
        dataset.observations.filter((observation) => observation.indicator === indicator.id),
        "latest",
      ),
      indicator: indicatorSummarySchema.parse(indicator),
    }));
    expect(answer).toEqual({ items: expected, release });
    expect(listOf(pairsSummarySchema).safeParse(answer).success).toBe(true);
  });

  it("keeps to the chosen hospitals, indicators and years", async () => {
    const path = `${paths.comparisonPairs}?indicator=party-branches&hospital=north,west&period=same-year`;
    const [row] = (await testApp().inject(path)).json().items;
    expect(row).toMatchObject({
      verdict: "no-value",
      cells: [
        { hospital: "north", state: "observed" },
        { hospital: "west", state: "missing", missing: "outside-period" },
      ],
      pairs: [{ hospitals: ["north", "west"], verdict: "no-value" }],
    });
  });
});
