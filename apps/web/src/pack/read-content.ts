import type { PackContent } from "@yiheng/slides";

/** Reads what the pack holds out of its own page; rejects where it was cut or changed. */
export async function readContent(page: Document): Promise<PackContent> {
  const packed = Uint8Array.from(atob(textOf(page, "yiheng-content")), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  // What the server writes there is of this type; a changed file does not fit its hash, which the check page tells.
  return JSON.parse(await new Response(unpacked).text()) as PackContent;
}

/** The hash that the pack's stamp names; undefined where the stamp was cut. */
export function readHash(page: Document): string | undefined {
  return /"hash":"([0-9a-f]{64})"/u.exec(textOf(page, "yiheng-stamp"))?.[1];
}

function textOf(page: Document, id: string): string {
  return page.getElementById(id)?.textContent ?? "";
}
