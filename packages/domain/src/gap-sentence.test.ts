import type { UnitId } from "@yiheng/quantity";
import { describe, expect, test } from "vitest";
import { benchmarkOf } from "./benchmark.ts";
import { compared, figure, hospitals, indicator } from "./comparison.vectors.ts";
import { gapAgainst, gapText } from "./gap-sentence.ts";
import type { HospitalId } from "./hospital.ts";
import type { Kind } from "./indicator.ts";

const own = "liuzhou" as HospitalId;

function gapOf(kind: Kind, unit: UnitId, mine: string, theirs: string) {
  const of = indicator("x", kind, unit);
  const options = { base: "2022", population: 1415 };
  const comparison = compared({
    of,
    printed: [figure("liuzhou", mine, options), figure("jingmen", theirs, options)],
  });
  const gap = benchmarkOf(comparison, own, hospitals)?.gaps[0];
  return gap && { gap, of };
}

type Row = readonly [mine: string, theirs: string, kind: Kind, unit: UnitId, zh: string, en: string];

const rows: readonly Row[] = [
  ["149项", "63项", "flow", "items", "多86项", "86 more items"],
  ["63项", "149项", "flow", "items", "少86项", "86 fewer items"],
  ["37项", "37项", "flow", "items", "相同", "the same"],
  ["2项", "1项", "flow", "items", "多1项", "1 more item"],
  ["0项", "3项", "flow", "items", "少3项", "3 fewer items"],
  ["44个", "18个", "stock", "pieces", "多26个", "26 more"],
  ["20余项", "5项", "flow", "items", "多15项至不足25项", "at least 15 and under 25 more items"],
  ["5项", "20余项", "flow", "items", "少15项至不足25项", "at least 15 and under 25 fewer items"],
  ["20余项", "10余项", "flow", "items", "多不到20项", "under 20 more items"],
  ["149项", "超50项", "flow", "items", "先后无法确定（多不到99项）", "cannot be told (under 99 more items)"],
  ["超200项", "149项", "flow", "items", "多出超过51项", "over 51 more items"],
  ["至少200项", "149项", "flow", "items", "至少多51项", "at least 51 more items"],
  ["149项", "至少200项", "flow", "items", "至少少51项", "at least 51 fewer items"],
  ["149项", "超200项", "flow", "items", "少出超过51项", "over 51 fewer items"],
  ["约200项", "149项", "flow", "items", "先后无法确定", "cannot be told"],
  ["149项", "约200项", "flow", "items", "先后无法确定", "cannot be told"],
  ["约200项", "约30项", "flow", "items", "先后无法确定", "cannot be told"],
  ["近百项", "120项", "flow", "items", "少出超过20项", "over 20 fewer items"],
  ["120项", "近百项", "flow", "items", "多出超过20项", "over 20 more items"],
  ["近百项", "90项", "flow", "items", "先后无法确定（多不到10项）", "cannot be told (under 10 more items)"],
  ["超50项", "超60项", "flow", "items", "先后无法确定", "cannot be told"],
  [
    "20余项",
    "25项",
    "flow",
    "items",
    "先后无法确定（至多少5项，多不到5项）",
    "cannot be told (at most 5 fewer items, under 5 more items)",
  ],
  [
    "170余万人次",
    "100万人次",
    "flow",
    "visits",
    "多70万人次至不足80万人次",
    "at least 700,000 and under 800,000 more visits",
  ],
  ["11.59%", "8.3%", "growth", "percent", "高3.29个百分点", "3.29 percentage points higher"],
  ["8.3%", "11.59%", "growth", "percent", "低3.29个百分点", "3.29 percentage points lower"],
  ["0.3%", "0.1%", "rate", "percent", "高0.2个百分点", "0.2 percentage points higher"],
  ["7.5天", "6.2天", "average", "days", "多1.3天", "1.3 days more"],
  ["6.2天", "7.2天", "average", "days", "少1天", "1 day less"],
  ["1.2亿元", "2亿元", "flow", "yuan", "少8000万元", "80,000,000 yuan less"],
  ["90周年", "60多年", "stock", "years", "多出超过20年至30年", "over 20 and at most 30 years more"],
  ["102名", "16名", "rank", "rank", "靠后86名", "86 places further down"],
  ["16名", "102名", "rank", "rank", "靠前86名", "86 places further up"],
  ["A+", "B++", "level", "npa-grade", "高", "higher"],
  ["B++", "A级", "level", "npa-grade", "低", "lower"],
  ["A级", "A级", "level", "npa-grade", "相同", "the same"],
];

describe("a gap in a few words", () => {
  test.each(rows)("%s against %s (%s of %s) reads %s", (mine, theirs, kind, unit, zh, en) => {
    const found = gapOf(kind, unit, mine, theirs);
    expect(found && gapText(found.gap, found.of)).toEqual({ zh, en });
  });
});

const jingmen = { zh: "荆门", en: "Jingmen" };

describe("a gap that names the peer", () => {
  test.each<readonly [mine: string, theirs: string, zh: string, en: string]>([
    ["149项", "63项", "比荆门多86项", "86 more items than Jingmen"],
    ["37项", "37项", "与荆门相同", "the same as Jingmen"],
    ["至少200项", "149项", "比荆门至少多51项", "at least 51 more items than Jingmen"],
    ["约200项", "149项", "与荆门先后无法确定", "cannot be told apart from Jingmen"],
    [
      "近百项",
      "90项",
      "与荆门先后无法确定（多不到10项）",
      "cannot be told apart from Jingmen (under 10 more items)",
    ],
  ])("%s against %s reads %s", (mine, theirs, zh, en) => {
    const found = gapOf("flow", "items", mine, theirs);
    expect(found && gapAgainst(found.gap, found.of, jingmen)).toEqual({ zh, en });
  });
});
