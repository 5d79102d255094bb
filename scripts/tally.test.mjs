import { expect, test } from "vitest";
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";

test("A check counts as one, however it ends", () => {
  expect(tallyOfCheck(0)).toEqual({ passed: 1, failed: 0 });
  expect(tallyOfCheck(2)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOfCheck("SIGSEGV")).toEqual({ passed: 0, failed: 1 });
});

test("A runner that fails without naming a test is still a failure", () => {
  expect(tallyOfVitest(1, { numPassedTests: 7, numFailedTests: 0 })).toEqual({ passed: 7, failed: 1 });
  expect(tallyOfVitest("SIGKILL", undefined)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOfPlaywright(1, undefined)).toEqual({ passed: 0, failed: 1 });
});

test("A journey that needed a second try did not pass", () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 2 } };
  expect(tallyOfPlaywright(1, report)).toEqual({ passed: 4, failed: 3 });
});

test("The closing line adds everything up", () => {
  const tallies = [tallyOfCheck(0), tallyOfVitest(1, { numPassedTests: 40, numFailedTests: 2 })];
  expect(sumOf(tallies).line).toBe("41 passed, 2 failed");
});
