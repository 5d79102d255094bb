import { expect, test } from "vitest";
import { compared, type Figure, figure, indicator } from "../comparison.vectors.ts";
import type { ReasonCode } from "./reason.ts";

const papers = indicator("papers", "flow", "papers");
const growth = indicator("visits-growth", "growth", "percent");

function named(code: ReasonCode, of: typeof papers, printed: readonly Figure[]): string | undefined {
  const reason = compared({ of, printed }).reasons.find((one) => one.code === code);
  return reason?.hospitals.map((id, index) => `${id} ${reason.details[index] ?? ""}`.trim()).join(" | ");
}

test.each<
  readonly [sentence: string, code: ReasonCode, of: typeof papers, printed: readonly Figure[], names: string]
>([
  [
    "different years name every charted hospital's",
    "period-differs",
    papers,
    [figure("ankang", "1篇"), figure("liuzhou", "2篇", { year: 2022 })],
    "ankang 2023 | liuzhou 2022",
  ],
  [
    "a partial year names only whose it is, and its days",
    "period-partial",
    papers,
    [figure("ankang", "1篇"), figure("liuzhou", "2篇", { to: "2023-06-30" })],
    "liuzhou 2023-01-01/2023-06-30",
  ],
  [
    "a part of a hospital is named with how it was counted",
    "scope-differs",
    papers,
    [figure("ankang", "1篇", { scope: "department", type: "cumulative" }), figure("liuzhou", "2篇")],
    "ankang department;cumulative",
  ],
  [
    "hopes are named by their kind",
    "not-actual",
    papers,
    [
      figure("ankang", "1篇", { statement: "applied" }),
      figure("ankang", "3篇", { statement: "target" }),
      figure("liuzhou", "2篇"),
    ],
    "ankang applied;target",
  ],
  [
    "approximations are quoted",
    "approximate",
    papers,
    [figure("ankang", "近百篇"), figure("liuzhou", "2篇")],
    "ankang 近百篇",
  ],
  [
    "what contradicts what is quoted with where it stands",
    "contradicted",
    papers,
    [
      figure("ankang", "3篇", { isReply: true }),
      figure("ankang", "5篇", { isReply: true }),
      figure("liuzhou", "2篇"),
    ],
    "ankang reply:3篇;reply:5篇",
  ],
  [
    "an inferred year is told of whom it concerns",
    "period-implied",
    papers,
    [figure("ankang", "1篇", { basis: "implied" }), figure("liuzhou", "2篇")],
    "ankang",
  ],
  [
    "running totals name their beginnings",
    "start-differs",
    papers,
    [
      figure("ankang", "1篇", { type: "cumulative" }),
      figure("liuzhou", "2篇", { type: "multi-year", from: "2019-01-01" }),
    ],
    "ankang ? | liuzhou 2019-01-01",
  ],
  [
    "bases of growth are named, the unsaid too",
    "base-differs",
    growth,
    [figure("ankang", "1%", { base: "2022" }), figure("liuzhou", "2%")],
    "ankang 2022 | liuzhou ?",
  ],
])("%s", (_, code, of, printed, names) => {
  expect(named(code, of, printed)).toBe(names);
});
