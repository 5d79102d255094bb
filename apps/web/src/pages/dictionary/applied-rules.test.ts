import { findQuantities, isProblem, parseQuantity, readQuantity } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { appliedRules, ruleIds, rulesOfFound } from "./applied-rules.ts";
import { rules } from "./rules.ts";

describe("the rules behind a reading", () => {
  test.each([
    ["170余万人次", ["R1"]],
    ["10万余人日", ["R1"]],
    ["1500余台次", ["R2"]],
    ["近千人", ["R3"]],
    ["约4000名", ["R4"]],
    ["超140次", ["R5"]],
    ["至少8家", ["R6"]],
    ["约30余次", ["R7", "R2"]],
    ["近170余万人次", ["R7", "R1"]],
    ["缩短至21.14分钟", ["R9"]],
    ["增长24.77%", ["R9", "R11"]],
    ["前28%", ["R12"]],
    ["第81位", ["R12"]],
    ["1,523,583.14元", ["R13"]],
    ["149项", []],
  ])("of %s are %j", (printed, expected) => {
    expect(appliedRules(printed, parseQuantity(printed))).toEqual(expected);
  });

  test("of several figures in a row and of names are told too", () => {
    expect(rulesOfFound(findQuantities("分别占40.77%、31.04%"))).toEqual(["R8"]);
    expect(rulesOfFound(findQuantities("ISO15189认可"))).toEqual(["R15"]);
  });
});

describe("the rules on the page", () => {
  test("are all there, each in both languages", () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });

  test("have examples that their own rule reads, or that the parser refuses to read", () => {
    const cut = rules.flatMap(({ id, examples }) => examples.map((phrase) => ({ id, phrase })));
    for (const { id, phrase } of cut) {
      const quantity = readQuantity(phrase);
      const applied = isProblem(quantity)
        ? rulesOfFound(findQuantities(phrase))
        : appliedRules(phrase, quantity);
      const isRefused = isProblem(quantity) && id === "R10";
      expect(isRefused || applied.includes(id), `${id} ${phrase}: ${applied.join()}`).toBe(true);
    }
  });
});
