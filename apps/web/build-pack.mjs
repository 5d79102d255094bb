// Builds the page that meeting packs are filled into: one HTML file with its script and its style inside.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

/** Builds the pack's page as `pack.html` in a folder. */
export async function buildPack(root, out) {
  const [player, painter] = [await built(root, out, "main.tsx"), await built(root, out, "painter.ts")];
  const page = pageOf({ player: player.script, painter: painter.script, style: player.style });
  checkMarks(page);
  writeFileSync(join(out, "pack.html"), page);
}

/** One script and one style of an entry and all it needs. */
async function built(root, out, entry) {
  const folder = join(out, "pack");
  const output = { format: "iife", entryFileNames: "pack.js" };
  await build({
    root,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      rolldownOptions: { input: `src/pack/${entry}`, output },
    },
  });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const textOf = (ending) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => readFileSync(join(folder, file), "utf8").trim())
      .join("");
  const texts = { script: inScript(textOf(".js")), style: textOf(".css") };
  rmSync(folder, { recursive: true });
  return texts;
}

/** A script's text may not end the element it stands in, nor begin what HTML takes for a comment in it. */
function inScript(text) {
  return text.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * Nothing may be fetched, and nothing runs but two scripts: what plays, and what paints charts, which is run when it is
 * needed first. Charts and React set style attributes, which can fetch
 * nothing under this policy either.
 */
function pageOf({ player, painter, style }) {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(player)} ${hashOf(painter)}`,
    `style-src-elem ${hashOf(style)}`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="@yiheng-lang@" data-theme="auto" data-density="desk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>@yiheng-title@</title>
<style>${style}</style>
</head>
<body>
<div id="root"><noscript>请允许脚本后重新打开；本文件不联网。Please allow scripts and open it again; this file uses no network.</noscript></div>
<script type="text/plain" id="yiheng-content">@yiheng-content@</script>
<script type="text/plain" id="yiheng-painter">${painter}</script>
<script>${player}</script>
</body>
</html>
`;
}

/** The server fills what is marked; a mark that the script or the style held by chance would be filled too. */
function checkMarks(page) {
  const found = page.match(/@yiheng-(lang|title|content)@/g) ?? [];
  if (found.length !== 3) throw new Error(`the pack's page has ${found.length} marks where it should have 3`);
}
