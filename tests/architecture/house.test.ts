import { basename } from "node:path";
import { expect, test } from "vitest";
import { files, importsOf, isTest, sources, textFiles, textOf } from "./tree.ts";

const self = "tests/architecture/";
const withoutSelf = textFiles.filter((file) => !file.startsWith(self));

test("No folder or file is a drawer for everything", () => {
  const drawer = /(^|\/)(utils?|helpers?|commons?|shared|misc)(\/|\.[a-z]+$)/;
  expect(files.filter((file) => drawer.test(file))).toEqual([]);
});

test("No source is longer than 300 lines", () => {
  const isCounted = (file: string) => !isTest(file) && !/\/messages\.[a-z]+\.ts$/.test(file);
  const long = sources.filter((file) => isCounted(file) && textOf(file).split("\n").length > 301);
  expect(long).toEqual([]);
});

test("Files are named in kebab-case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.(ts|tsx|mjs|css)$/;
  expect(sources.filter((file) => !kebab.test(basename(file)))).toEqual([]);
});

test("An index stands only at a package's root", () => {
  const inner = sources.filter(
    (file) => /\/index\.tsx?$/.test(file) && !/^packages\/[^/]+\/src\/index\.ts$/.test(file),
  );
  expect(inner).toEqual([]);
});

test("Imports name the file with its ending", () => {
  const named = /\.(ts|tsx|mjs|css|json|svg)(\?[a-z]+)?$/;
  const vague = sources.filter((file) =>
    importsOf(file).some((name) => name.startsWith(".") && !named.test(name)),
  );
  expect(vague).toEqual([]);
});

test("No test is skipped and no type is silenced", () => {
  const leftovers = /\b(it|test|describe)\.(skip|todo|only)\b|@ts-(?:ignore|nocheck)|:\s*any\b|\bas\s+any\b/;
  expect(withoutSelf.filter((file) => /\.tsx?$/.test(file) && leftovers.test(textOf(file)))).toEqual([]);
});

test("No file names a folder of one machine", () => {
  const home = /(^|[^\w.-])\/(work|farm|root|home\/[a-z]+|Users\/[a-z]+)\//im;
  expect(withoutSelf.filter((file) => file !== "pnpm-lock.yaml" && home.test(textOf(file)))).toEqual([]);
});

test("No file names a host that serves packages", () => {
  const host = /registry\.[a-z]+js\.org|deb\.debian\.org|https?:\/\/[^\s"']*(registry|mirror)/i;
  expect(withoutSelf.filter((file) => host.test(textOf(file)))).toEqual([]);
});

test("Lock files pin contents, not addresses", () => {
  const locks = files.filter((file) => /(^|\/)(pnpm-lock\.yaml|package-lock\.json)$/.test(file));
  expect(locks).toHaveLength(3);
  const addressed = locks.filter((file) => /resolved"|tarball:/.test(textOf(file)));
  expect(addressed).toEqual([]);
});
