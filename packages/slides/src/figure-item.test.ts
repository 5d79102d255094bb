import type { Cell, Observation, PassedOver } from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import { expect, test } from "vitest";
import { cellItem } from "./figure-item.ts";

function observation(id: string, printed: string): Observation {
  return {
    id,
    hospital: "east",
    scope: "hospital",
    period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" },
    quantity: parseQuantity(printed),
    receipt: { printed },
  } as unknown as Observation;
}

const conflict = (id: string, printed: string): PassedOver => ({
  observation: observation(id, printed),
  reason: "conflict",
});
const told = { locale: "zh", unit: true } as const;

test("a figure that is contradicted stands beside the one that contradicts it", () => {
  const cell = {
    hospital: "east",
    state: "observed",
    observation: observation("a", "2个"),
    passedOver: [conflict("b", "1个")],
  } as unknown as Cell;
  expect(cellItem(cell, told)).toMatchObject({ text: "2个 ↔ 1个", opens: { observation: "a" } });
});

test("of figures that contradict each other without one to prefer, all are told and none is shown as the figure", () => {
  const cell = {
    hospital: "east",
    state: "missing",
    missing: "contradicted",
    passedOver: [conflict("a", "2个"), conflict("b", "1个")],
  } as unknown as Cell;
  expect(cellItem(cell, told)).toMatchObject({
    text: "来源矛盾",
    isAbsent: true,
    detail: "2个 ↔ 1个 · 2023年",
  });
});
