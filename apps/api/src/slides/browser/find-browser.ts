import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where a browser of the Chromium family usually lies, on Linux, macOS and Windows. */
const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const onWindows = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

export type FoundBrowser =
  | { readonly state: "found"; readonly path: string }
  /** There is none, or it would draw Chinese as nothing at all. */
  | { readonly state: "no-browser" | "no-chinese-font" };

/** The browser that draws paper and pictures: the one that is named, else one that is installed. */
export function findBrowser(named: string | undefined): FoundBrowser {
  const folders = windowsFolders.flatMap((name) => process.env[name] ?? []);
  const candidates = named
    ? [named]
    : [...usual, ...folders.flatMap((folder) => onWindows.map((file) => join(folder, file)))];
  const path = candidates.find((candidate) => existsSync(candidate));
  if (path === undefined) return { state: "no-browser" };
  return hasChineseFont() ? { state: "found", path } : { state: "no-chinese-font" };
}

/** Only Linux comes without one; where fontconfig is missing too, nobody can tell. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const { status, stdout } = spawnSync("fc-list", [":lang=zh-cn"], { encoding: "utf8" });
  return status !== 0 || stdout.trim() !== "";
}
