import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What is corrected: a text of a file and what it becomes. */
export type Correction = readonly [file: string, from: string, to: string];

/** A server over corrected data, and the release before the corrections. */
export interface CorrectedApp {
  readonly address: string;
  readonly before: string;
  readonly close: () => Promise<void>;
}

/** Copies the data, records them as they are, corrects them, records that too, and serves them. */
export async function serveCorrected(corrections: readonly Correction[]): Promise<CorrectedApp> {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-corrected-"));
  const data = join(folder, "data");
  const env = {
    ...process.env,
    YIHENG_DATA: data,
    YIHENG_VAR: join(folder, "var"),
    HOST: "127.0.0.1",
    PORT: "0",
  };
  cpSync("data", data, { recursive: true });
  writeFileSync(join(data, "releases.csv"), "number,id,recorded_on,note_zh,note_en\n");
  writeFileSync(join(data, "changes.csv"), "release,table,record,column,before,after\n");
  const record = () => execFileSync(process.execPath, ["apps/api/src/bin/record-release.ts"], { env });
  record();
  for (const [file, from, to] of corrections) replaceIn(join(data, file), from, to);
  record();
  const server = spawn(process.execPath, ["apps/api/dist/main.js"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await addressOf(server),
    before: /^1,([0-9a-f]+),/mu.exec(readFileSync(join(data, "releases.csv"), "utf8"))?.[1] ?? "",
    close: async () => {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** The server says its address once it listens; what it says later is let by. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("exit", () => reject(new Error("the server ended before it listened")));
    server.stdout?.on("data", (chunk) => {
      const [, address] = /(http:\/\/\S+)/u.exec(String(chunk)) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
