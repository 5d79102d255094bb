import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { HospitalId } from "../hospital.ts";
import type { IndicatorId } from "../indicator.ts";
import { periodTypes } from "../period.ts";
import { parseRequestId, requestIdOf, type RequestMatter } from "./request-id.ts";

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/u);
const day = fc.constantFrom("2022-01-01", "2023-12-31", "2024-02-29");

const matter: fc.Arbitrary<RequestMatter> = fc
  .record({
    hospital: slug.map((id) => id as HospitalId),
    indicator: slug.map((id) => id as IndicatorId),
    type: fc.constantFrom(...periodTypes),
    from: fc.option(day, { nil: undefined }),
    to: day,
    base: fc.option(fc.constant("2022"), { nil: undefined }),
  })
  .map(({ hospital, indicator, type, from, to, base }) => ({
    hospital,
    indicator,
    period: { ...(from !== undefined && { from }), to, type, basis: "printed" as const },
    ...(base !== undefined && { basePeriod: base }),
  }));

test("A question's id says whom it asks about what and when", () => {
  fc.assert(
    fc.property(matter, (of) => {
      expect(parseRequestId(requestIdOf(of))).toEqual(of);
    }),
  );
  expect(parseRequestId(" jingmen/papers-sci ")).toBeUndefined();
  expect(parseRequestId("")).toBeUndefined();
});

test("An id in which one character was changed is no id", () => {
  fc.assert(
    fc.property(matter, fc.nat(), fc.constantFrom("x", "7", "-", "/"), (of, place, other) => {
      const id = requestIdOf(of);
      const at = place % id.length;
      fc.pre(id.charAt(at) !== other);
      expect(parseRequestId(id.slice(0, at) + other + id.slice(at + 1))).toBeUndefined();
    }),
  );
});
