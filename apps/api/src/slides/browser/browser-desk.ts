import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemError } from "../../problem/problem.ts";
import { type DevTools, devToolsOf } from "./devtools.ts";
import { findBrowser, type FoundBrowser } from "./find-browser.ts";

/** An open document in a browser. */
export interface OpenDocument {
  readonly send: (method: string, params?: object) => ReturnType<DevTools["send"]>;
}

/** Where documents are taken to be drawn by a browser: one at a time, for each a browser of its own that is gone afterwards. */
export interface BrowserDesk {
  /** Opens a document that needs nothing beside it, and draws it; throws a problem where there is no browser, or too much to do. */
  readonly draw: <Drawn>(html: string, work: (document: OpenDocument) => Promise<Drawn>) => Promise<Drawn>;
  /** Ends what is being drawn. */
  readonly close: () => Promise<void>;
}

interface DeskOptions {
  /** The browser to draw with; one is looked for where none is named. */
  readonly chromiumPath: string | undefined;
  readonly report: (error: unknown) => void;
}

const mostWaiting = 4;
const patienceMs = 60_000;
const retryAfterSeconds = 10;

/** Opens the desk; the browser is looked for when first needed. */
export function openBrowserDesk({ chromiumPath, report }: DeskOptions): BrowserDesk {
  let found: FoundBrowser | undefined;
  let running: ChildProcess | undefined;
  let waiting = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const draw: BrowserDesk["draw"] = async (html, work) => {
    found ??= findBrowser(chromiumPath);
    if (found.state !== "found") throw cannotDraw(found.state);
    if (waiting >= mostWaiting) throw busy();
    const { path } = found;
    waiting += 1;
    const mine = turn.then(() =>
      inBrowser(
        path,
        (browser) => (running = browser),
        (devTools) => inDocument(devTools, html, work),
      ),
    );
    turn = mine.catch(() => undefined);
    try {
      return await mine;
    } catch (error) {
      report(error);
      throw new ProblemError(
        "drawing-failed",
        "The browser on the server could not draw this; its log says why.",
      );
    } finally {
      waiting -= 1;
    }
  };
  return {
    draw,
    close: async () => {
      running?.kill("SIGKILL");
      await turn;
    },
  };
}

const flags = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-gpu",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
  "--force-color-profile=srgb",
  // it opens one document that asks for nothing
  "--host-resolver-rules=MAP * ~NOTFOUND",
];

async function inBrowser<Drawn>(
  path: string,
  started: (browser: ChildProcess) => void,
  work: (devTools: DevTools) => Promise<Drawn>,
): Promise<Drawn> {
  const profile = await mkdtemp(join(tmpdir(), "yiheng-browser-"));
  // Chromium's own walls do not stand for the superuser of a container
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = spawn(path, [...flags, ...asRoot, `--user-data-dir=${profile}`], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  started(browser);
  const ended = new Promise((resolve) => browser.once("close", resolve));
  const timer = setTimeout(() => browser.kill("SIGKILL"), patienceMs);
  try {
    return await work(devToolsOf(browser));
  } finally {
    clearTimeout(timer);
    browser.kill("SIGKILL");
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function inDocument<Drawn>(
  { send }: DevTools,
  html: string,
  work: (document: OpenDocument) => Promise<Drawn>,
): Promise<Drawn> {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const document: OpenDocument = { send: (method, params) => send(method, params, String(sessionId)) };
  const { frameTree } = await document.send("Page.getFrameTree");
  const { id: frameId } = (frameTree as { readonly frame: { readonly id: string } }).frame;
  await document.send("Page.setDocumentContent", { frameId, html });
  const expression = "document.fonts.ready.then(() => true)";
  await document.send("Runtime.evaluate", { expression, awaitPromise: true });
  return work(document);
}

function cannotDraw(state: "no-browser" | "no-chinese-font"): ProblemError {
  const missing =
    state === "no-browser"
      ? "There is no Chromium, Chrome or Edge on the server; the operator can install one or name it in CHROMIUM_PATH."
      : "The server has no Chinese font; the operator can install one, such as the package fonts-noto-cjk.";
  const instead =
    "Until then open the slides as pages (slides.html) and let your own browser save them as PDF.";
  return new ProblemError("no-browser", `${missing} ${instead}`);
}

function busy(): ProblemError {
  return new ProblemError(
    "drawing-busy",
    `Other files are being drawn; try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  );
}
