// Builds the browser's app, the server's entry and the compressed copies of every asset.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "vite";

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const root = fileURLToPath(new URL(".", import.meta.url));
process.chdir(root);
const logLevel = "warn";

// Elsewhere than dist/ only for trying a build beside the one that is served.
const out = process.env.YIHENG_WEB_OUT ?? join(root, "dist");
const client = join(out, "client");

await build({ root, logLevel, build: { outDir: client, emptyOutDir: true } });
const server = { ssr: "src/entry-server.tsx", outDir: join(out, "server"), emptyOutDir: true };
await build({ root, logLevel, build: server, define: { chunkStyles: JSON.stringify(chunkStyles()) } });

const page = join(client, "index.html");
writeFileSync(page, withScriptLast(withStyle(readFileSync(page, "utf8"))));

/** The stylesheets of lazy chunks by the chunk's name, so that the server can send them inside the page. */
function chunkStyles() {
  const names = readdirSync(join(client, "assets")).filter((name) => name.endsWith(".css"));
  const entries = names.map((name) => [
    name.replace(/-[\w-]{8}\.css$/, ""),
    readFileSync(join(client, "assets", name), "utf8"),
  ]);
  return Object.fromEntries(entries.filter(([name]) => name !== "index"));
}

/** The stylesheet goes into the page, one round trip less before anything can be seen. */
function withStyle(html) {
  return html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/, (_, href) => {
    const file = join(client, href);
    const css = readFileSync(file, "utf8");
    rmSync(file);
    return `<style>${css}</style>`;
  });
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
