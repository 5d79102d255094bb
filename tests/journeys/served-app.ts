import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server of a test's own, which it may stop, start again, and give other data. */
export interface ServedApp {
  readonly address: string;
  start(from?: { readonly data?: string; readonly web?: string }): Promise<void>;
  stop(): Promise<void>;
  /** A copy of the data in which a figure reads otherwise. */
  dataWith(file: string, from: string, to: string): string;
  /** A copy of the built front end whose worker is of another version. */
  otherBuild(): string;
  /** Stops it and removes what it wrote. */
  dispose(): Promise<void>;
}

const patienceMs = 30_000;

export async function serveApp(): Promise<ServedApp> {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-offline-"));
  const port = String(await freePort());
  const address = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const app: ServedApp = {
    address,
    async start({ data = "data", web = "apps/web/dist" } = {}) {
      const folders = { YIHENG_VAR: join(folder, "var"), YIHENG_DATA: data, YIHENG_WEB: web };
      const env = { ...process.env, PORT: port, ...folders };
      const options = {
        env: { ...env, LOG_LEVEL: "silent", NODE_ENV: "production" },
        stdio: "ignore",
      } as const;
      server = spawn(process.execPath, ["apps/api/dist/main.js"], options);
      await untilReady(address);
    },
    async stop() {
      if (server === undefined) return;
      const ended = once(server, "exit");
      server.kill("SIGKILL");
      await ended;
      server = undefined;
    },
    dataWith(file, from, to) {
      const copy = join(folder, "data");
      cpSync("data", copy, { recursive: true });
      const path = join(copy, file);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
      return copy;
    },
    otherBuild() {
      const copy = join(folder, "web");
      cpSync("apps/web/dist", copy, { recursive: true });
      const worker = join(copy, "client/offline.js");
      const script = readFileSync(worker, "utf8");
      const [version = ""] = /\b[0-9a-f]{12}\b/.exec(script) ?? [];
      writeFileSync(worker, script.replaceAll(version, "another-build"));
      for (const ending of ["br", "gz"]) rmSync(`${worker}.${ending}`);
      return copy;
    },
    async dispose() {
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await app.start();
  return app;
}

/** A port that nobody listens on just now, the same for every start. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function untilReady(address: string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    const answer = await fetch(`${address}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no server at ${address}`);
}
