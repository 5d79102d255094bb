import { stampPack } from "@yiheng/contract";
import type { PackContent } from "@yiheng/slides";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

/** Where the front end's build leaves the pack's page, with marks where it is filled. */
const templateName = "pack.html";
/** The marks, which the front end's build makes sure of. */
const mark = /@yiheng-(lang|title|content)@/gu;

/** Reads the page that packs are filled into; undefined where the front end was not built. */
export function readPackTemplate(webFolder: string): string | undefined {
  try {
    return readFileSync(join(webFolder, templateName), "utf8");
  } catch {
    return undefined;
  }
}

/** Fills the page with a pack's content and stamps it: one file that needs nothing else. */
export function packFile(content: PackContent, template: string): string {
  const filling: Readonly<Record<string, string>> = {
    lang: content.locale === "zh" ? "zh-CN" : "en",
    title: escapeHtml(content.title),
    // Base64 holds nothing that HTML could take for its own.
    content: deflateRawSync(JSON.stringify(content), { level: 9 }).toString("base64"),
  };
  const { title, version, release, slides } = content;
  const filled = template.replaceAll(mark, (_, name: string) => filling[name] ?? "");
  return stampPack(filled, {
    kind: "pack",
    release: release.id,
    views: slides.map(({ view }) => view),
    deck: { title, ...(version !== undefined && { version }) },
  });
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
