import { expect, test } from "vitest";
import { createAllowance } from "./allowance.ts";

test("a caller has so many at once, and gets them back with time, but never more", () => {
  let time = 0;
  const allowance = createAllowance({ atOnce: 3, aMinute: 6, now: () => time });
  for (let count = 0; count < 3; count += 1) {
    expect(allowance.isSpent("10.0.0.1")).toBe(false);
    allowance.spend("10.0.0.1");
  }
  expect([allowance.isSpent("10.0.0.1"), allowance.isSpent("10.0.0.2")]).toEqual([true, false]);
  time += 10_000;
  expect(allowance.isSpent("10.0.0.1")).toBe(false);
  allowance.spend("10.0.0.1");
  expect(allowance.isSpent("10.0.0.1")).toBe(true);
  time += 3_600_000;
  for (let count = 0; count < 3; count += 1) allowance.spend("10.0.0.1");
  expect(allowance.isSpent("10.0.0.1")).toBe(true);
});

test("very many callers do not fill the memory", () => {
  const allowance = createAllowance({ atOnce: 1, aMinute: 1, now: () => 0 });
  for (let caller = 0; caller <= 10_000; caller += 1) allowance.spend(String(caller));
  expect([allowance.isSpent("0"), allowance.isSpent("10000")]).toEqual([false, true]);
});
