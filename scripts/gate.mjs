// The gate: every check in turn, none hiding another, and one closing line that adds them up.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { build } from "./build.mjs";
import { start } from "./children.mjs";
import { dataCheck } from "./data.mjs";
import { report } from "./failure.mjs";
import { freePort } from "./free-port.mjs";
import { appEnv, appNode, inRoot } from "./place.mjs";
import { say } from "./progress.mjs";
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest } from "./tally.mjs";
import { install } from "./toolchain.mjs";

const reports = inRoot("reports");

/** The quick gate: everything that needs no browser. */
export const ok = () => gate(checks);

/** The whole gate. */
export const test = () => gate([...checks, ["browser journeys", runJourneys]]);

const checks = [
  ["type check", () => runCheck("node_modules/typescript/bin/tsc", "-b")],
  ["lint", () => runCheck("node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings")],
  ["format", () => runCheck("node_modules/oxfmt/bin/oxfmt", "--check")],
  ["data", () => runCheck(...dataCheck)],
  ["unit and API tests", runVitest],
];

async function gate(steps) {
  const tallies = await tally(steps);
  const { failed, line } = sumOf(tallies);
  console.log(line);
  return failed === 0 ? 0 : 1;
}

async function tally(steps) {
  try {
    await install();
  } catch (error) {
    report(error);
    return [tallyOfCheck(1)];
  }
  rmSync(reports, { recursive: true, force: true });
  const tallies = [];
  for (const [name, step] of steps) tallies.push(await tallyOfStep(name, step));
  say("finished");
  return tallies;
}

async function tallyOfStep(name, step) {
  say(name);
  try {
    const counted = await step();
    if (counted.failed > 0) say(`${name}: failed`);
    return counted;
  } catch (error) {
    report(error);
    say(`${name}: failed`);
    return tallyOfCheck(1);
  }
}

/** Runs one of the project's tools with nothing to read from; resolves with how it ended. */
function runTool(args, env = {}) {
  return start(appNode, args, { env: { ...appEnv, ...env }, stdio: ["ignore", "inherit", "inherit"] }).ended;
}

async function runCheck(...args) {
  return tallyOfCheck(await runTool(args));
}

async function runVitest() {
  const file = join(reports, "unit.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const exit = await runTool(["node_modules/vitest/vitest.mjs", ...args]);
  return tallyOfVitest(exit, readReport(file));
}

async function runJourneys() {
  const [browser, port] = await Promise.all([findBrowser(), freePort(), build()]);
  const file = join(reports, "journeys.json");
  const releases = mkdtempSync(join(tmpdir(), "yiheng-journeys-"));
  try {
    const exit = await runTool(["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      YIHENG_ADDRESS: `http://127.0.0.1:${port}`,
      YIHENG_VAR: releases,
    });
    return tallyOfPlaywright(exit, readReport(file));
  } finally {
    rmSync(releases, { recursive: true, force: true });
  }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}
