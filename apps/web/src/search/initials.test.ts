import { describe, expect, test } from "vitest";
import { initialsOf, matchInitials } from "./initials.ts";

const tables = import.meta.glob<string>("../../../../data/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});
const characters = new Set(
  Object.values(tables)
    .join("")
    .match(/\p{Script=Han}/gu),
);

describe("initials", () => {
  test("are asked of the characters that the data is written in", () => {
    expect(characters.size).toBeGreaterThan(600);
  });

  test("are known for every character of the data", () => {
    expect([...characters].filter((character) => !/^[a-z]{1,3}$/u.test(initialsOf(character)))).toEqual([]);
  });

  test.each([
    ["安康市中心医院", "akszxyy"],
    ["广元市中医医院", "gyszyyy"],
    ["柳州市工人医院", "lzsgryy"],
    ["荆门市中心医院", "jmszxyy"],
    ["新立科研项目数", "xlkyxms"],
    ["耳鼻咽喉科", "ebyhk"],
    ["血液内科", "xynk"],
    ["肿瘤科", "zlk"],
    ["出院人次", "cyrc"],
    ["抗菌药物使用强度", "kjywsyqd"],
  ])("of %s are %s", (name, typed) => {
    expect(matchInitials(name, typed)).toBe("start");
  });

  test("let a character with two readings be found under both", () => {
    expect(matchInitials("重点专科", "zdzk")).toBe("start");
    expect(matchInitials("重症医学科", "czyxk")).toBe("start");
  });

  test("match inside a name as well, and not across a gap", () => {
    expect(matchInitials("新立科研项目数", "kyxm")).toBe("inside");
    expect(matchInitials("新立科研项目数", "xlxm")).toBeUndefined();
  });

  test("pass over brackets and keep Latin letters", () => {
    expect(matchInitials("SCI 论文（篇）数", "scilwps")).toBe("start");
  });

  test("have nothing to say of other signs", () => {
    expect(initialsOf("A")).toBe("");
    expect(initialsOf("，")).toBe("");
  });
});
