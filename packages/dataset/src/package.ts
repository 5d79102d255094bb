import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  descriptorFile,
  type Descriptor,
  filesOf,
  ledgerNames,
  type TableName,
  tableNames,
} from "./descriptor.ts";
import { type Issue, issueAt, startOf } from "./issue.ts";
import { checkKeys } from "./keys.ts";
import { readDescriptor } from "./read-descriptor.ts";
import { readTable } from "./read-table.ts";
import { checkRules } from "./rules/rules.ts";
import type { Table, Tables } from "./table.ts";

/** A data package as read: its tables as far as they could be read, and everything that is wrong with them. */
export interface DataPackage {
  readonly descriptor: Descriptor | undefined;
  readonly tables: Tables;
  readonly issues: readonly Issue[];
}

/** Reads a data package's folder and checks it by its own descriptor and by the rules of this data. */
export function readPackage(folder: string): DataPackage {
  const read = readDescriptor(folder);
  if (!read.ok) return { descriptor: undefined, tables: new Map(), issues: read.issues };
  const results = read.descriptor.resources.map((resource) => readTable(folder, resource));
  const tables = new Map<TableName, Table>();
  for (const { table } of results) {
    const name = [...tableNames, ...ledgerNames].find((known) => known === table.resource.name);
    if (name !== undefined) tables.set(name, table);
  }
  const issues = [
    ...strayFiles(folder, read.descriptor),
    ...results.flatMap((result) => result.issues),
    ...checkKeys(tables),
    ...checkRules(tables),
  ];
  return { descriptor: read.descriptor, tables, issues };
}

/** A CSV file that the descriptor does not name would be left out without a word. */
function strayFiles(folder: string, descriptor: Descriptor): readonly Issue[] {
  const named = new Set(descriptor.resources.flatMap(filesOf));
  const stray = csvFilesIn(folder).filter((file) => !named.has(file));
  return stray.map((file) =>
    issueAt(
      startOf(file),
      "the file is in no table",
      "no path in the descriptor",
      `its path in ${descriptorFile}`,
    ),
  );
}

function csvFilesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const tables = entries.filter(
    (entry) => entry.isDirectory() && tableNames.some((name) => name === entry.name),
  );
  const inside = tables.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file}`),
  );
  const here = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [...here, ...inside].filter((file) => file.endsWith(".csv")).toSorted();
}
