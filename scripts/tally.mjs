// Counts of what passed and failed, from the runners' own JSON reports.

/** A check that only ends well or badly counts as one. */
export function tallyOfCheck(exit) {
  return exit === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Vitest's report; a runner that failed without naming a test counts as one failure. */
export function tallyOfVitest(exit, report) {
  return atLeastOneFailure(exit, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
  });
}

/** Playwright's report; a test that needed a second try did not pass. */
export function tallyOfPlaywright(exit, report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return atLeastOneFailure(exit, { passed: expected, failed: unexpected + flaky });
}

function atLeastOneFailure(exit, { passed, failed }) {
  return { passed, failed: exit === 0 ? failed : Math.max(failed, 1) };
}

/** The sum, and the closing line that tells it. */
export function sumOf(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return { passed, failed, line: `${passed} passed, ${failed} failed` };
}
