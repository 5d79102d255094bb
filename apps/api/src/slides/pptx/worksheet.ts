import writeXlsxFile from "write-excel-file/node";
import { unzipSync } from "fflate";
import { zipOf } from "../../export/zip.ts";
import type { BarsPart } from "./part.ts";

/** The name that the chart looks its figures up under. */
const sheet = "Sheet1";

/** The worksheet behind a chart: a row for every hospital; where there is no figure the cell is empty, never zero. */
export async function worksheetOf({ name, bars }: BarsPart): Promise<Uint8Array> {
  const rows = [
    ["", name],
    ...bars.map(({ label, value }) => [label.replaceAll("\n", " "), value ?? null]),
  ].map((row) => row.map((value) => (value === null ? null : { value })));
  const bytes = await writeXlsxFile([{ sheet, data: rows }]).toBuffer();
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  return zipOf(entries.map(([path, content]) => ({ path, bytes: Buffer.from(content) })));
}
