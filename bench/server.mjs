// Servers under measurement: each in a process of its own, all started the same way.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../scripts/free-port.mjs";
import { compileCache, root } from "../scripts/place.mjs";

const pollEveryMs = 2;
const patienceMs = 30_000;

/** The app as `npm start` runs it, with its releases in `releases`. */
export const app = (releases) => ({
  name: "Yiheng",
  args: ["--enable-source-maps", "apps/api/dist/main.js"],
  env: { YIHENG_VAR: releases },
  ready: "/readyz",
});

export const peer = (name, file, args = []) => ({
  name,
  args: [`bench/peers/${file}`, ...args],
  env: {},
  ready: "/",
});

/** Starts a server and waits for its first 200; `readyMs` counts from just before the process was made. */
export async function launch({ name, args, env, ready }) {
  const port = await freePort();
  const common = {
    NODE_ENV: "production",
    NODE_COMPILE_CACHE: compileCache,
    HOST: "127.0.0.1",
    PORT: String(port),
  };
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...common, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += chunk));
  await untilReady(child, port, ready).catch((error) => {
    throw new Error(`${name} ${error.message}\n${complaint}`);
  });
  return { name, port, readyMs: performance.now() - startedAt, stop: () => stop(child) };
}

async function untilReady(child, port, path) {
  const giveUpAt = performance.now() + patienceMs;
  while ((await statusOf(port, path)) !== 200) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it was ready.`);
    if (performance.now() > giveUpAt) throw new Error(`was not ready within ${patienceMs} ms.`);
    await new Promise((resolve) => setTimeout(resolve, pollEveryMs));
  }
}

function statusOf(port, path) {
  return new Promise((resolve) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode));
    })
      .on("error", () => resolve(undefined))
      .end();
  });
}

function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return undefined;
  return new Promise((resolve) => {
    child.on("exit", resolve);
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), 3000).unref();
  });
}

/** Runs `work` with servers that are stopped and a folder that is removed afterwards, whatever happens. */
export async function withServers(work) {
  const folder = mkdtempSync(join(tmpdir(), "yiheng-bench-"));
  const servers = [];
  const open = async (description) => {
    const server = await launch(description);
    servers.push(server);
    return server;
  };
  try {
    await work(open, folder);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}
