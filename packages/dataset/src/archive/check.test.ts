import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { formatIssue } from "../issue.ts";
import { loadDataset } from "../load.ts";
import { type Edit, editedPackage, testTexts } from "../testing/edited-package.ts";
import { issuesOf, replace } from "../testing/issues-of.ts";

const west = "observations/west-2022-review.csv";

describe("the archive", () => {
  const text = "texts/west-2022-review.txt";

  it("shows where the printed words stand instead, and nothing else of the text", () => {
    const issues = issuesOf({ [west]: replace(",23,26,", ",24,27,") }, testTexts);
    expect(issues).toEqual([
      `${west}:2:139: the printed words do not stand in the text from start to end, found "63项", expected start 23, end 26`,
    ]);
  });

  it("checks the paragraph", () => {
    expect(issuesOf({ [west]: replace("正文,2,23", "正文,1,23") }, testTexts)).toEqual([
      `${west}:2:146: the paragraph is not that of start, found 1, expected 2`,
    ]);
  });

  it("finds a numeral that no row accounts for", () => {
    const withoutBranches: Edit = (csv) => csv.split("\n").slice(0, 2).join("\n");
    expect(issuesOf({ [west]: withoutBranches }, testTexts)).toEqual([
      'passed-over/west-2022-review.csv:1:1: a numeral at 33–36 of the document is not accounted for, found "18个", expected an observation, a designation or a row here that covers it',
    ]);
  });

  it("ignores a text of another edition with a warning, and says nothing of its words", () => {
    const folder = editedPackage({ [text]: (words) => `${words}secret 99\n` });
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const result = loadDataset(folder, { archive: join(folder, "texts") });
    const said = result.ok ? result.warnings.map(formatIssue).join("\n") : "not loaded";
    expect(said).toMatch(
      /^west-2022-review\.txt:1:1: warning: the text is another than the document's and is ignored, found SHA-256 /u,
    );
    expect(said).not.toContain("99\n");
  });

  it("ignores a text of no document with a warning", () => {
    const folder = editedPackage({});
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "texts/other.txt"), "123");
    const result = loadDataset(folder, { archive: join(folder, "texts") });
    expect(result.ok && result.warnings.map(({ file, severity }) => [file, severity])).toEqual([
      ["other.txt", "warning"],
    ]);
  });

  it("may be absent", () => {
    expect(issuesOf({}, "/nonexistent")).toEqual([]);
  });
});
