import { describe, expect, test } from "vitest";
import type { ComparisonSummary } from "./comparison-summary.ts";
import { reasonSentence } from "./comparability/sentence.ts";
import { compared, figure, hospitals, indicator } from "./comparison.vectors.ts";
import type { Hospital, HospitalId } from "./hospital.ts";
import type { Indicator, Polarity } from "./indicator.ts";
import { percentText, summaryOfProfile } from "./profile-summary.ts";

const among = "ankang guangyuan liuzhou jingmen";
const at = (id: string): Hospital => hospitals.find((hospital) => hospital.id === id) ?? missing(id);
const nameOf = (id: HospitalId) => at(id).short;

function missing(id: string): never {
  throw new Error(`no hospital ${id}`);
}

const projects = indicator("projects", "flow", "items", "levels-stated");
const judged = (of: Indicator, polarity: Polarity): Indicator => ({ ...of, polarity });

const approved = compared({
  of: projects,
  among,
  printed: [
    figure("guangyuan", "37项"),
    figure("liuzhou", "149项", { year: 2022 }),
    figure("jingmen", "63项", { basis: "implied" }),
  ],
});
const patents = compared({
  of: indicator("patents", "flow", "items"),
  among,
  printed: [figure("liuzhou", "约30项"), figure("jingmen", "23项")],
});
const sci = compared({
  of: indicator("sci", "flow", "papers"),
  among,
  printed: [figure("ankang", "13篇", { scope: "department" }), figure("jingmen", "16篇")],
});

const sentences = (id: string, ...comparisons: readonly ComparisonSummary[]) =>
  summaryOfProfile(at(id), hospitals.slice(0, 4), comparisons);

describe("a point of the summary", () => {
  test.each<readonly [own: string, of: ComparisonSummary, zh: string, en: string]>([
    [
      "jingmen",
      approved,
      "projects：63项（2023年，推定），比广元（中医医院，2023年）多26项，比柳州（2022年）少86项；在有数字的2家综合医院中由高到低居第2；相当于同类中最高的柳州（2022年）的42.2%。",
      "projects: 63 items (2023, inferred), 26 more items than guangyuan (TCM hospital, 2023); 86 fewer items than liuzhou (2022); no. 2 from the highest of 2 general hospitals with a figure; 42.2% of the highest of its class, liuzhou (2022).",
    ],
    [
      "guangyuan",
      approved,
      "projects：37项（2023年），比柳州（综合医院，2022年）少112项，比荆门（综合医院，2023年，推定）少26项。",
      "projects: 37 items (2023), 112 fewer items than liuzhou (general hospital, 2022); 26 fewer items than jingmen (general hospital, 2023, inferred).",
    ],
    [
      "liuzhou",
      approved,
      "projects：149项（2022年），比广元（中医医院，2023年）多112项，比荆门（2023年，推定）多86项；在有数字的2家综合医院中由高到低居第1。",
      "projects: 149 items (2022), 112 more items than guangyuan (TCM hospital, 2023); 86 more items than jingmen (2023, inferred); no. 1 from the highest of 2 general hospitals with a figure.",
    ],
    [
      "jingmen",
      patents,
      "patents：23项（2023年），与柳州（2023年）先后无法确定。",
      "patents: 23 items (2023), cannot be told apart from liuzhou (2023).",
    ],
    [
      "liuzhou",
      patents,
      "patents：约30项（2023年），与荆门（2023年）先后无法确定。",
      "patents: about 30 items (2023), cannot be told apart from jingmen (2023).",
    ],
  ])("%s: %#", (own, of, zh, en) => {
    expect(sentences(own, of).points.map(({ sentence }) => sentence)).toEqual([{ zh, en }]);
  });

  test("ties are told as ties", () => {
    const tie = compared({
      of: projects,
      printed: [figure("ankang", "5项"), figure("liuzhou", "5项"), figure("jingmen", "3项")],
    });
    const [point] = sentences("ankang", tie).points;
    expect(point?.sentence.zh).toContain("由高到低与另1家并列居第1");
    expect(point?.sentence.en).toContain("tied with 1 other, no. 1 from the highest of 3 general hospitals");
  });
});

describe("the caveats of a summary", () => {
  test.each([
    ["class", "class-differs"],
    ["years", "period-differs"],
    ["implied periods", "period-implied"],
    ["unstated levels", "levels-unstated"],
    ["absent hospitals", "not-reported"],
  ])("hold the %s", (_, code) => {
    const reason = approved.reasons.find((one) => one.code === code);
    expect(sentences("jingmen", approved).caveats).toContainEqual(reason && reasonSentence(reason, nameOf));
  });

  test("hold the approximations", () => {
    const texts = sentences("jingmen", patents).caveats.map(({ zh }) => zh);
    expect(texts.some((text) => text.includes("“约30项”"))).toBe(true);
  });

  test("are said once, however many points need them", () => {
    const { points, caveats } = sentences("jingmen", approved, {
      ...approved,
      indicator: { ...approved.indicator },
    });
    expect(points.map((point) => point.caveats)).toEqual([points[0]?.caveats, points[0]?.caveats]);
    expect(new Set(caveats.map(({ zh }) => zh)).size).toBe(caveats.length);
  });

  test("are not borrowed from comparisons that no point uses", () => {
    expect(sentences("jingmen", sci)).toMatchObject({ points: [], caveats: [] });
  });
});

describe("the limits of a summary", () => {
  const texts = (id: string, ...given: readonly ComparisonSummary[]) =>
    sentences(id, ...given)
      .limits.map(({ zh }) => zh)
      .join("");

  test("name what stands side by side only", () => {
    expect(texts("jingmen", sci)).toContain("只能并列、不排先后：sci。");
  });

  test("say plainly that nothing can be compared", () => {
    expect(texts("ankang", sci)).toContain("没有一项指标可以与其他医院放在同一坐标上比较");
  });

  test("count what others print and it does not, and that this is no zero", () => {
    expect(texts("ankang", approved)).toContain("另有1项，其他医院有全院数字而它没有；没有印出不等于零。");
  });

  test("do not count what cannot apply to it", () => {
    const herbs = compared({
      of: indicator("herbs", "stock", "kinds", "tcm-only"),
      among,
      printed: [figure("guangyuan", "72种")],
    });
    expect(texts("ankang", herbs)).not.toContain("另有");
  });

  test("name what is not judged, and only that", () => {
    const unjudged = { ...approved, indicator: judged(projects, "no-judgement") };
    expect(texts("jingmen", unjudged)).toContain("不作优劣判断：projects。");
    expect(texts("jingmen", approved)).not.toContain("不作优劣判断");
  });
});

test("the opening counts what is printed by how far it may be compared", () => {
  expect(sentences("jingmen", approved, patents, sci).opening).toEqual({
    zh: "荆门医院（荆门，综合医院）在3项指标中有3项印出了全院数字：2项可与其他医院放在同一坐标上，1项只能并列，其余0项没有可比的对象或不可比。",
    en: "jingmen Hospital (荆门, a general hospital) prints a figure of the whole hospital for 3 of 3 indicators: 2 may share an axis with others, 1 may only stand side by side, and the other 0 have nothing they could be compared with.",
  });
});

test.each<readonly [share: number, text: string]>([
  [1, "100%"],
  [0.5, "50%"],
  [0.4228, "42.2%"],
  [0.9999, "99.9%"],
  [0.29, "29%"],
  [0.0001, "<0.1%"],
  [0, "0%"],
])("the share %s reads %s, never more than it is", (share, text) => {
  expect(percentText(share)).toBe(text);
});
