import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";

describe("parseCsv", () => {
  it("tells where each cell begins, behind quotes, commas and line ends inside cells", () => {
    const { rows, issues } = parseCsv('a,b,c\n1,"x, ""y""\nz",3\n4,5,6\n', "t.csv");
    expect(issues).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(rows[1]?.cells).toEqual([
      { text: "1", line: 2, column: 1 },
      { text: 'x, "y"\nz', line: 2, column: 3 },
      { text: "3", line: 3, column: 4 },
    ]);
  });

  it("passes over empty lines and keeps counting them", () => {
    const { rows } = parseCsv("a,b\r\n\r\n1,2\r\n", "t.csv");
    expect(rows.map(({ line, cells }) => [line, cells.map(({ text }) => text)])).toEqual([
      [1, ["a", "b"]],
      [3, ["1", "2"]],
    ]);
  });

  it("goes on behind a row with a stray quote", () => {
    const { rows, issues } = parseCsv('a,b\n1,x"y\n3,4\n', "t.csv");
    expect(issues.map(({ line, message }) => [line, message])).toEqual([
      [2, "a quote stands inside a cell that does not begin with one"],
    ]);
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual(["3", "4"]);
  });
});
