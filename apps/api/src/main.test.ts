import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { copiedPackage, loadTestPackage, temporaryFolder, testPackage } from "./testing/test-data.ts";

const { release } = loadTestPackage();

/** Runs the server as a process of its own, as `npm start` does. */
function launch(env: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const settings = {
    PORT: "0",
    YIHENG_DATA: testPackage,
    YIHENG_VAR: temporaryFolder(),
    LOG_LEVEL: "info",
    ...env,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => (said.out += chunk));
  child.stderr.on("data", (chunk) => (said.err += chunk));
  return { child, said };
}

async function untilSaid(said: { readonly out: string }, pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(said.out);
    if (found?.[1] !== undefined) return found[1];
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function exitCode(child: ChildProcess): Promise<unknown> {
  const [code] = (await once(child, "close")) as unknown[];
  return code;
}

describe("the server's process", () => {
  it("builds the release, says its address, answers, logs a line and ends in good order", async () => {
    const { child, said } = launch({});
    const address = await untilSaid(said, /(http:\/\/\S+)/u);
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: "ready", release });
    const ended = exitCode(child);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(said.err).toContain(`Built release ${release}`);
    expect(said.out).toMatch(/"url":"\/readyz","status":200/u);
  }, 20_000);

  it.each([
    [
      "a public address that leads nowhere",
      { YIHENG_PUBLIC_URL: "yiheng.example.org/decks" },
      [],
      "YIHENG_PUBLIC_URL must be where the app is reached",
    ],
    [
      "a browser that is not there",
      { CHROMIUM_PATH: "/nowhere/chromium" },
      [],
      "CHROMIUM_PATH must name a Chromium, Chrome or Edge",
    ],
    [
      "a port that is none",
      { PORT: "eighty" },
      [],
      "PORT must be a whole number from 0 to 65535, found “eighty”.",
    ],
    ["a level of logging that is none", { LOG_LEVEL: "loud" }, [], "LOG_LEVEL must be one of"],
    ["an unknown option", {}, ["--colour"], "The command line cannot be read"],
  ])(
    "ends with a sentence for %s",
    async (_name, env, args, sentence) => {
      const { child, said } = launch(env, args);
      expect(await exitCode(child)).toBe(1);
      expect(said.err).toContain(sentence);
      expect(said.err.trim().split("\n")).toHaveLength(1);
    },
    20_000,
  );

  it("ends with a sentence where its port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await once(other, "listening");
    const taken = other.address();
    const port = typeof taken === "object" && taken !== null ? String(taken.port) : "";
    const { child, said } = launch({ PORT: port });
    expect(await exitCode(child)).toBe(1);
    expect(said.err).toContain(`Port ${port} is in use by another program; choose another with PORT.`);
  }, 20_000);

  it("ends with the issues where the data are broken and nothing was ever released", async () => {
    const folder = copiedPackage();
    rmSync(join(folder, "hospitals.csv"));
    const { child, said } = launch({ YIHENG_DATA: folder });
    expect(await exitCode(child)).toBe(1);
    expect(said.err).toContain("hospitals.csv:1:1: the file is missing");
    expect(said.err).not.toContain("    at ");
  }, 20_000);
});
