import type { Comparison, DocumentId, Hospital, HospitalId, SourceDocument } from "@yiheng/domain";
import { describe, expect, test } from "vitest";
import { en } from "../i18n/messages.en.ts";
import { zh } from "../i18n/messages.zh.ts";
import { type Cited, plainCitation, standardCitation } from "./citation.ts";

const both = (text: string) => ({ zh: text, en: text });
const hospital = (id: string, zhName: string, enName: string): Hospital => ({
  id: id as HospitalId,
  name: { zh: zhName, en: enName },
  short: both(id),
  city: both("city"),
  province: both("province"),
  type: "general",
  grade: "三级甲等",
  formerNames: [],
});
const document: SourceDocument = {
  id: "north-2023-review" as DocumentId,
  hospital: "north" as HospitalId,
  title: { zh: "2023年工作回顾", en: "Review of 2023" },
  type: "review",
  publisher: { zh: "北城医院", en: "North Hospital" },
  publishedOn: "2024-01-05",
  covers: { from: "2023-01-01", to: "2023-12-31", basis: "printed" },
  url: "http://north.test/review",
  fileName: "north.txt",
  textSha256: "0",
  chars: 1,
};
const comparison = {
  indicator: { id: "visits", name: { zh: "诊疗人次", en: "Visits" } },
  periodRule: "latest",
  verdict: "with-care",
  presentation: "shared-axis",
  reasons: [],
  cells: [
    {
      hospital: "north",
      state: "observed",
      passedOver: [],
      observation: {
        quantity: {
          lower: 1_700_000,
          upper: 1_800_000,
          qualifier: "about-plus",
          bound: "printed",
          unit: "visits",
        },
        period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" },
        receipt: { document: "north-2023-review", section: "一 医疗", paragraph: 3, printed: "170余万人次" },
      },
    },
    { hospital: "west", state: "missing", missing: "not-reported", passedOver: [] },
  ],
} as unknown as Comparison;
const cited: Cited = {
  title: { zh: "诊疗人次", en: "Visits" },
  comparison,
  hospitals: [hospital("north", "北城医院", "North Hospital"), hospital("west", "西城医院", "West Hospital")],
  documents: [document],
  release: "abc123",
  address: "http://yiheng.test/compare?indicator=visits",
  today: "2026-11-23",
};

describe("a citation", () => {
  test("in Chinese names figure, printed words, place, sources after GB/T 7714, release and address", () => {
    expect(standardCitation(cited, zh).split("\n")).toEqual([
      "诊疗人次（谨慎比较；各取最近）：北城医院170余万人次（原文“170余万人次”，2023年，[1] 一 医疗 · 第 3 段）；西城医院未报告。",
      "[1] 北城医院. 2023年工作回顾[EB/OL]. (2024-01-05)[2026-11-23]. http://north.test/review.",
      "[2] 医衡. 诊疗人次[DB/OL]. 数据版本 abc123. [2026-11-23]. http://yiheng.test/compare?indicator=visits.",
    ]);
  });

  test("in plain English says the same", () => {
    const [statement = "", source, view] = plainCitation(cited, en).split("\n");
    for (const words of ["with care", "printed “170余万人次”", "[1] 一 医疗", "West Hospital: not reported"])
      expect(statement).toContain(words);
    expect(source).toBe("[1] North Hospital. Review of 2023. Published 2024-01-05. http://north.test/review");
    expect(view).toContain("Data release abc123. Retrieved 2026-11-23 from http://yiheng.test/");
  });

  test("of a card with many figures names the sources and the view alone", () => {
    const { length } = standardCitation({ ...cited, comparison: undefined }, zh).split("\n");
    expect(length).toBe(2);
  });
});
