import { describe, expect, test } from "vitest";
import { find, type Findable, type FindableKind } from "./find.ts";

function thing(kind: FindableKind, id: string, zh: string, en: string, ...aliases: string[]): Findable {
  return { kind, id, name: { zh, en }, aliases: [id, ...aliases], detail: { zh: "", en: "" } };
}

const things = [
  thing("document", "ankang-2023", "2023年十大工作亮点", "Ten highlights of 2023"),
  thing("indicator", "research-projects", "新立科研项目数", "Research projects approved", "科研立项"),
  thing("indicator", "research-funds", "科研经费", "Research funds"),
  thing("specialty", "03.04", "心血管内科", "Cardiology", "心内科"),
  thing("hospital", "liuzhou", "柳州市工人医院", "Liuzhou Workers’ Hospital", "柳州"),
];
const found = (typed: string) => find(things, typed, 10).map(({ id }) => id);

describe("search", () => {
  test("finds by Chinese name, the beginning before the middle", () => {
    expect(found("科研")).toEqual(["research-funds", "research-projects"]);
  });

  test("finds by another name", () => {
    expect(found("心内科")).toEqual(["03.04"]);
    expect(found("科研立项")).toEqual(["research-projects"]);
  });

  test("finds by the initials of pinyin", () => {
    expect(found("lzsgryy")).toEqual(["liuzhou"]);
    expect(found("kyxm")).toEqual(["research-projects"]);
    expect(found("xnk")).toEqual(["03.04"]);
  });

  test("finds by English words, at their beginning, in any case", () => {
    expect(found("WORKERS")).toEqual(["liuzhou"]);
    expect(found("research app")).toEqual(["research-projects"]);
    expect(found("search")).toEqual([]);
  });

  test("takes full-width letters and digits as plain ones", () => {
    expect(found("２０２３")).toEqual(["ankang-2023"]);
  });

  test("finds nothing for nothing, and nothing where a word has no match", () => {
    expect(found("  ")).toEqual([]);
    expect(found("柳州 心内科")).toEqual([]);
  });

  test("stops at the limit", () => {
    expect(find(things, "科研", 1)).toHaveLength(1);
  });
});
