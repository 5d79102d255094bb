import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { moveIn } from "./move-in.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "yiheng-move-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  writeFileSync(join(made, "old.csv"), "old");
  return made;
}

describe("files that belong together", () => {
  it("are all put in their places, folders and all", () => {
    const at = folder();
    moveIn([
      { path: join(at, "texts", "new.txt"), after: "text" },
      { path: join(at, "old.csv"), before: "old", after: "new" },
    ]);
    expect(readFileSync(join(at, "old.csv"), "utf8")).toBe("new");
    expect(readdirSync(at).toSorted()).toEqual(["old.csv", "texts"]);
  });

  it("stay where they were when one of them cannot be put in its place", () => {
    const at = folder();
    // The second of two moves to one place finds nothing left to move.
    const moves = [
      { path: join(at, "old.csv"), before: "old", after: "new" },
      { path: join(at, "first.csv"), after: "1" },
      { path: join(at, "first.csv"), after: "2" },
    ];
    expect(() => {
      moveIn(moves);
    }).toThrow("ENOENT");
    expect(readFileSync(join(at, "old.csv"), "utf8")).toBe("old");
    expect(readdirSync(at)).toEqual(["old.csv"]);
  });

  it("are not written over what somebody changed in the meantime", () => {
    const at = folder();
    writeFileSync(join(at, "old.csv"), "edited");
    expect(() => {
      moveIn([
        { path: join(at, "first.csv"), after: "1" },
        { path: join(at, "old.csv"), before: "old", after: "new" },
      ]);
    }).toThrow(`${join(at, "old.csv")} was changed in the meantime; nothing was written.`);
    expect(existsSync(join(at, "first.csv"))).toBe(false);
  });
});
