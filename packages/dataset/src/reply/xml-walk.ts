import { Parser } from "saxen";

/** What a walk through XML tells of; names come without their prefix, texts and attributes decoded. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks through an XML document from its beginning to its end; throws where it is not well-formed. */
export function walkXml(xml: string, { open, text, close }: XmlListener): void {
  const parser = new Parser();
  parser.on("openTag", (name, attributesOf, decode) => {
    const attributes = attributesOf();
    const entries = typeof attributes === "boolean" ? [] : Object.entries(attributes);
    open?.(bare(name), Object.fromEntries(entries.map(([key, value]) => [bare(key), decode(value)])));
  });
  parser.on("text", (value, decode) => text?.(decode(value)));
  parser.on("cdata", (value) => text?.(value));
  parser.on("closeTag", (name) => close?.(bare(name)));
  parser.on("error", (error) => {
    throw error;
  });
  parser.parse(xml);
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
