// Builds the browser's app, the server's entry and the compressed copies of every asset.
import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "vite";
import { buildPack } from "./build-pack.mjs";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const root = fileURLToPath(new URL(".", import.meta.url));
process.chdir(root);
const logLevel = "warn";

// Elsewhere than dist/ only for trying a build beside the one that is served.
const out = process.env.YIHENG_WEB_OUT ?? join(root, "dist");
const client = join(out, "client");

// Everything that the first view needs comes as one file: fewer answers to wait for, and it compresses better as a whole.
const firstView = { groups: [{ name: "index", tags: ["$initial"] }] };
const rolldownOptions = { output: { codeSplitting: firstView } };
let firstStyle = "";
await build({
  root,
  logLevel,
  plugins: [{ name: "first-style", generateBundle: { order: "pre", handler: takeFirstStyle } }],
  build: { outDir: client, emptyOutDir: true, rolldownOptions },
});
const server = { ssr: "src/entry-server.tsx", outDir: join(out, "server"), emptyOutDir: true };
await build({ root, logLevel, build: server, define: { chunkStyles: JSON.stringify(chunkStyles()) } });

const page = join(client, "index.html");
writeFileSync(page, withScriptLast(withStyle(readFileSync(page, "utf8"))));
copyFileSync(page, join(client, "shell.html"));
await buildWorker();
await buildPack(root, out);

/** The worker that keeps the app readable without its server: one file that knows every other file's address. */
async function buildWorker() {
  const files = [
    "shell.html",
    "favicon.svg",
    ...readdirSync(join(client, "assets")).map((name) => `assets/${name}`),
  ];
  const version = createHash("sha256");
  for (const file of files) version.update(file).update(readFileSync(join(client, file)));
  await build({
    root,
    logLevel,
    publicDir: false,
    define: {
      builtFiles: JSON.stringify(files.map((file) => `/${file}`)),
      builtVersion: JSON.stringify(version.digest("hex").slice(0, 12)),
    },
    build: {
      outDir: client,
      emptyOutDir: false,
      rolldownOptions: {
        input: "src/offline/worker/worker.ts",
        output: { format: "iife", entryFileNames: "offline.js" },
      },
    },
  });
}

/** The stylesheets of lazy chunks by the chunk's name, so that the server can send them inside the page. */
function chunkStyles() {
  const names = readdirSync(join(client, "assets")).filter((name) => name.endsWith(".css"));
  const entries = names.map((name) => [
    name.replace(/-[\w-]{8}\.css$/, ""),
    readFileSync(join(client, "assets", name), "utf8"),
  ]);
  return Object.fromEntries(entries.filter(([name]) => name !== "index"));
}

/** Takes the first view's stylesheet out of the bundle: it goes into the page, and no late part may ask for it again. */
function takeFirstStyle(_, bundle) {
  const { importedCss } = Object.values(bundle).find(({ isEntry }) => isEntry).viteMetadata;
  for (const file of importedCss) {
    firstStyle += bundle[file].source;
    delete bundle[file];
  }
  importedCss.clear();
}

/** The stylesheet goes into the page, one round trip less before anything can be seen. */
function withStyle(html) {
  return html.replace("</head>", () => `<style>${firstStyle}</style></head>`);
}

/** The scripts come after the content, so that on a slow line they do not share it with what is to be seen. */
function withScriptLast(html) {
  const [script] = /<script type="module"[^>]*><\/script>/.exec(html);
  return html.replace(script, "").replace("</body>", `${script}</body>`);
}

const files = readdirSync(client, { recursive: true, encoding: "utf8" });
await Promise.all(files.filter((file) => /\.(js|css|svg|html|json)$/.test(file)).map(compressBeside));

/** Compresses a file as hard as can be, once, so that serving it costs nothing. */
async function compressBeside(file) {
  const bytes = readFileSync(join(client, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), gzipped(bytes, { level: 9 })]);
  writeFileSync(join(client, `${file}.br`), br);
  writeFileSync(join(client, `${file}.gz`), gz);
}
