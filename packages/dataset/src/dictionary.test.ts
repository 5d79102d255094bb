import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { withDictionary } from "./dictionary.ts";
import { readDescriptor } from "./read-descriptor.ts";

const data = fileURLToPath(new URL("../../../data", import.meta.url));

describe("the data dictionary", () => {
  it("in data/README.md is the one that the descriptor gives", () => {
    const read = readDescriptor(data);
    if (!read.ok) throw new Error("the data's descriptor cannot be read");
    const readme = readFileSync(`${data}/README.md`, "utf8");
    expect(withDictionary(readme, read.descriptor)).toBe(readme);
  });
});
