import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const notOurs = new Set([
  ".git",
  "node_modules",
  "dist",
  ".tsc",
  "reports",
  "test-results",
  "playwright-report",
]);
const keptByHand = new Set(["var", "data/archive"]);

/** Every file of the project, without what is fetched or built; paths from the root. */
export const files: readonly string[] = filesUnder("");

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(entry.name) || keptByHand.has(path)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

export const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const isText = (file: string) => !/\.(png|jpe?g|ico|woff2?|xlsx|pdf|tsbuildinfo)$/.test(file);
export const textFiles: readonly string[] = files.filter(isText);

export const sources: readonly string[] = files.filter(
  (file) => /^(apps|packages)\/[^/]+\/src\//.test(file) && /\.(tsx?|mjs|css)$/.test(file),
);

export const isTest = (file: string): boolean => /\.(test|test-d)\.tsx?$|\.conformance\.ts$/.test(file);

/** The names a source imports, types included. */
export function importsOf(file: string): readonly string[] {
  const statements = textOf(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\b(?:[^;"'=(]*?\bfrom)?\s*["']([^"'\n]+)["']/g,
  );
  const calls = textOf(file).matchAll(/\bimport\(\s*["']([^"'\n]+)["']\s*\)/g);
  return [...statements, ...calls].flatMap(([, name]) => name ?? []);
}
