import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../csv.ts";
import { csvLines } from "../csv-text.ts";
import { type Descriptor, descriptorFile, type TableName } from "../descriptor.ts";
import { hasDictionary, withDictionary } from "../dictionary.ts";
import { readDescriptor } from "../read-descriptor.ts";
import type { Cells, ReplyDocument } from "./reply-document.ts";

/** A file of the package as it is and as it is to be. */
export interface PlannedFile {
  /** Relative to the package's folder. */
  readonly path: string;
  /** Absent where the file is new. */
  readonly before?: string;
  readonly after: string;
}

/** The tables that have a file for every document. */
const perDocument = ["observations", "designations", "passed-over"] as const satisfies readonly TableName[];

/** What a package's files become when a reply is taken in; throws where the descriptor cannot be read. */
export function plannedFiles(folder: string, reply: ReplyDocument): readonly PlannedFile[] {
  const rows: Readonly<Record<(typeof perDocument)[number], readonly Cells[]>> = {
    observations: reply.observations,
    designations: [],
    "passed-over": reply.passedOver,
  };
  const tables = perDocument.map((name) => ({
    path: `${name}/${reply.id}.csv`,
    after: tableText(columnsOf(folder, name), rows[name]),
  }));
  const readme = join(folder, "README.md");
  const descriptor = descriptorWith(folder, reply.id);
  return [
    ...tables,
    documentsWith(folder, reply),
    descriptor,
    ...(existsSync(readme) ? readmeWith(readme, descriptor.after) : []),
  ];
}

function columnsOf(folder: string, table: TableName): readonly string[] {
  const read = readDescriptor(folder);
  const resource = read.ok ? read.descriptor.resources.find(({ name }) => name === table) : undefined;
  if (resource === undefined) throw new TypeError(`${descriptorFile} defines no table ${table}`);
  return resource.schema.fields.map(({ name }) => name);
}

function tableText(columns: readonly string[], rows: readonly Cells[]): string {
  return [columns.join(","), ...csvLines(columns, rows)].map((line) => `${line}\n`).join("");
}

/** The row goes behind the others in the order of the file's own columns. */
function documentsWith(folder: string, reply: ReplyDocument): PlannedFile {
  const path = "documents.csv";
  const before = readFileSync(join(folder, path), "utf8");
  const [header] = parseCsv(before.replace(/^\uFEFF/u, ""), path).rows;
  const columns = (header?.cells ?? []).map(({ text }) => text);
  return { path, before, after: `${before.trimEnd()}\n${csvLines(columns, [reply.document]).join("\n")}\n` };
}

/** The descriptor is written the usual way, two spaces deep, so nothing else of it changes. */
function descriptorWith(folder: string, id: string): PlannedFile {
  const before = readFileSync(join(folder, descriptorFile), "utf8");
  const descriptor = JSON.parse(before) as { resources: { name: string; path: string | string[] }[] };
  for (const resource of descriptor.resources) {
    if (!perDocument.some((name) => name === resource.name)) continue;
    resource.path = [...[resource.path].flat(), `${resource.name}/${id}.csv`];
  }
  return { path: descriptorFile, before, after: `${JSON.stringify(descriptor, undefined, 2)}\n` };
}

/** The dictionary in the readme lists the files of every table; a readme without one is left alone. */
function readmeWith(file: string, descriptor: string): readonly PlannedFile[] {
  const before = readFileSync(file, "utf8");
  if (!hasDictionary(before)) return [];
  return [{ path: "README.md", before, after: withDictionary(before, JSON.parse(descriptor) as Descriptor) }];
}
