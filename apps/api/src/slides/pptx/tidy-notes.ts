import { escapeXml } from "./xml.ts";

const body =
  /<p:ph type="body" idx="1"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/><p:txBody><a:bodyPr\/><a:lstStyle\/>.*?<\/p:txBody>/su;

/** A page of notes with its text in paragraphs; the library leaves it in one. */
export function notesXml(xml: string, notes: string, lang: string): string {
  const run = `<a:rPr lang="${lang}" altLang="en-US" dirty="0"/>`;
  const paragraphs = notes
    .split("\n")
    .map((line) => (line === "" ? "<a:p/>" : `<a:p><a:r>${run}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`));
  return xml.replace(body, (found) => {
    const head = found.slice(0, found.indexOf("<a:lstStyle/>") + "<a:lstStyle/>".length);
    return `${head}${paragraphs.join("")}</p:txBody>`;
  });
}
