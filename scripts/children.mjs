// Programs we start. They end when we are told to end, and when whoever started us is gone.
import { spawn } from "node:child_process";
import { Failure } from "./failure.mjs";
import { appEnv, root } from "./place.mjs";

const running = new Set();
const patienceMs = 8000;
let isEnding = false;

/** Starts a program, output on our own; resolves with its exit code, or the signal that ended it. */
export function start(file, args, options = {}) {
  const child = spawn(file, args, { cwd: root, env: appEnv, stdio: "inherit", ...options });
  running.add(child);
  return { child, ended: endOf(child) };
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      resolve(code ?? signal);
    });
  });
}

/** Runs a program whose output matters only when it fails; a failure carries what it printed last. */
export async function quietly(file, args, options = {}) {
  const { child, ended } = start(file, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const end = await ended;
  if (end !== 0) throw new Failure(`${file} ${args.join(" ")} ended with ${end}.`, output.slice(-6000));
  return output;
}

/** Asks whatever still runs to end. */
export function endTheRest() {
  for (const child of running) child.kill("SIGTERM");
}

/** Ends everything we started, then us; asked twice, it stays with the first. */
function endEverything(code) {
  if (isEnding) return;
  isEnding = true;
  if (running.size === 0) process.exit(code);
  for (const child of running) child.on("close", () => running.size === 0 && process.exit(code));
  endTheRest();
  setTimeout(() => {
    for (const child of running) child.kill("SIGKILL");
    process.exit(code);
  }, patienceMs);
}

/** From here on a stop reaches our children; `codeWhenStopped` is what we then end with. */
export function endTogether(codeWhenStopped) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => endEverything(codeWhenStopped));
  // npm's shell may die of a SIGTERM without passing it on; the server would keep its port
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || parent <= 1) return;
  setInterval(() => process.ppid !== parent && endEverything(codeWhenStopped), 500).unref();
}
