import { compareQuantities, ends, type Quantity } from "@yiheng/quantity";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { benchmarkOf } from "./benchmark.ts";
import { compared, figure, hospitals, indicator } from "./comparison.vectors.ts";
import { gapText } from "./gap-sentence.ts";
import type { HospitalId } from "./hospital.ts";
import { summaryOfProfile } from "./profile-summary.ts";

const words = ["", "约", "超", "近", "至少"] as const;
const printed = fc
  .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 60 }), fc.constantFrom("", "余"))
  .map(([before, tens, after]) => `${before}${tens * 10}${before === "" ? after : ""}项`);
const ids = hospitals.slice(0, 4).map(({ id }) => id);
const papers = indicator("papers", "flow", "items");

const comparisons = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...ids), printed), {
    minLength: 2,
    maxLength: 4,
    selector: ([id]) => id,
  })
  .map((figures) => compared({ of: papers, printed: figures.map(([id, text]) => figure(id, text)) }));
const owns: fc.Arbitrary<HospitalId> = fc.constantFrom(...ids);

/** Some amount that the words allow. */
function anyOf(quantity: Quantity, at: number): number {
  const { lower, upper } = ends(quantity);
  const from = lower?.at ?? 0;
  const to = upper?.at ?? from + 1000;
  return from + (to - from) * at;
}

test("whatever the words allow lies within the gap that is told", () => {
  fc.assert(
    fc.property(
      comparisons,
      owns,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (comparison, own, at) => {
        const benchmark = benchmarkOf(comparison, own, hospitals);
        for (const { peer, difference } of benchmark?.gaps ?? []) {
          const mine = benchmark?.own.observation.quantity;
          if (mine === undefined || difference === undefined) continue;
          const gap = anyOf(mine, at) - anyOf(peer.observation.quantity, 1 - at);
          const { lower, upper } = difference;
          expect(gap).toBeGreaterThanOrEqual((lower?.at ?? Number.NEGATIVE_INFINITY) - 1e-9);
          expect(gap).toBeLessThanOrEqual((upper?.at ?? Number.POSITIVE_INFINITY) + 1e-9);
        }
      },
    ),
  );
});

test("a place is given only where every relation within the class is proved, and the reverse gap is its mirror", () => {
  fc.assert(
    fc.property(comparisons, owns, (comparison, own) => {
      const benchmark = benchmarkOf(comparison, own, hospitals);
      if (benchmark === undefined) return;
      const classOf = (id: HospitalId) => hospitals.find((hospital) => hospital.id === id)?.type;
      const rivals = benchmark.gaps.filter(({ peer }) => classOf(peer.hospital) === classOf(own));
      const isProved = rivals.length > 0 && rivals.every(({ relation }) => relation !== "unknown");
      expect(benchmark.place !== undefined).toBe(isProved);
      for (const { peer, relation } of benchmark.gaps) {
        const back = compareQuantities(peer.observation.quantity, benchmark.own.observation.quantity);
        expect([relation, back].sort()).toEqual(
          {
            greater: ["greater", "less"],
            less: ["greater", "less"],
            equal: ["equal", "equal"],
            unknown: ["unknown", "unknown"],
          }[relation],
        );
      }
    }),
  );
});

test("a share is told only of exact figures and never passes one", () => {
  fc.assert(
    fc.property(comparisons, owns, (comparison, own) => {
      const benchmark = benchmarkOf(comparison, own, hospitals);
      if (benchmark?.share === undefined) return;
      expect(benchmark.own.observation.quantity.bound).toBe("exact");
      expect(benchmark.share.greatest.observation.quantity.bound).toBe("exact");
      expect(benchmark.share.share).toBeGreaterThanOrEqual(0);
      expect(benchmark.share.share).toBeLessThanOrEqual(1);
    }),
  );
});

test("a gap is told in both languages, and never as better or worse", () => {
  fc.assert(
    fc.property(comparisons, owns, (comparison, own) => {
      for (const gap of benchmarkOf(comparison, own, hospitals)?.gaps ?? []) {
        const { zh, en } = gapText(gap, papers);
        expect(zh).not.toMatch(/undefined|NaN|优|劣|差于/u);
        expect(en).not.toMatch(/undefined|NaN|better|worse|best|worst/u);
      }
    }),
  );
});

test("a summary holds every reason of every comparison that it uses", () => {
  fc.assert(
    fc.property(comparisons, owns, (comparison, own) => {
      const hospital = hospitals.find(({ id }) => id === own);
      if (hospital === undefined) return;
      const { points, caveats } = summaryOfProfile(hospital, hospitals, [comparison]);
      for (const point of points) {
        expect(point.caveats).toHaveLength(comparison.reasons.length);
        for (const at of point.caveats) expect(caveats[at]).toBeDefined();
      }
    }),
  );
});
