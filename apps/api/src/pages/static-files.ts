import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { type Answer, answerOf } from "../answer/answer.ts";
import { fileHeaders, securityHeaders } from "../http/security-headers.ts";

/** The built front end's files, by the address they are served at; nothing outside the folder can be asked for. */
export interface StaticFiles {
  answer(path: string): Promise<Answer | undefined>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

const hashedFolder = "/assets/";
const hashedCacheControl = "public, max-age=31536000, immutable";
const otherCacheControl = "public, max-age=0, must-revalidate";

/** The worker that keeps the app readable without its server: asked for anew each time, and in charge of every page. */
const workerFile = "/offline.js";
const workerHeaders = { "service-worker-allowed": "/" } as const;

/** The files of a folder, each read when first asked for, with the compressed forms that stand beside it. */
export function openStaticFiles(folder: string): StaticFiles {
  let names: ReadonlySet<string> = new Set();
  const answers = new Map<string, Promise<Answer>>();
  return {
    async answer(path) {
      if (names.size === 0) names = namesIn(folder);
      if (!names.has(path) || !isServed(path)) return undefined;
      const begun = answers.get(path) ?? readAnswer(folder, path, names);
      answers.set(path, begun);
      return begun;
    },
  };
}

/** The page itself is rendered, and compressed forms are chosen by the header, not by the address. */
function isServed(path: string): boolean {
  return path !== "/index.html" && extname(path) in contentTypes;
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return new Set(
      files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll("\\", "/")),
    );
  } catch {
    return new Set();
  }
}

async function readAnswer(folder: string, path: string, names: ReadonlySet<string>): Promise<Answer> {
  const read = (name: string) => readFile(join(folder, name));
  const br = names.has(`${path}.br`) ? await read(`${path}.br`) : undefined;
  const gzip = names.has(`${path}.gz`) ? await read(`${path}.gz`) : undefined;
  return answerOf({
    status: 200,
    contentType: contentTypes[extname(path)] ?? "application/octet-stream",
    cacheControl: cacheControlOf(path),
    vary: "accept-encoding",
    bytes: await read(path),
    release: "file",
    // what runs or draws by itself is bound as a page is
    security: path === workerFile || extname(path) === ".html" ? securityHeaders : fileHeaders,
    ...(path === workerFile && { headers: workerHeaders }),
    compressed: { ...(br && { br }), ...(gzip && { gzip }) },
  });
}

function cacheControlOf(path: string): string {
  if (path === workerFile) return "no-cache";
  return path.startsWith(hashedFolder) ? hashedCacheControl : otherCacheControl;
}
