import { stampSlides, type StampSubject } from "@yiheng/contract";
import { unzipSync } from "fflate";
import { zipOf } from "../../export/zip.ts";
import { chartXml } from "./tidy-chart.ts";
import { coreXml, type Properties } from "./properties.ts";
import { notesXml } from "./tidy-notes.ts";
import { slideXml } from "./tidy-slide.ts";
import type { BarsPart, Page } from "./part.ts";
import { worksheetOf } from "./worksheet.ts";

export interface Finish extends Properties {
  readonly fontFace: string;
  readonly lang: string;
  readonly stamp: StampSubject;
}

const core = "docProps/core.xml";
const leading = ["[Content_Types].xml", "_rels/.rels"];

/**
 * The library's file with what it leaves wrong or to chance put right: parts numbered from one in every file, no
 * dates of the clock, notes in paragraphs, no empty figures, one set of properties for each paragraph.
 */
export async function tidied(
  written: Uint8Array,
  pages: readonly Page[],
  finish: Finish,
): Promise<Uint8Array> {
  const files = Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith("/"));
  const rename = renamerOf(files.map(([path]) => path));
  const parts = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const own = rename(path);
    parts.set(own, isText(path) ? encoded(finished(own, rename(decoded(bytes)), finish, pages)) : bytes);
  }
  const charts = pages.flatMap(({ parts: drawn }) =>
    drawn.filter((part): part is BarsPart => part.kind === "bars"),
  );
  for (const [at, chart] of charts.entries()) parts.set(embedded(at + 1), await worksheetOf(chart));
  const [types = ""] = leading;
  parts.set(types, encoded(withoutAbsent(decoded(parts.get(types) ?? new Uint8Array()), parts)));
  const stamped = stampSlides(parts, finish.stamp);
  const paths = [...stamped.keys()].toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return zipOf(paths.map((path) => ({ path, bytes: Buffer.from(stamped.get(path) ?? []) })));
}

/** The library declares a master for every slide, though there is one for all. */
function withoutAbsent(types: string, parts: ReadonlyMap<string, Uint8Array>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (override, name: string) =>
    parts.has(name) ? override : "",
  );
}

/** The list of parts stands first, as every program writes it. */
function rankOf(path: string): number {
  const place = leading.indexOf(path);
  return place === -1 ? leading.length : place;
}

function finished(path: string, xml: string, finish: Finish, pages: readonly Page[]): string {
  if (path === core) return coreXml(finish);
  if (path.startsWith("ppt/charts/chart")) return chartXml(xml, finish.fontFace);
  if (path.startsWith("ppt/slides/slide")) return slideXml(xml);
  const [, notes] = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/u.exec(path) ?? [];
  return notes === undefined ? xml : notesXml(xml, pages[Number(notes) - 1]?.notes ?? "", finish.lang);
}

const chartName = /\b(chart|Microsoft_Excel_Worksheet)(\d+)(\.xml(?:\.rels)?|\.xlsx)/gu;
const embedded = (number: number) => `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

/** The library counts charts on from file to file; here each file counts its own. */
function renamerOf(paths: readonly string[]): (text: string) => string {
  const found = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? []);
  const numbers = found.map(Number).toSorted((a, b) => a - b);
  return (text) =>
    text.replace(chartName, (whole, name: string, number: string, ending: string) => {
      const place = numbers.indexOf(Number(number)) + 1;
      return place === 0 ? whole : `${name}${place}${ending}`;
    });
}

function isText(path: string): boolean {
  return /\.(?:xml|rels)$/u.test(path);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
