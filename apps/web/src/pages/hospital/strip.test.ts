import type { CellSummary, FigureSummary, HospitalId, ObservationId } from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { stripAxis, stripMark } from "./strip.ts";

function figure(printed: string): FigureSummary {
  return {
    id: printed as ObservationId,
    scope: "hospital",
    period: { to: "2023-12-31", type: "year", basis: "printed" },
    quantity: parseQuantity(printed, "items"),
  };
}

function cell(printed: string, rival?: string): CellSummary {
  return {
    hospital: "liuzhou" as HospitalId,
    state: "observed",
    observation: figure(printed),
    passedOver: rival === undefined ? [] : [{ observation: figure(rival), reason: "conflict" }],
  };
}

describe("the axis of a strip", () => {
  test.each([
    [["149项", "37项"], 150],
    [["151项", "37项"], 200],
    [["40项", "18项"], 40],
    [["超50项", "3项"], 60],
    [["0项", "0项"], 1],
  ])("of %j ends at %d", (printed, to) => {
    expect(stripAxis({ cells: printed.map((text) => cell(text)) })).toEqual({ from: 0, to });
  });

  test("has room for a contradicting figure", () => {
    expect(stripAxis({ cells: [cell("10项", "90项")] }).to).toBe(100);
  });
});

describe("a mark on a strip", () => {
  const axis = { from: 0, to: 200 };
  test.each([
    ["50项", { isPoint: true, from: 25, to: 25, low: "firm", high: "firm" }],
    ["20余项", { isPoint: false, from: 10, to: 15, low: "firm", high: "firm" }],
    ["至少100项", { isPoint: false, from: 50, to: 100, low: "firm", high: "open" }],
  ])("for %s has its ends where the words put them", (printed, mark) => {
    expect(stripMark(parseQuantity(printed, "items"), axis)).toEqual(mark);
  });

  test("fades where an end rests on convention", () => {
    expect(stripMark(parseQuantity("约100项", "items"), axis)).toMatchObject({
      low: "fading",
      high: "fading",
    });
    expect(stripMark(parseQuantity("近百项", "items"), axis)).toMatchObject({ low: "fading", high: "firm" });
  });
});
