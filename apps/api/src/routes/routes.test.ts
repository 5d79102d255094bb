import {
  comparisonSchema,
  coverageSchema,
  hospitalSchema,
  listOf,
  observationItemSchema,
  paths,
} from "@yiheng/contract";
import { compare, coverageOf } from "@yiheng/domain";
import { describe, expect, it } from "vitest";
import { openArchive } from "../archive/archive.ts";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage, testTexts } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();
const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

describe("the lists", () => {
  it.each([
    ["hospitals", dataset.hospitals],
    ["documents", dataset.documents],
    ["indicators", dataset.indicators],
    ["programmes", dataset.programmes],
    ["specialties", dataset.specialties],
    ["designations", dataset.designations],
  ] as const)("of %s are complete, in order, and name the release", async (name, items) => {
    const answer = await testApp().inject(paths[name]);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ items, release });
  });

  it("match the contract that clients read them by", async () => {
    const app = testApp();
    const parse = async (path: string) => (await app.inject(path)).json<unknown>();
    expect(listOf(hospitalSchema).safeParse(await parse(paths.hospitals)).success).toBe(true);
    expect(listOf(observationItemSchema).safeParse(await parse(paths.observations)).success).toBe(true);
    expect(listOf(comparisonSchema).safeParse(await parse(paths.comparisons)).success).toBe(true);
    expect(listOf(coverageSchema).safeParse(await parse(paths.coverage)).success).toBe(true);
  });

  it("are cut by limit and go on after an id, until there is no next", async () => {
    const app = testApp();
    const first = (await app.inject(`${paths.hospitals}?limit=2`)).json();
    expect([ids(first), first.next]).toEqual([["north", "south"], "south"]);
    const rest = (await app.inject(`${paths.hospitals}?limit=2&after=${first.next}`)).json();
    expect([ids(rest), rest.next]).toEqual([["west"], undefined]);
  });
});

describe("observations", () => {
  it("carry their receipt and the kind of their indicator", async () => {
    const answer = await testApp().inject(`${paths.observations}?hospital=north&indicator=npa-rank`);
    const [observation] = answer.json().items;
    expect(observation.kind).toBe("rank");
    expect(observation.population).toEqual({
      size: 1588,
      label: { zh: "参评医院", en: "Hospitals appraised" },
    });
    expect(observation.receipt).toMatchObject({ document: "north-2023-review", printed: "第102名" });
  });

  it("are filtered by hospital, document, domain and scope", async () => {
    const app = testApp();
    const found = async (query: string) => ids((await app.inject(`${paths.observations}?${query}`)).json());
    expect(await found("scope=department")).toEqual(["south-patients-named-2023"]);
    expect(await found("domain=organization&hospital=north,west")).toEqual([
      "north-party-branches-2023",
      "west-party-branches-2022",
    ]);
    expect(await found("document=west-2022-review&domain=volume")).toEqual([]);
  });

  it("can be asked for one by one", async () => {
    const answer = await testApp().inject(`${paths.observations}/north-npa-grade-2023`);
    expect(answer.json()).toMatchObject({ id: "north-npa-grade-2023", kind: "level" });
  });
});

describe("comparisons", () => {
  it("are what the domain says of the same figures", async () => {
    const [indicator] = dataset.indicators.filter(({ id }) => id === "research-projects-approved");
    if (indicator === undefined) throw new Error("no such indicator");
    const printed = dataset.observations.filter((observation) => observation.indicator === indicator.id);
    const { id, domain, name, kind, unit, polarity, decimals } = indicator;
    const expected = {
      ...compare(indicator, dataset.hospitals, printed, "latest"),
      indicator: { id, domain, name, kind, unit, polarity, decimals },
    };
    const answer = await testApp().inject(`${paths.comparisons}?indicator=research-projects-approved`);
    expect(answer.json()).toEqual({ items: [JSON.parse(JSON.stringify(expected))], release });
  });

  it("are all there without a filter, and those of one domain with one", async () => {
    const app = testApp();
    expect((await app.inject(paths.comparisons)).json().items).toHaveLength(dataset.indicators.length);
    const appraisal = (await app.inject(`${paths.comparisons}?domain=appraisal`)).json();
    expect(appraisal.items.map((item: { indicator: { id: string } }) => item.indicator.id)).toEqual([
      "npa-grade",
      "npa-rank",
    ]);
  });

  it("keep to what a document prints, with every hospital beside it", async () => {
    const answer = await testApp().inject(`${paths.comparisonSummaries}?document=west-2022-review`);
    const { items } = answer.json<{ items: { indicator: { id: string }; cells: unknown[] }[] }>();
    const printed = dataset.observations.filter(({ receipt }) => receipt.document === "west-2022-review");
    expect(new Set(items.map(({ indicator }) => indicator.id))).toEqual(
      new Set(printed.map(({ indicator }) => indicator)),
    );
    expect(items.every(({ cells }) => cells.length === dataset.hospitals.length)).toBe(true);
  });

  it("refuse a document that is none", async () => {
    const answer = await testApp().inject(`${paths.comparisons}?document=west-2022-revue`);
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toContain("west-2022-review");
  });

  it("keep the order of the data whatever the order of the question, and a cell for each hospital", async () => {
    const path = `${paths.comparisons}?hospital=west,north&indicator=party-branches&period=same-year`;
    const [item] = (await testApp().inject(path)).json().items;
    expect(item.periodRule).toBe("same-year");
    expect(item.cells.map(({ hospital }: { hospital: string }) => hospital)).toEqual(["north", "west"]);
  });

  it("keep an absent figure as a cell with its reason", async () => {
    const [item] = (await testApp().inject(`${paths.comparisons}?indicator=npa-rank`)).json().items;
    expect(item.cells[2]).toEqual({
      hospital: "west",
      state: "missing",
      missing: "not-reported",
      passedOver: [],
    });
  });

  it("are summed up in the coverage", async () => {
    const comparisons = dataset.indicators.map((indicator) =>
      compare(
        indicator,
        dataset.hospitals,
        dataset.observations.filter((observation) => observation.indicator === indicator.id),
        "latest",
      ),
    );
    expect((await testApp().inject(paths.coverage)).json()).toEqual({
      items: coverageOf(comparisons),
      release,
    });
  });
});

describe("a document's text", () => {
  it("is given where the archive has it", async () => {
    const app = testApp({ archive: openArchive(testTexts) });
    expect((await app.inject(`${paths.documents}/west-2022-review`)).json()).toMatchObject({ hasText: true });
    const answer = await app.inject(`${paths.documents}/west-2022-review/text`);
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(Array.from(answer.body).slice(23, 26).join("")).toBe("63项");
  });

  it("is a problem of its own kind where it has not", async () => {
    const app = testApp();
    expect((await app.inject(`${paths.documents}/west-2022-review`)).json()).toMatchObject({
      hasText: false,
    });
    const answer = await app.inject(`${paths.documents}/west-2022-review/text`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().type).toBe("/problems/document-text-not-available");
  });
});

describe("health", () => {
  it("says that the process lives and which release it serves, never from a cache", async () => {
    const app = testApp();
    expect((await app.inject(paths.health)).json()).toEqual({ status: "ok" });
    const ready = await app.inject(paths.readiness);
    expect(ready.json()).toEqual({ status: "ready", release });
    expect(ready.headers["cache-control"]).toBe("no-store");
  });
});
