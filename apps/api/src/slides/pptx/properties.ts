import { escapeXml } from "./xml.ts";

/** What a file says of itself to whoever looks at its properties, and to the check of whether it is current. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
  /** When the deck was saved last, ISO; the file is no younger than what it shows. */
  readonly savedAt: string;
}

const author = "医衡 Yiheng";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function coreXml({ title, subject, lang, savedAt }: Properties): string {
  const at = `${savedAt.slice(0, 19)}Z`;
  const elements = [
    element("dc:title", title),
    element("dc:subject", subject),
    element("dc:creator", author),
    element("dc:language", lang),
    element("cp:lastModifiedBy", author),
    element("cp:revision", "1"),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
  ];
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements.join("")}</cp:coreProperties>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
