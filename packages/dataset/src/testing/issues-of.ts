import { rmSync } from "node:fs";
import { formatIssue } from "../issue.ts";
import { loadDataset } from "../load.ts";
import { type Edit, editedPackage } from "./edited-package.ts";

/** The issues, or else the warnings, of the test package with some edits, one line each. */
export function issuesOf(edits: Readonly<Record<string, Edit>>, archive?: string): readonly string[] {
  const folder = editedPackage(edits);
  try {
    const result = loadDataset(folder, archive === undefined ? {} : { archive });
    return (result.ok ? result.warnings : result.issues).map(formatIssue);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An edit of one place; throws where the file does not have it, so that no case tests nothing. */
export function replace(from: string, to: string): Edit {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the test package has no ${from}`);
    return text.replace(from, to);
  };
}
