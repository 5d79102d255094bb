import { type Locale, type Terms, termsEn, termsZh } from "@yiheng/domain";

/** The words of the field by language. */
export const terms: Readonly<Record<Locale, Terms>> = { zh: termsZh, en: termsEn };

const zh = {
  product: "医衡 Yiheng",
  note: "数字取自各院公开报告，按原文照录；空格表示没有数字，不是零，原因见“缺失原因”。确数在“确数”栏，约数只有下限与上限。",
  title: "标题",
  verdict: "判定",
  periodRule: "年度规则",
  hospitals: "医院",
  rows: "行数",
  release: "数据版本",
  made: "导出日期",
  view: "重现此视图",
  file: "重新导出",
  column: "栏",
  field: "字段名（CSV 与接口）",
  readme: "说明",
  sources: "来源",
  data: "数据",
  all: "全部指标",
  several: (count: number) => `${count} 项指标`,
  specialties: "重点专科与称号",
  source: "文件编号",
  hospital: "医院",
  document: "标题",
  publisher: "发布者",
  published: "发布日期",
  unknownDate: "未注明",
  covers: "所述期间",
  url: "网址",
  fileName: "文件名",
  hash: "文本 SHA-256",
  cannotTell: "这份文件不能说明",
};
export type FileWords = typeof zh;

const en: FileWords = {
  product: "医衡 Yiheng",
  note: "Figures are taken from the hospitals' published reports as printed. An empty cell means no figure, never zero; the reason stands in “Why missing”. Exact figures stand under “Exact value”; approximate ones have only their bounds.",
  title: "Title",
  verdict: "Verdict",
  periodRule: "Period rule",
  hospitals: "Hospitals",
  rows: "Rows",
  release: "Data release",
  made: "Exported on",
  view: "This view again",
  file: "This file again",
  column: "Column",
  field: "Field (CSV and API)",
  readme: "readme",
  sources: "sources",
  data: "data",
  all: "All indicators",
  several: (count) => `${count} indicators`,
  specialties: "Key specialties and titles",
  source: "Document id",
  hospital: "Hospital",
  document: "Title",
  publisher: "Publisher",
  published: "Published",
  unknownDate: "not stated",
  covers: "Covers",
  url: "Address",
  fileName: "File name",
  hash: "SHA-256 of the text",
  cannotTell: "What it cannot tell",
};

/** The sentences and headings of the sheets around a table. */
export const fileWords: Readonly<Record<Locale, FileWords>> = { zh, en };
