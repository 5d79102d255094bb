import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "@yiheng/domain";
import { type Descriptor, descriptorFile, fieldTypes, tableNames } from "./descriptor.ts";
import { type Issue, issueAt, quoted, startOf } from "./issue.ts";

export type DescriptorResult =
  | { readonly ok: true; readonly descriptor: Descriptor }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads `datapackage.json` of a folder; a broken one is the only issue that can be told. */
export function readDescriptor(folder: string): DescriptorResult {
  const text = textOf(folder);
  if (text === undefined)
    return refusal("the package has no descriptor", "no file", `a ${descriptorFile} in the folder`);
  const json = parseJson(text);
  if ("issue" in json) return { ok: false, issues: [json.issue] };
  const issues = [...complaints(json.value)].map(({ message, found, expected }) =>
    issueAt(startOf(descriptorFile), message, found, expected),
  );
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, descriptor: json.value as Descriptor };
}

interface Complaint {
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

function refusal(message: string, found: string, expected: string): DescriptorResult {
  return { ok: false, issues: [issueAt(startOf(descriptorFile), message, found, expected)] };
}

function textOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, descriptorFile), "utf8");
  } catch {
    return undefined;
  }
}

function parseJson(text: string): { value: unknown } | { issue: Issue } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const [, line = "1", column = "1"] = /line (\d+) column (\d+)/u.exec(said) ?? [];
    const place = { file: descriptorFile, line: Number(line), column: Number(column) };
    return { issue: issueAt(place, "the descriptor is not JSON", "a syntax error", "a JSON object") };
  }
}

/** What keeps a value from being a descriptor that the loader can follow. */
function* complaints(value: unknown): Generator<Complaint> {
  const resources = member(value, "resources");
  if (!Array.isArray(resources)) {
    yield {
      message: "the descriptor lists no tables",
      found: typeof resources,
      expected: "resources: [ … ]",
    };
    return;
  }
  for (const resource of resources) yield* resourceComplaints(resource);
  const names = resources.map((resource) => String(member(resource, "name")));
  for (const name of tableNames.filter((table) => !names.includes(table))) {
    yield { message: `the descriptor has no table ${name}`, found: names.join(", "), expected: name };
  }
}

function* resourceComplaints(resource: unknown): Generator<Complaint> {
  const name = member(resource, "name");
  const where = `the table ${typeof name === "string" ? name : "without a name"}`;
  const path = member(resource, "path");
  const paths = Array.isArray(path) ? path : [path];
  for (const file of paths.filter((candidate) => !isRelativePath(candidate))) {
    yield {
      message: `${where} has no usable path`,
      found: quoted(String(file)),
      expected: "paths inside the folder",
    };
  }
  const schema = member(resource, "schema");
  const fields = member(schema, "fields");
  if (!Array.isArray(fields) || fields.length === 0) {
    yield { message: `${where} defines no columns`, found: typeof fields, expected: "schema.fields: [ … ]" };
    return;
  }
  for (const field of fields) yield* fieldComplaints(field, where);
  const named = new Set(fields.map((field) => member(field, "name")));
  for (const key of [member(schema, "primaryKey"), ...foreignFields(schema)].flat()) {
    if (named.has(key)) continue;
    yield {
      message: `a key of ${where} names no column`,
      found: quoted(String(key)),
      expected: "a column of the table",
    };
  }
  if (!Array.isArray(member(schema, "missingValues"))) {
    yield {
      message: `${where} does not say what an empty cell means`,
      found: "nothing",
      expected: "missingValues: [ … ]",
    };
  }
}

function foreignFields(schema: unknown): readonly unknown[] {
  const keys = member(schema, "foreignKeys");
  return Array.isArray(keys) ? keys.map((key) => member(key, "fields")) : [];
}

function* fieldComplaints(field: unknown, where: string): Generator<Complaint> {
  const name = String(member(field, "name"));
  const type = member(field, "type");
  if (!fieldTypes.some((known) => known === type)) {
    const offered = nearest(String(type), fieldTypes) ?? fieldTypes.join(", ");
    yield {
      message: `column ${name} of ${where} has an unknown type`,
      found: quoted(String(type)),
      expected: offered,
    };
  }
  const pattern = member(member(field, "constraints"), "pattern");
  if (typeof pattern === "string" && !isPattern(pattern)) {
    yield {
      message: `column ${name} of ${where} has a broken pattern`,
      found: quoted(pattern),
      expected: "a regular expression",
    };
  }
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** A path that leaves the folder could read anything on the machine. */
function isRelativePath(path: unknown): boolean {
  return (
    typeof path === "string" && path !== "" && !path.startsWith("/") && !path.split(/[/\\]/u).includes("..")
  );
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
