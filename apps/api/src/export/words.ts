import type {
  Domain,
  Locale,
  Localized,
  MissingReason,
  PeriodRule,
  PeriodType,
  Scope,
  Standing,
  Verdict,
} from "@yiheng/domain";

/** The words of the field as files say them, the same as on the page; a new term must be named here to compile. */
interface Terms {
  readonly verdict: Readonly<Record<Verdict, Localized>>;
  readonly single: Localized;
  readonly missing: Readonly<Record<MissingReason, Localized>>;
  readonly periodRule: Readonly<Record<PeriodRule, Localized>>;
  readonly periodType: Readonly<Record<PeriodType, Localized>>;
  readonly scope: Readonly<Record<Scope, Localized>>;
  readonly standing: Readonly<Record<Standing, Localized>>;
  readonly domain: Readonly<Record<Domain, Localized>>;
}

const both = (zh: string, en: string): Localized => ({ zh, en });

export const terms: Terms = {
  verdict: {
    comparable: both("可比", "Comparable"),
    "with-care": both("谨慎比较", "With care"),
    "side-by-side": both("仅并列", "Side by side only"),
    "do-not-compare": both("不可比", "Do not compare"),
    "no-value": both("无数据", "No value"),
  },
  single: both("仅一家", "One hospital only"),
  missing: {
    "not-reported": both("未报告", "Not reported"),
    "not-applicable": both("不适用", "Not applicable"),
    unusable: both("有表述，无全院数字", "No whole-hospital figure"),
    "outside-period": both("不在所选年度", "Outside the period"),
    contradicted: both("来源矛盾", "Sources contradict"),
  },
  periodRule: {
    latest: both("各取最近", "Latest of each"),
    "within-one-year": both("相差不超过一年", "Within one year"),
    "same-year": both("同一年", "Same year"),
  },
  periodType: {
    year: both("全年", "full year"),
    "as-of": both("时点", "as of"),
    "multi-year": both("多年合计", "several years"),
    cumulative: both("累计", "cumulative"),
    "monthly-average": both("月均", "monthly average"),
    "daily-average": both("日均", "daily average"),
    peak: both("峰值", "peak"),
  },
  scope: {
    hospital: both("全院", "Whole hospital"),
    campus: both("院区", "Campus"),
    department: both("科室", "Department"),
    branch: both("支部", "Party branch"),
    consortium: both("医联体", "Consortium"),
    city: both("全市", "Whole city"),
  },
  standing: {
    held: both("已获得", "Held"),
    building: both("建设中", "In construction"),
    sought: both("争取中", "Sought"),
    lapsed: both("已失效", "Lapsed"),
  },
  domain: {
    volume: both("患者量", "Patient volume"),
    specialty: both("重点专科", "Key specialties"),
    talent: both("人才", "Talent"),
    research: both("科研产出", "Research output"),
    quality: both("质量与效率", "Quality and efficiency"),
    appraisal: both("绩效考核", "National appraisal"),
    education: both("教学", "Education"),
    digital: both("智慧医院", "Digital hospital"),
    outreach: both("医联体与帮扶", "Alliances and outreach"),
    tcm: both("中医药", "Chinese medicine"),
    epidemic: both("疫情防控", "Epidemic control"),
    organization: both("党建与组织", "Party and organization"),
    infrastructure: both("设施与经费", "Facilities and funds"),
  },
};

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
