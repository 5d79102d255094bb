// Builds the static page from what the API says of the indicator: one HTML file with the data, one script, compressed.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "rolldown";

const folder = fileURLToPath(new URL(".", import.meta.url));
const out = join(folder, "dist");
const packages = fileURLToPath(new URL("../../apps/web/node_modules", import.meta.url));

/** Returns the folder that holds the page; `address` is the API's. */
export async function buildChartPage(address, indicator) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const rows = await rowsOf(address, indicator);
  await build({
    input: join(folder, "chart.mjs"),
    platform: "browser",
    resolve: { modules: [packages, "node_modules"] },
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    output: { file: join(out, "chart.js"), format: "esm", minify: true },
    logLevel: "warn",
  });
  writeFileSync(join(out, "index.html"), pageWith(rows));
  for (const file of ["index.html", "chart.js"]) {
    writeFileSync(join(out, `${file}.br`), brotliCompressSync(readFileSync(join(out, file))));
  }
  return out;
}

async function rowsOf(address, indicator) {
  const [comparisons, hospitals] = await Promise.all([
    itemsOf(`${address}/api/v1/comparisons?indicator=${indicator}`),
    itemsOf(`${address}/api/v1/hospitals`),
  ]);
  const names = new Map(hospitals.map(({ id, shortName, name }) => [id, (shortName ?? name).zh]));
  return comparisons[0].cells.map(({ hospital, observation }) => ({
    name: names.get(hospital),
    value: observation?.quantity.value ?? null,
    lower: observation?.quantity.lower ?? null,
    upper: observation?.quantity.upper ?? null,
  }));
}

async function itemsOf(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return (await response.json()).items;
}

function pageWith(rows) {
  const data = JSON.stringify(rows).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>chart</title>
<link rel="icon" href="data:,">
<style>[data-chart] { width: 820px; height: 320px }</style>
<script type="application/json" id="rows">${data}</script>
<script type="module" src="/chart.js"></script>
<div data-chart></div>
</html>
`;
}
