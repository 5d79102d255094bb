import { describe, expect, test } from "vitest";
import type { HospitalId } from "../hospital.ts";
import { type Reason, type ReasonCode, reasonCodes } from "./reason.ts";
import { reasonSentence, remedySentence } from "./sentence.ts";

const [liuzhou, jingmen, ankang] = ["liuzhou", "jingmen", "ankang"] as unknown as [
  HospitalId,
  HospitalId,
  HospitalId,
];
const names: Readonly<Record<string, string>> = { liuzhou: "柳州", jingmen: "荆门", ankang: "安康" };
const nameOf = (id: HospitalId) => ({ zh: names[id] ?? id, en: id.charAt(0).toUpperCase() + id.slice(1) });

function reason(code: ReasonCode, hospitals: readonly HospitalId[], ...details: readonly string[]): Reason {
  return { code, verdict: "with-care", hospitals, details };
}

describe("every reason", () => {
  test.each(reasonCodes)("%s says a whole sentence in both languages", (code) => {
    const { zh, en } = reasonSentence(reason(code, [liuzhou, jingmen], "2022", "2023"), nameOf);
    expect(zh).toMatch(/^[^{}A-Za-z]+。$/u);
    expect(en).toMatch(/^[A-Z][^{}\u4E00-\u9FFF]+\.$/u);
  });

  test.each(reasonCodes.filter((code) => code !== "not-applicable"))(
    "%s says what would remove it",
    (code) => {
      const remedy = remedySentence(reason(code, [liuzhou, jingmen]), nameOf);
      expect(remedy?.zh).toMatch(/^[^{}A-Za-z]+。$/u);
      expect(remedy?.en).toMatch(/^[A-Z][^{}\u4E00-\u9FFF]+\.$/u);
    },
  );

  test("what does not apply to a hospital cannot be helped", () => {
    expect(remedySentence(reason("not-applicable", [liuzhou]), nameOf)).toBeUndefined();
  });
});

describe("what a sentence names", () => {
  test.each<readonly [reason: Reason, zh: string, en: string]>([
    [
      reason("period-differs", [liuzhou, jingmen], "2022", "2023"),
      "时间不同：柳州（2022年）；荆门（2023年）。",
      "Different times: Liuzhou (2022); Jingmen (2023).",
    ],
    [
      reason("period-differs", [ankang, liuzhou, jingmen], "2023", "2022", "2023"),
      "时间不同：安康、荆门（2023年）；柳州（2022年）。",
      "Different times: Ankang and Jingmen (2023); Liuzhou (2022).",
    ],
    [
      reason("period-differs", [liuzhou, jingmen], "2023-04-21", "2023-12-31"),
      "时间不同：柳州（2023-04-21）；荆门（2023-12-31）。",
      "Different times: Liuzhou (2023-04-21); Jingmen (2023-12-31).",
    ],
    [
      reason("period-partial", [liuzhou], "2023-01-01/2023-06-30"),
      "不是完整的自然年：柳州（2023-01-01至2023-06-30）。",
      "Not a full calendar year: Liuzhou (2023-01-01 to 2023-06-30).",
    ],
    [
      reason("start-differs", [liuzhou, jingmen], "?", "2019-01-01"),
      "累计的起点不同或不明：柳州（起点不明）；荆门（自2019-01-01起）。",
      "Accumulated since different or unknown dates: Liuzhou (start unknown); Jingmen (since 2019-01-01).",
    ],
    [
      reason("base-differs", [liuzhou, jingmen], "2021", "?"),
      "增幅的对比基期不同或未注明：柳州（2021年）；荆门（未注明）。",
      "Growth against different or unstated base periods: Liuzhou (2021); Jingmen (not stated).",
    ],
    [
      reason("contradicted", [ankang, jingmen], "report:12间;report:14间", "reply:9间;reply:11间"),
      "来源矛盾，无从判断该用哪个数字，故都不采用：安康（报告“12间”，报告“14间”）；荆门（答复“9间”，答复“11间”）。",
      "The sources contradict each other and nothing decides between them, so none of the figures is used: Ankang (report “12间”, report “14间”); Jingmen (reply “9间”, reply “11间”).",
    ],
    [
      reason("scope-differs", [ankang], "department;cumulative"),
      "只印了局部的数字，不代表全院：安康（科室、多年累计）。",
      "Printed for a part only, not for the whole hospital: Ankang (department, accumulated over years).",
    ],
    [
      reason("not-actual", [ankang], "applied;under-review"),
      "尚未成为事实，不计入：安康（申报、评审中）。",
      "Not yet a fact and not counted: Ankang (applied for, under review).",
    ],
    [
      reason("printed-unusable", [ankang], "no-number;part-of-total"),
      "有表述而无可用的全院数字：安康（只有说法没有数字、只印了其中一部分）。",
      "Mentioned, but without a usable figure for the whole hospital: Ankang (words without a number, only a part of the total).",
    ],
    [
      reason("approximate", [liuzhou], "170余万"),
      "不是确数，按区间理解：柳州（“170余万”）。",
      "Not exact, read as intervals: Liuzhou (“170余万”).",
    ],
    [
      reason("open-list", [liuzhou], "“省重”骨科;肛肠等"),
      "由列举的名称数出，列举没有穷尽，只能说至少：柳州（“‘省重’骨科;肛肠等”）。",
      "Counted from names whose list is left open, so “at least”: Liuzhou (“‘省重’骨科;肛肠等”).",
    ],
    [
      reason("status-differs", [ankang, jingmen], "construction-included", "plain"),
      "所处阶段不同：安康（含建设项目）；荆门（按定义）。",
      "Different stages: Ankang (including those under construction); Jingmen (as defined).",
    ],
    [
      reason("definition-differs", [ankang, jingmen], "a-steward-s-own-word", "plain"),
      "口径不同：安康（另一种口径）；荆门（按定义）。",
      "Different definitions: Ankang (another definition); Jingmen (as defined).",
    ],
    [
      reason("population-differs", [liuzhou, jingmen], "1355", "1415"),
      "参评总数不同：柳州（1355）；荆门（1415）。",
      "Ranked among different numbers: Liuzhou (1355); Jingmen (1415).",
    ],
    [
      reason("not-reported", [ankang, liuzhou, jingmen]),
      "安康、柳州、荆门的报告没有印这个数字；未报告不等于零。",
      "Not reported by Ankang, Liuzhou and Jingmen; not reported is not zero.",
    ],
  ])("%o", (given, zh, en) => {
    expect(reasonSentence(given, nameOf)).toEqual({ zh, en });
  });
});

test("a name with a dollar sign is printed as it is", () => {
  expect(reasonSentence(reason("single-value", [ankang]), () => ({ zh: "$&", en: "$&" })).zh).toContain("$&");
});
