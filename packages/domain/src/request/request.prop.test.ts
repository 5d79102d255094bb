import { parseQuantity, type Quantity } from "@yiheng/quantity";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, type Comparison } from "../comparison.ts";
import { figure, type Figure, hospitals, indicator } from "../comparison.vectors.ts";
import type { DocumentId } from "../document.ts";
import type { Hospital } from "../hospital.ts";
import { conditions, type Indicator, kinds } from "../indicator.ts";
import { type Observation, type ObservationId, scopes, statements } from "../observation.ts";
import { pairsOf, pairsSummaryOf } from "../pairs.ts";
import { type PeriodRule, periodRules, periodTypes } from "../period.ts";
import { type Request, requestsOf } from "./request.ts";

const phrases = ["7篇", "12篇", "12篇", "10余篇", "近20篇", "约15篇", "至少9篇"] as const;

const printedFigure: fc.Arbitrary<Figure> = fc
  .record({
    at: fc.constantFrom(...hospitals.map(({ id }) => id)),
    phrase: fc.constantFrom(...phrases),
    year: fc.integer({ min: 2020, max: 2024 }),
    from: fc.option(fc.constantFrom("2022-03-01", "2020-01-01"), { nil: undefined, freq: 5 }),
    type: fc.oneof(fc.constantFrom("year" as const, "as-of" as const), fc.constantFrom(...periodTypes)),
    basis: fc.constantFrom("printed" as const, "implied" as const),
    scope: fc.oneof({ weight: 3, arbitrary: fc.constant("hospital" as const) }, fc.constantFrom(...scopes)),
    statement: fc.oneof(
      { weight: 3, arbitrary: fc.constant("actual" as const) },
      fc.constantFrom(...statements),
    ),
    variant: fc.option(fc.constantFrom("construction-included", "own"), { nil: undefined, freq: 3 }),
    breakdown: fc.option(fc.constant("part=one"), { nil: undefined, freq: 5 }),
    base: fc.option(fc.constantFrom("2021", "2022"), { nil: undefined }),
    hasPopulation: fc.boolean(),
    stated: fc.subarray(["levels", "inclusions", "denominator", "length-of-stay"]),
  })
  .map(({ at, phrase, from, variant, breakdown, base, hasPopulation, ...rest }) =>
    figure(at, phrase, {
      ...rest,
      ...(from !== undefined && { from }),
      ...(variant !== undefined && { variant }),
      ...(breakdown !== undefined && { breakdown }),
      ...(base !== undefined && { base }),
      ...(hasPopulation && { population: rankedIn(at, rest.year) }),
    }),
  );

/** How many are ranked in a year is one number for a class of hospitals. */
function rankedIn(at: Hospital["id"], year: number): number {
  const type = hospitals.find(({ id }) => id === at)?.type;
  return type === "tcm" ? year - 1500 : year;
}

interface Situation {
  readonly of: Indicator;
  readonly compared: readonly Hospital[];
  readonly printed: readonly Observation[];
  readonly rule: PeriodRule;
  readonly requests: readonly Request[];
}

const situation: fc.Arbitrary<Situation> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    needs: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 2 }),
    compared: fc.subarray([...hospitals], { minLength: 2 }),
    figures: fc.array(printedFigure, { maxLength: 16 }),
    years: fc.array(fc.integer({ min: 2020, max: 2024 }), { minLength: 8, maxLength: 8 }),
    rule: fc.constantFrom(...periodRules),
  })
  .map(({ kind, needs, compared, figures, years, rule }) => {
    const of = indicator("papers", kind, "papers", ...needs);
    const printed = figures.map((print, index) => ({
      ...print(of),
      id: `figure-${index}` as ObservationId,
    }));
    const documents = compared.map(({ id }, index) => ({
      hospital: id,
      covers: { from: `${years[index]}-01-01`, to: `${years[index]}-12-31`, basis: "printed" as const },
    }));
    const ids = compared.map(({ id }) => id);
    const requests = requestsOf(
      { hospitals: compared, indicators: [of], observations: printed, documents, periodRule: rule },
      ids,
    );
    return { of, compared, printed, rule, requests };
  });

/** What a hospital would answer: one exact amount that agrees with what it printed, and everything that was asked. */
function answerTo(request: Request, { of, printed }: Situation): Observation {
  const [first] = request.printed.filter(({ reason }) => reason === undefined || reason === "conflict");
  const theirs = printed.find(({ id }) => id === first?.id)?.quantity;
  const { period, basePeriod } = request;
  return {
    id: "answer" as ObservationId,
    hospital: request.hospital,
    indicator: of.id,
    scope: "hospital",
    period,
    quantity: agreeing(theirs),
    statement: "actual",
    ...(basePeriod !== undefined && { basePeriod }),
    ...(request.asks.includes("population") && {
      population: { size: rankedIn(request.hospital, Number(period.to.slice(0, 4))) },
    }),
    stated: ["levels", "inclusions", "length-of-stay", "denominator"],
    conflictsWith: [],
    receipt: {
      document: "reply" as DocumentId,
      section: "答复",
      paragraph: 1,
      start: 0,
      end: 3,
      printed: "12篇",
      isReply: true,
    },
  };
}

function agreeing(quantity: Quantity | undefined): Quantity {
  if (quantity?.value !== undefined) return quantity;
  const amount = quantity === undefined ? 33 : (quantity.lower ?? 0) + 1;
  return parseQuantity(`${amount}篇`, "papers");
}

describe("any request", () => {
  test("keeps its promise: with the answer among the figures, the engine gives the verdicts it named", () => {
    fc.assert(
      fc.property(situation, (given) => {
        for (const request of given.requests) {
          const answered = [...given.printed, answerTo(request, given)];
          const comparedWith = (other: string, printed: readonly Observation[]) =>
            compare(
              given.of,
              given.compared.filter(({ id }) => id === request.hospital || id === other),
              printed,
              given.rule,
            );
          const verdictWith = (other: string) => comparedWith(other, answered).verdict;
          const caveatsAbout = (comparison: Comparison) =>
            comparison.reasons.filter(
              ({ code, hospitals: about }) =>
                about.includes(request.hospital) && code !== "intervals-overlap",
            ).length;
          for (const other of request.unlocks)
            expect(["comparable", "with-care"]).toContain(verdictWith(other));
          for (const other of request.improves) expect(verdictWith(other)).toBe("comparable");
          for (const other of request.eases) {
            expect(verdictWith(other)).toBe("with-care");
            const before = comparedWith(other, given.printed);
            expect(before.verdict).toBe("with-care");
            expect(caveatsAbout(comparedWith(other, answered))).toBeLessThan(caveatsAbout(before));
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("promises only what is not there already, and names no one who is not compared", () => {
    fc.assert(
      fc.property(situation, ({ of, compared, printed, rule, requests }) => {
        const pairs = pairsOf(of, compared, printed, rule);
        for (const { hospital, unlocks, improves, eases, printed: shown, asks } of requests) {
          const now = (other: string) =>
            pairs.find(({ hospitals: two }) => [hospital, other].every((id) => two.some((one) => one === id)))
              ?.comparison;
          for (const other of unlocks) expect(now(other)?.presentation).not.toBe("shared-axis");
          for (const other of improves) expect(now(other)?.verdict).toBe("with-care");
          expect(unlocks.length + improves.length + eases.length).toBeGreaterThan(0);
          expect(asks.length).toBeGreaterThan(0);
          const ids = printed.filter((one) => one.hospital === hospital).map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
        }
      }),
    );
  });

  test("asks nothing where every pair that could be compared is comparable", () => {
    fc.assert(
      fc.property(situation, ({ of, compared, printed, rule, requests }) => {
        const open = pairsOf(of, compared, printed, rule).filter(
          ({ comparison }) => comparison.verdict !== "comparable",
        );
        for (const { hospital } of requests) {
          expect(open.some(({ hospitals: two }) => two.includes(hospital))).toBe(true);
        }
      }),
    );
  });

  test("stands in the same place however the indicators are asked about", () => {
    fc.assert(
      fc.property(fc.array(situation, { maxLength: 4 }), fc.constantFrom(...periodRules), (many, rule) => {
        const indicators = many.map(({ of }, index) => ({ ...of, id: `i-${index}` as Indicator["id"] }));
        const observations = many.flatMap(({ printed }, index) =>
          printed.map((one) => ({ ...one, indicator: `i-${index}` as Indicator["id"] })),
        );
        const grounds = { hospitals, indicators, observations, documents: [], periodRule: rule };
        const ids = hospitals.map(({ id }) => id);
        const all = requestsOf(grounds, ids);
        expect(requestsOf(grounds, [...ids].reverse())).toEqual(all);
        const counts = hospitals.map(({ id }) =>
          all.flatMap(({ hospital, unlocks }) => (hospital === id ? [unlocks.length] : [])),
        );
        expect(counts).toEqual(counts.map((unlocked) => [...unlocked].sort((a, b) => b - a)));
      }),
      { numRuns: 40 },
    );
  });
});

test("A table of pairs has a cell for every hospital and a verdict for every two", () => {
  fc.assert(
    fc.property(situation, ({ of, compared, printed, rule }) => {
      const { cells, pairs } = pairsSummaryOf(of, compared, printed, rule);
      expect(cells.map(({ hospital }) => hospital)).toEqual(compared.map(({ id }) => id));
      expect(pairs).toHaveLength((compared.length * (compared.length - 1)) / 2);
    }),
  );
});
