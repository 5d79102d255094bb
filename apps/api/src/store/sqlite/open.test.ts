import Database from "better-sqlite3";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadTestPackage, temporaryFolder } from "../../testing/test-data.ts";
import { buildRelease } from "./build.ts";
import { openSqliteStore } from "./open.ts";
import { holdLocked, tamper } from "./tamper.ts";

function builtFile(): string {
  const { dataset, release } = loadTestPackage();
  return buildRelease(temporaryFolder(), dataset, release);
}

describe("openSqliteStore refuses, in one sentence,", () => {
  it("a file that is not there", () => {
    const file = join(temporaryFolder(), "none.sqlite");
    expect(() => openSqliteStore(file)).toThrow(`${file} does not exist.`);
  });

  it("a file that is no database", () => {
    const file = join(temporaryFolder(), "text.sqlite");
    writeFileSync(
      file,
      "nothing but words, and many of them, so that it is longer than a header would be. ".repeat(9),
    );
    expect(() => openSqliteStore(file)).toThrow(`${file} is not a database.`);
  });

  it("a database of another program", () => {
    const file = builtFile();
    tamper(file, "PRAGMA application_id = 1");
    expect(() => openSqliteStore(file)).toThrow(`${file} belongs to another program.`);
  });

  it("a release of another schema", () => {
    const file = builtFile();
    tamper(file, "PRAGMA user_version = 99");
    expect(() => openSqliteStore(file)).toThrow(`${file} has schema version 99 instead of 1.`);
  });

  it("a release without a name", () => {
    const file = builtFile();
    tamper(file, "DELETE FROM release");
    expect(() => openSqliteStore(file)).toThrow(`${file} does not name its release.`);
  });

  it("a truncated file", () => {
    const file = builtFile();
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    expect(() => openSqliteStore(file)).toThrow(`${file} is damaged.`);
  });

  it("a file that another program holds locked", () => {
    const file = builtFile();
    onTestFinished(holdLocked(file));
    expect(() => openSqliteStore(file)).toThrow(`${file} is locked by another program.`);
  });
});

describe("an opened release", () => {
  it("cannot be written to", () => {
    const file = builtFile();
    const store = openSqliteStore(file);
    onTestFinished(() => store.close());
    const database = new Database(file, { readonly: true });
    onTestFinished(() => void database.close());
    expect(() => database.exec("DELETE FROM hospitals")).toThrow(/readonly/u);
  });
});
