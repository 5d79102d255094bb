import { expect, test } from "vitest";
import { files, importsOf, isTest, sources, textOf } from "./tree.ts";

/** Who may know whom: a package imports only what stands to the right of it. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  "packages/quantity": [],
  "packages/domain": ["quantity"],
  "packages/dataset": ["quantity", "domain"],
  "packages/contract": ["quantity", "domain"],
  "packages/address": ["quantity", "domain"],
  "packages/charts": ["quantity", "domain"],
  "packages/slides": ["quantity", "domain", "address", "charts"],
  "apps/api": ["quantity", "domain", "dataset", "contract", "address", "charts", "slides"],
  "apps/web": ["quantity", "domain", "contract", "address", "charts", "slides"],
};

const folders = Object.keys(mayKnow);
const namesOf = (known: readonly string[]) => known.map((name) => `@yiheng/${name}`);
const sourcesOf = (folder: string) => sources.filter((file) => file.startsWith(`${folder}/src/`));

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(textOf(`${folder}/package.json`)) as Manifest;
}

test("Every package of the workspace has its place in the picture", () => {
  const present = files.flatMap(
    (file) => /^((?:apps|packages)\/[^/]+)\/package\.json$/.exec(file)?.[1] ?? [],
  );
  expect(present.toSorted()).toEqual(folders.toSorted());
});

test.each(folders)("%s declares only packages it may know", (folder) => {
  const { dependencies = {}, devDependencies = {} } = manifestOf(folder);
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  const ours = declared.filter((name) => name.startsWith("@yiheng/"));
  expect(namesOf(mayKnow[folder] ?? [])).toEqual(expect.arrayContaining(ours));
});

test.each(folders)("%s imports only packages it may know", (folder) => {
  const allowed = namesOf(mayKnow[folder] ?? []);
  const strays = sourcesOf(folder).flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith("@yiheng/") && !allowed.includes(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(strays).toEqual([]);
});

test.each(folders)("%s reaches into no other package's folder", (folder) => {
  const strays = sourcesOf(folder).filter((file) =>
    importsOf(file).some((name) => leaves(folder, file, name)),
  );
  expect(strays).toEqual([]);
});

function leaves(folder: string, file: string, name: string): boolean {
  if (!name.startsWith(".")) return false;
  const target = new URL(name, `file:///${file}`).pathname.slice(1);
  return !target.startsWith(`${folder}/`);
}

test.each(["packages/quantity", "packages/domain"])("%s runs on nothing but the workspace", (folder) => {
  const foreign = Object.keys(manifestOf(folder).dependencies ?? {}).filter(
    (name) => !name.startsWith("@yiheng/"),
  );
  expect(foreign).toEqual([]);
});

test.each([
  "packages/quantity",
  "packages/domain",
  "packages/contract",
  "packages/address",
  "packages/charts",
])("%s does not read files, sockets or clocks of Node", (folder) => {
  const strays = sourcesOf(folder).filter(
    (file) => !isTest(file) && importsOf(file).some((name) => name.startsWith("node:")),
  );
  expect(strays).toEqual([]);
});

const zones = [
  { library: /^echarts(-for-react)?($|\/)/, home: /^(packages\/charts|apps\/web\/src\/charts)\// },
  { library: /^better-sqlite3$/, home: /^apps\/api\/src\/(store|workspace)\/sqlite\// },
];

test.each(zones)("What matches $library is imported only where $home says", ({ library, home }) => {
  const users = sources.filter((file) => importsOf(file).some((name) => library.test(name)));
  expect(users.filter((file) => !home.test(file))).toEqual([]);
});
