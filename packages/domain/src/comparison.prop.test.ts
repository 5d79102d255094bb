import {
  boundBases,
  type BoundBasis,
  ends,
  type Qualifier,
  qualifiers,
  type Quantity,
} from "@yiheng/quantity";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isObserved } from "./cell.ts";
import { compare } from "./comparison.ts";
import { hospitals, indicator } from "./comparison.vectors.ts";
import { bases } from "./document.ts";
import { conditions, type Indicator, kinds } from "./indicator.ts";
import { type Observation, type ObservationId, scopes, statements } from "./observation.ts";
import { orderOf } from "./order.ts";
import { periodRules, periodTypes } from "./period.ts";
import { reasonWeights } from "./comparability/weight.ts";
import { verdicts } from "./verdict.ts";

const amounts = fc.integer({ min: -5, max: 40 });
const date = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.constantFrom("12-31", "06-30", "04-21"))
  .map(([year, day]) => `${year}-${day}`);

const limits = fc
  .tuple(amounts, amounts)
  .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) + 1 }));
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  amounts.map((value) => quantityOf({ value }, "exact", "exact")),
  fc
    .tuple(limits, fc.constantFrom(...qualifiers), fc.constantFrom(...boundBases))
    .map(([between, qualifier, bound]) => quantityOf(between, qualifier, bound)),
  amounts.map((lower) => quantityOf({ lower }, "at-least", "printed")),
  fc
    .constantFrom<Qualifier>("rose", "fell", "meets")
    .map((qualifier) => quantityOf({}, qualifier, "printed")),
);

function quantityOf(
  amount: Pick<Quantity, "value" | "lower" | "upper">,
  qualifier: Qualifier,
  bound: BoundBasis,
): Quantity {
  return { ...amount, qualifier, bound, unit: "papers" };
}

const subject: fc.Arbitrary<Indicator> = fc
  .tuple(fc.constantFrom(...kinds), fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 3 }))
  .map(([kind, needs]) => indicator("papers", kind, "papers", ...needs));

const ids = fc.constantFrom("a", "b", "c", "d", "e", "f").map((id) => id as ObservationId);
const template = indicator("papers", "flow", "papers");

const observation: fc.Arbitrary<Observation> = fc
  .record({
    id: ids,
    hospital: fc.constantFrom(...hospitals.map(({ id }) => id)),
    scope: fc.oneof({ weight: 3, arbitrary: fc.constant("hospital" as const) }, fc.constantFrom(...scopes)),
    statement: fc.oneof(
      { weight: 3, arbitrary: fc.constant("actual" as const) },
      fc.constantFrom(...statements),
    ),
    quantity,
    unit: fc.oneof({ weight: 9, arbitrary: fc.constant("papers" as const) }, fc.constant("books" as const)),
    from: fc.option(date, { nil: undefined }),
    to: date,
    type: fc.constantFrom(...periodTypes),
    basis: fc.constantFrom(...bases),
    breakdown: fc.option(fc.constant("part=one"), { nil: undefined, freq: 5 }),
    variant: fc.option(fc.constantFrom("construction-included", "under-construction", "own"), {
      nil: undefined,
      freq: 2,
    }),
    basePeriod: fc.option(fc.constantFrom("2021", "2022", "?"), { nil: undefined }),
    size: fc.option(fc.constantFrom(100, 1415), { nil: undefined }),
    stated: fc.subarray(["levels", "inclusions"]),
    conflictsWith: fc.array(ids, { maxLength: 1 }),
  })
  .map(({ unit, from, to, type, basis, breakdown, variant, basePeriod, size, ...rest }) => ({
    ...rest,
    indicator: template.id,
    quantity: { ...rest.quantity, unit },
    period: { ...(from !== undefined && { from }), to, type, basis },
    ...(breakdown !== undefined && { breakdown }),
    ...(variant !== undefined && { variant }),
    ...(basePeriod !== undefined && { basePeriod }),
    ...(size !== undefined && { population: { size } }),
    receipt: {
      document: "d" as Observation["receipt"]["document"],
      section: "",
      paragraph: 1,
      start: 0,
      end: 1,
      printed: "名称等",
    },
  }));

const matter = fc.record({
  subject,
  chosen: fc.subarray([...hospitals]),
  printed: fc.array(observation, { maxLength: 24 }),
  rule: fc.constantFrom(...periodRules),
});

describe("any comparison", () => {
  test("has a verdict as bad as its worst reason and shows what that verdict allows", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const { verdict, reasons, presentation } = compare(of, chosen, printed, rule);
        const weights = reasons.map((reason) => verdicts.indexOf(reason.verdict));
        expect(verdicts.indexOf(verdict)).toBe(Math.max(0, ...weights));
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(presentation === "shared-axis").toBe(verdict === "comparable" || verdict === "with-care");
      }),
    );
  });

  test("weighs its reasons as the list of weights says", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const { reasons } = compare(of, chosen, printed, rule);
        expect(reasons.filter(({ code, verdict }) => !reasonWeights[code].includes(verdict))).toEqual([]);
      }),
    );
  });

  test("gives every reason once", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const codes = compare(of, chosen, printed, rule).reasons.map(({ code }) => code);
        expect(codes).toEqual([...new Set(codes)]);
      }),
    );
  });

  test("has one cell for each hospital, in the order given", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const { cells } = compare(of, chosen, printed, rule);
        expect(cells.map(({ hospital }) => hospital)).toEqual(chosen.map(({ id }) => id));
      }),
    );
  });

  test("loses nothing that was printed and shows nothing twice", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        for (const cell of compare(of, chosen, printed, rule).cells) {
          const passed = cell.passedOver.map((passedOver) => passedOver.observation);
          const shown = isObserved(cell) ? [cell.observation, ...passed] : passed;
          const own = printed.filter(({ hospital }) => hospital === cell.hospital);
          expect(shown).toHaveLength(own.length);
          expect(new Set(shown)).toEqual(new Set(own));
        }
      }),
    );
  });

  test("charts only a whole hospital's total that has happened and has a number", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        for (const { observation: charted } of compare(of, chosen, printed, rule).cells.filter(isObserved)) {
          expect([charted.scope, charted.statement, charted.breakdown]).toEqual([
            "hospital",
            "actual",
            undefined,
          ]);
          expect(Object.keys(ends(charted.quantity))).not.toHaveLength(0);
        }
      }),
    );
  });

  test("has the same verdict, reasons and cells whatever the order of the hospitals", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const [one, other] = [
          compare(of, chosen, printed, rule),
          compare(of, [...chosen].reverse(), printed, rule),
        ];
        expect(other.verdict).toBe(one.verdict);
        expect([...other.cells].reverse()).toEqual(one.cells);
        const codes = ({ reasons }: typeof one) =>
          reasons.map(({ code, verdict }) => `${code} ${verdict}`).sort();
        expect(codes(other)).toEqual(codes(one));
      }),
    );
  });

  test("does not depend on figures of hospitals that are not compared", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const ids = new Set(chosen.map(({ id }) => id));
        const own = printed.filter(({ hospital }) => ids.has(hospital));
        expect(compare(of, chosen, own, rule)).toEqual(compare(of, chosen, printed, rule));
      }),
    );
  });

  test("never gets better by a further condition", () => {
    fc.assert(
      fc.property(
        matter,
        fc.constantFrom(...conditions),
        ({ subject: of, chosen, printed, rule }, condition) => {
          const stricter = { ...of, conditions: [...of.conditions, condition] };
          const weight = (about: Indicator) =>
            verdicts.indexOf(compare(about, chosen, printed, rule).verdict);
          expect(weight(stricter)).toBeGreaterThanOrEqual(weight(of));
        },
      ),
    );
  });

  test("tells an order only of charted pairs, one for each", () => {
    fc.assert(
      fc.property(matter, ({ subject: of, chosen, printed, rule }) => {
        const comparison = compare(of, chosen, printed, rule);
        if (comparison.presentation !== "shared-axis") return;
        const charted = comparison.cells.filter(isObserved).length;
        expect(comparison.order).toHaveLength((charted * (charted - 1)) / 2);
      }),
    );
  });
});

describe("any order", () => {
  const pair = fc
    .tuple(observation, observation)
    .map((two) => two.map((one) => ({ ...one, quantity: { ...one.quantity, unit: "papers" as const } })));
  const opposite = { greater: "less", less: "greater", equal: "equal", unknown: "unknown" } as const;
  const relationOf = (two: readonly Observation[]) => {
    const cells = two.map((one) => ({
      hospital: one.hospital,
      state: "observed" as const,
      observation: one,
      passedOver: [],
    }));
    return orderOf(cells)[0]?.relation;
  };

  test("turns round with its pair", () => {
    fc.assert(
      fc.property(pair, (two) => {
        const relation = relationOf(two) ?? "unknown";
        expect(relationOf([...two].reverse())).toBe(opposite[relation]);
      }),
    );
  });

  test("leans on no convention", () => {
    fc.assert(
      fc.property(pair, (two) => {
        const relation = relationOf(two);
        if (relation !== "greater" && relation !== "less") return;
        const [low, high] = relation === "less" ? two : [...two].reverse();
        const { upper } = low ? ends(low.quantity) : {};
        const { lower } = high ? ends(high.quantity) : {};
        expect([upper?.basis, lower?.basis]).not.toContain("convention");
        expect([upper, lower]).not.toContain(undefined);
        expect(upper?.at).toBeLessThanOrEqual(lower?.at ?? Number.NaN);
      }),
    );
  });
});
