import type { Judgement } from "@yiheng/domain";

const zh = {
  title: "指标对比",
  pick: "选择指标",
  previous: "上一个指标",
  next: "下一个指标",
  verdictTitle: "能不能比",
  chart: "图",
  table: "数据表",
  definition: "定义",
  reasons: "为什么",
  remedies: "怎样才可比",
  order: "先后",
  orderProven: "按印出的数字",
  orderUnproven: "原文不足以证明先后",
  tie: "并列",
  also: "还印出了",
  everything: (indicator: string) => `${indicator}：印出的全部数字`,
  alsoNote: "这些数字没有进入上面的比较，原因注在后面。",
  years: (count: number) => `涉及 ${count} 个年度`,
  columns: {
    hospital: "医院",
    value: "数值",
    printed: "原文",
    period: "时间",
    scope: "口径",
    source: "出处",
  },
  definitionRows: {
    kind: "性质",
    unit: "单位",
    polarity: "方向",
    numerator: "分子",
    denominator: "分母",
    conditions: "可比的条件",
    appraisal: "国考指标",
    aliases: "又称",
    caveats: "注意",
  },
  summary: (name: string, verdict: string, values: string) => `${name}：${verdict}。${values}`,
  noChart: (judgement: Judgement): string => {
    if (judgement === "single") return "只有一家有数字，因此不画图。";
    return judgement === "no-value" ? "没有可用的数字，因此不画图。" : "判定不允许同一坐标，因此不画图。";
  },
  unknown: (id: string) => `没有编号为“${id}”的指标`,
  choose: "请从列表中选择。",
  loadingChart: "正在载入图表",
};

const en: typeof zh = {
  title: "Compare",
  pick: "Choose an indicator",
  previous: "Previous indicator",
  next: "Next indicator",
  verdictTitle: "Can they be compared?",
  chart: "Chart",
  table: "Table",
  definition: "Definition",
  reasons: "Why",
  remedies: "What would make this comparable?",
  order: "Order",
  orderProven: "By the printed figures",
  orderUnproven: "The wording does not prove an order",
  tie: "tie",
  also: "Also printed",
  everything: (indicator) => `${indicator}: every printed figure`,
  alsoNote: "These figures take no part in the comparison above; the reason stands beside each.",
  years: (count) => `${count} different years`,
  columns: {
    hospital: "Hospital",
    value: "Value",
    printed: "As printed",
    period: "Period",
    scope: "Scope",
    source: "Source",
  },
  definitionRows: {
    kind: "Kind",
    unit: "Unit",
    polarity: "Direction",
    numerator: "Numerator",
    denominator: "Denominator",
    conditions: "Comparable if",
    appraisal: "National appraisal no.",
    aliases: "Also called",
    caveats: "Caveats",
  },
  summary: (name, verdict, values) => `${name}: ${verdict}. ${values}`,
  noChart: (judgement) => {
    if (judgement === "single") return "Only one hospital has a figure, so there is no chart.";
    return judgement === "no-value"
      ? "There is no usable figure, so there is no chart."
      : "The verdict allows no shared axis, so there is no chart.";
  },
  unknown: (id) => `There is no indicator “${id}”`,
  choose: "Choose one from the list.",
  loadingChart: "Loading the chart",
};

/** The words of this page; they come with it. */
export const compareWords = { zh, en };
