// A Chromium and a Chinese font for the journeys; by apt-get where we may, else we say what is missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { quietly } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { appEnv } from "./place.mjs";
import { say } from "./progress.mjs";

const wanted = ["chromium", "fonts-noto-cjk", "fontconfig"];
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium that can draw Chinese; installs one when that is possible. */
export async function findBrowser() {
  if (!(findChromium() && hasChineseFont()) && mayInstall()) await installBrowser();
  const path = findChromium();
  if (!path)
    throw new Failure("The browser tests need Chromium or Chrome: install one, or name it in CHROMIUM_PATH.");
  if (!hasChineseFont())
    throw new Failure("The browser tests need a Chinese font (for instance the package fonts-noto-cjk).");
  return path;
}

function findChromium() {
  return [process.env.CHROMIUM_PATH, ...usual].find((path) => path && existsSync(path));
}

// without such a font Chromium draws Chinese as nothing at all; only Linux comes without one
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  return Boolean(spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" }).stdout?.trim());
}

function mayInstall() {
  return process.platform === "linux" && process.getuid() === 0 && existsSync("/usr/bin/apt-get");
}

async function installBrowser() {
  say("installing Chromium and Chinese fonts with apt-get");
  const env = { ...appEnv, DEBIAN_FRONTEND: "noninteractive" };
  await quietly("apt-get", ["update", "-qq"], { env });
  await quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...wanted], { env });
  say("Chromium is installed");
}
