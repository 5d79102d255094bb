import type { Locale } from "@yiheng/domain";

const zh = {
  name: "医衡",
  sources: "来源",
  release: "数据版本",
  unit: "单位",
  between: "；",
  place: (number: number, of: number) => `第 ${number} 张，共 ${of} 张`,
  receiptOf: (what: string) => `${what}，看出处`,
  summary: (name: string, verdict: string, values: string) => `${name}：${verdict}。${values}`,
};

const en: typeof zh = {
  name: "Yiheng",
  sources: "Sources",
  release: "Data release",
  unit: "Unit",
  between: "; ",
  place: (number, of) => `Slide ${number} of ${of}`,
  receiptOf: (what) => `${what}, see the source`,
  summary: (name, verdict, values) => `${name}: ${verdict}. ${values}`,
};

/** What a stage says besides its slide. */
export const stageWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
