import {
  appraisalMatches,
  bases,
  categories,
  designationEvents,
  designationStatuses,
  domains,
  hospitalTypes,
  kinds,
  levels,
  periodTypes,
  polarities,
  scopes,
  statements,
  toldTables,
} from "@yiheng/domain";
import { boundBases, qualifiers } from "@yiheng/quantity";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Descriptor, ledgerNames, type Resource, tableNames } from "./descriptor.ts";
import { readDescriptor } from "./read-descriptor.ts";
import { testPackage } from "./testing/edited-package.ts";

function descriptorOf(folder: string): Descriptor {
  const read = readDescriptor(folder);
  if (!read.ok) throw new Error(`${folder} has no usable descriptor`);
  return read.descriptor;
}

const descriptor = descriptorOf(fileURLToPath(new URL("../../../data", import.meta.url)));

function valuesOf(table: string, column: string): readonly string[] {
  const resource = descriptor.resources.find(({ name }) => name === table);
  const field = resource?.schema.fields.find(({ name }) => name === column);
  return field?.categories?.map(({ value }) => value) ?? [];
}

describe("the descriptor of the data", () => {
  it.each([
    ["hospitals", "type", hospitalTypes],
    ["documents", "covers_basis", bases],
    ["indicators", "domain", domains],
    ["indicators", "kind", kinds],
    ["indicators", "polarity", polarities],
    ["indicators", "appraisal_match", appraisalMatches],
    ["programmes", "level", levels],
    ["programmes", "category", categories],
    ["observations", "scope", scopes],
    ["observations", "period_type", periodTypes],
    ["observations", "period_basis", bases],
    ["observations", "bound", boundBases],
    ["observations", "qualifier", qualifiers],
    ["observations", "statement", statements],
    ["designations", "scope", scopes],
    ["designations", "status", designationStatuses],
    ["designations", "event", designationEvents],
    ["changes", "table", toldTables],
  ] as const)("lets %s.%s be what the domain knows, in its order", (table, column, words) => {
    expect(valuesOf(table, column)).toEqual(words);
  });

  it("titles and describes every table and column in both languages", () => {
    const described = descriptor.resources.flatMap((resource) => [resource, ...resource.schema.fields]);
    const lacking = described.filter(
      ({ title, title_en, description, description_en }) =>
        !title || !title_en || !description || !description_en,
    );
    expect(lacking).toEqual([]);
  });

  it("says what an empty cell means in every table", () => {
    const meanings = descriptor.resources.flatMap(({ schema }) => schema.missingValues);
    expect(new Set(meanings.map(({ value, label }) => `${value}:${label}`))).toEqual(new Set([":not given"]));
  });

  it("has every table that the loader needs, and the ledger", () => {
    const names = [...tableNames, ...ledgerNames];
    expect(descriptor.resources.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it("defines the tables as the test package does, so that tests of one hold for the other", () => {
    const withoutPaths = ({ path: _, ...rest }: Resource) => rest;
    const tested = descriptorOf(testPackage);
    expect(tested.resources.map(withoutPaths)).toEqual(descriptor.resources.map(withoutPaths));
  });
});
