// Fetches what the project runs on: pnpm, Node where the machine's is too old, and the packages, all pinned.
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { quietly } from "./children.mjs";
import { causeOf, Failure } from "./failure.mjs";
import { canRunTheApp, fetchingEnv, inRoot, isTooOldToStart } from "./place.mjs";
import { say } from "./progress.mjs";
import { fingerprint, onceFor } from "./stamp.mjs";

/** Leaves the packages installed and both tools in place. */
export async function install() {
  refuseWhatCannotWork();
  if (!canRunTheApp && !isFetched("node"))
    say(
      `Node ${process.versions.node} is older than 22.22: the app will run on Node 24, brought through npm`,
    );
  // both at once: pnpm installs under the old Node while the newer one is still on its way
  await Promise.all([
    canRunTheApp ? undefined : fetchTool("node", "Node 24"),
    fetchTool("pnpm", "pnpm").then(installPackages),
  ]);
}

function refuseWhatCannotWork() {
  const here = process.versions.node;
  if (isTooOldToStart) throw new Failure(`Yiheng needs Node 20.19 or newer; this is Node ${here}.`);
  if (!canRunTheApp && !isFetched("node") && !hasNodeForHere())
    throw new Failure(
      `On ${process.platform} ${process.arch}, Yiheng needs Node 22.22 or newer; this is Node ${here}.`,
    );
  try {
    accessSync(inRoot(), constants.W_OK);
  } catch {
    throw new Failure(
      `The folder ${inRoot()} can't be written to; Yiheng keeps its packages and its data there.`,
    );
  }
}

// the builds of Node that npm brings are for Linux with the GNU C library
function hasNodeForHere() {
  if (process.platform !== "linux" || !["x64", "arm64"].includes(process.arch)) return false;
  return process.report.getReport().header.glibcVersionRuntime !== undefined;
}

async function fetchTool(folder, name) {
  if (isFetched(folder)) return;
  say(`fetching ${name}`);
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await fetching(`${name} could not be fetched.`, () =>
    quietly("npm", args, {
      cwd: inRoot("tools", folder),
      env: fetchingEnv,
      shell: process.platform === "win32",
    }),
  );
  // npm passes over a package for this machine alone that it could not get
  if (!isFetched(folder)) throw new Failure(`${name} could not be fetched; the first run needs the network.`);
  say(`${name} is here`);
}

// npm writes its own copy of the lock last, so a fetch that was cut short leaves none
function isFetched(folder) {
  const copy = inRoot("tools", folder, "node_modules", ".package-lock.json");
  if (!existsSync(copy)) return false;
  const wanted = lockedPackages(inRoot("tools", folder, "package-lock.json"));
  const present = Object.entries(lockedPackages(copy));
  return (
    present.length > 0 && present.every(([path, { integrity }]) => wanted[path]?.integrity === integrity)
  );
}

const lockedPackages = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

async function installPackages() {
  const key = fingerprint("pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json");
  await onceFor("packages", key, "node_modules/.pnpm", async () => {
    say("installing the packages");
    const pnpm = inRoot("tools", "pnpm", "node_modules", "pnpm", "bin", "pnpm.cjs");
    // CI: replace what another pnpm installed here without asking
    const env = { ...fetchingEnv, CI: "true" };
    await fetching("The packages could not be installed.", () =>
      quietly(process.execPath, [pnpm, "install", "--frozen-lockfile", "--reporter=append-only"], { env }),
    );
    say("the packages are installed");
  });
}

async function fetching(otherwise, work) {
  try {
    await work();
  } catch (error) {
    if (error.code === "ENOENT")
      throw new Failure("npm was not found; it comes with Node and has to be on the PATH.");
    if (!(error instanceof Failure)) throw error;
    const sentence = causeOf(error.details, otherwise);
    throw new Failure(sentence, sentence === otherwise ? error.details : "");
  }
}
