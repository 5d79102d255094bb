import type { Localized } from "../localized.ts";
import type { ReasonCode } from "./reason.ts";

/** What a reason says and what would remove it; `{hospitals}` and `{pairs}`, each hospital with its detail, are filled in. */
export interface Wording {
  readonly says: Localized;
  /** Absent where nothing the hospitals could print would help. */
  readonly remedy?: Localized;
}

/** The sentences of every reason; the type demands both languages for a new code. */
export const wordings: Record<ReasonCode, Wording> = {
  "no-figure": {
    says: {
      zh: "所选医院都没有印出可用的数字。",
      en: "None of the chosen hospitals prints a usable figure.",
    },
    remedy: {
      zh: "请各院提供同一年度的全院数字。",
      en: "Ask each hospital for a whole-hospital figure of the same year.",
    },
  },
  "single-value": {
    says: {
      zh: "只有{hospitals}有可用的数字，没有可比的对象。",
      en: "Only {hospitals} has a usable figure; there is nothing to compare it with.",
    },
    remedy: {
      zh: "请其他医院提供同口径、同年度的数字。",
      en: "Ask the other hospitals for the same figure of the same year.",
    },
  },
  "not-reported": {
    says: {
      zh: "{hospitals}的报告没有印这个数字；未报告不等于零。",
      en: "Not reported by {hospitals}; not reported is not zero.",
    },
    remedy: { zh: "请{hospitals}补充这个数字。", en: "Ask {hospitals} for the figure." },
  },
  "not-applicable": {
    says: { zh: "该指标不适用于{hospitals}。", en: "The indicator does not apply to {hospitals}." },
  },
  "printed-unusable": {
    says: {
      zh: "有表述而无可用的全院数字：{pairs}。",
      en: "Mentioned, but without a usable figure for the whole hospital: {pairs}.",
    },
    remedy: {
      zh: "请{hospitals}提供全院的实际数字。",
      en: "Ask {hospitals} for an actual figure of the whole hospital.",
    },
  },
  "not-actual": {
    says: { zh: "尚未成为事实，不计入：{pairs}。", en: "Not yet a fact and not counted: {pairs}." },
    remedy: { zh: "请{hospitals}提供已经实现的数字。", en: "Ask {hospitals} for what has been achieved." },
  },
  "outside-period": {
    says: {
      zh: "{hospitals}的数字不在所选年度范围内。",
      en: "The figures of {hospitals} lie outside the chosen years.",
    },
    remedy: {
      zh: "改用“各取最近”，或请{hospitals}提供该年度的数字。",
      en: "Choose “latest of each”, or ask {hospitals} for a figure of those years.",
    },
  },
  contradicted: {
    says: {
      zh: "来源矛盾，无从判断该用哪个数字，故都不采用：{pairs}。",
      en: "The sources contradict each other and nothing decides between them, so none of the figures is used: {pairs}.",
    },
    remedy: { zh: "请{hospitals}确认哪个数字正确。", en: "Ask {hospitals} which figure is right." },
  },
  "period-differs": {
    says: { zh: "时间不同：{pairs}。", en: "Different times: {pairs}." },
    remedy: { zh: "取得同一时间的数字。", en: "Obtain figures for the same time." },
  },
  "period-partial": {
    says: { zh: "不是完整的自然年：{pairs}。", en: "Not a full calendar year: {pairs}." },
    remedy: { zh: "取得完整自然年的数字。", en: "Obtain figures of full calendar years." },
  },
  "period-implied": {
    says: {
      zh: "{hospitals}的时间原文没有印明，由上下文推定。",
      en: "The period is not printed but inferred from the context: {hospitals}.",
    },
    remedy: {
      zh: "请{hospitals}确认数字所属的时间。",
      en: "Ask {hospitals} which period the figure covers.",
    },
  },
  "kind-differs": {
    says: { zh: "统计方式不同：{pairs}。", en: "Counted in different ways: {pairs}." },
    remedy: { zh: "取得统计方式相同的数字。", en: "Obtain figures counted in the same way." },
  },
  "cumulative-vs-annual": {
    says: {
      zh: "{hospitals}是多年累计，其他医院不是。",
      en: "Accumulated over several years at {hospitals}, but not at the others.",
    },
    remedy: { zh: "请{hospitals}单独提供当年数字。", en: "Ask {hospitals} for a single year." },
  },
  "start-differs": {
    says: {
      zh: "累计的起点不同或不明：{pairs}。",
      en: "Accumulated since different or unknown dates: {pairs}.",
    },
    remedy: { zh: "取得同一起止时间的累计数。", en: "Obtain totals over the same stretch of time." },
  },
  "unit-differs": {
    says: {
      zh: "单位不同，不能换算：{hospitals}。",
      en: "Different units that cannot be converted: {hospitals}.",
    },
    remedy: { zh: "取得同一单位的数字。", en: "Obtain figures in one unit." },
  },
  "definition-differs": {
    says: { zh: "口径不同：{pairs}。", en: "Different definitions: {pairs}." },
    remedy: {
      zh: "请各院按同一定义提供数字。",
      en: "Ask each hospital for the figure under one definition.",
    },
  },
  "scope-differs": {
    says: {
      zh: "只印了局部的数字，不代表全院：{pairs}。",
      en: "Printed for a part only, not for the whole hospital: {pairs}.",
    },
    remedy: {
      zh: "请{hospitals}提供全院数字。",
      en: "Ask {hospitals} for the figure of the whole hospital.",
    },
  },
  "status-differs": {
    says: { zh: "所处阶段不同：{pairs}。", en: "Different stages: {pairs}." },
    remedy: {
      zh: "请各院分别列出已获批、建设中与培育中的数量。",
      en: "Ask each hospital to count approved, under construction and in cultivation separately.",
    },
  },
  "base-differs": {
    says: {
      zh: "增幅的对比基期不同或未注明：{pairs}。",
      en: "Growth against different or unstated base periods: {pairs}.",
    },
    remedy: { zh: "取得同一基期的增幅。", en: "Obtain growth against the same base." },
  },
  "class-differs": {
    says: {
      zh: "{hospitals}是中医医院，与综合医院分属不同类别。",
      en: "TCM hospitals and general hospitals are different classes; TCM here: {hospitals}.",
    },
    remedy: { zh: "在同类医院之间比较。", en: "Compare within one class of hospital." },
  },
  "region-differs": {
    says: {
      zh: "分属不同地区，各按本地区的范围和标准：{hospitals}。",
      en: "Different regions, each with its own extent and standards: {hospitals}.",
    },
    remedy: { zh: "与同一地区的医院比较。", en: "Compare with hospitals of the same region." },
  },
  "programme-differs": {
    says: {
      zh: "名称相近，但不是同一个评定项目：{hospitals}。",
      en: "Similar names, but not one programme: {hospitals}.",
    },
    remedy: { zh: "按评定项目分别统计。", en: "Count each programme separately." },
  },
  "population-unstated": {
    says: {
      zh: "{hospitals}没有注明总体有多少，名次或位置难以衡量。",
      en: "The number ranked is not printed, so the place says little: {hospitals}.",
    },
    remedy: { zh: "请{hospitals}注明参评总数。", en: "Ask {hospitals} how many were ranked." },
  },
  "population-differs": {
    says: { zh: "参评总数不同：{pairs}。", en: "Ranked among different numbers: {pairs}." },
    remedy: { zh: "在同一年度、同一参评范围内比较。", en: "Compare within one year and one population." },
  },
  "levels-unstated": {
    says: {
      zh: "{hospitals}没有说明级别构成（国家、省、市、院级）。",
      en: "The mix of levels, from national to in-house, is not stated: {hospitals}.",
    },
    remedy: { zh: "请{hospitals}按级别分列。", en: "Ask {hospitals} for a split by level." },
  },
  "inclusions-unstated": {
    says: {
      zh: "{hospitals}没有说明包含哪些、不含哪些。",
      en: "What is included is not stated: {hospitals}.",
    },
    remedy: { zh: "请{hospitals}说明统计范围。", en: "Ask {hospitals} what is included." },
  },
  "length-of-stay-unstated": {
    says: { zh: "{hospitals}没有说明时间长短。", en: "The duration is not stated: {hospitals}." },
    remedy: { zh: "请{hospitals}按时间长短分列。", en: "Ask {hospitals} for a split by duration." },
  },
  "denominator-unstated": {
    says: { zh: "{hospitals}没有说明分母。", en: "The denominator is not stated: {hospitals}." },
    remedy: { zh: "请{hospitals}说明分母。", en: "Ask {hospitals} for the denominator." },
  },
  "source-conflict": {
    says: {
      zh: "{hospitals}的材料说法不一，各种说法都保留。",
      en: "Sources disagree at {hospitals}; every figure is kept.",
    },
    remedy: { zh: "请{hospitals}确认哪个数字正确。", en: "Ask {hospitals} which figure is right." },
  },
  "open-list": {
    says: {
      zh: "由列举的名称数出，列举没有穷尽，只能说至少：{pairs}。",
      en: "Counted from names whose list is left open, so “at least”: {pairs}.",
    },
    remedy: { zh: "请{hospitals}提供总数。", en: "Ask {hospitals} for the total." },
  },
  approximate: {
    says: { zh: "不是确数，按区间理解：{pairs}。", en: "Not exact, read as intervals: {pairs}." },
    remedy: { zh: "请{hospitals}提供准确数字。", en: "Ask {hospitals} for exact figures." },
  },
  "intervals-overlap": {
    says: {
      zh: "按原文的措辞，{hospitals}之间有的先后无法证明。",
      en: "The wording leaves some of the order unproved: {hospitals}.",
    },
    remedy: { zh: "取得准确数字后才能排序。", en: "Obtain exact figures; only they can be ordered." },
  },
};

/** Words that the rules give as details; readings that a steward may name freely fall back to “another definition”. */
export const detailWords: Readonly<Record<string, Localized>> = {
  campus: { zh: "院区", en: "campus" },
  department: { zh: "科室", en: "department" },
  branch: { zh: "支部", en: "Party branch" },
  consortium: { zh: "医联体", en: "consortium" },
  city: { zh: "全市", en: "city" },
  "no-number": { zh: "只有说法没有数字", en: "words without a number" },
  "part-of-total": { zh: "只印了其中一部分", en: "only a part of the total" },
  target: { zh: "目标", en: "a target" },
  planned: { zh: "计划", en: "planned" },
  applied: { zh: "申报", en: "applied for" },
  "under-review": { zh: "评审中", en: "under review" },
  plain: { zh: "按定义", en: "as defined" },
  "construction-included": { zh: "含建设项目", en: "including those under construction" },
  "cultivating-included": { zh: "含培育项目", en: "including those in cultivation" },
  "under-construction": { zh: "建设中", en: "under construction" },
  cultivating: { zh: "培育中", en: "in cultivation" },
  recommended: { zh: "获推荐", en: "recommended" },
  shortlisted: { zh: "入围", en: "shortlisted" },
  "reviewed-and-passed": { zh: "通过评审", en: "passed review" },
  "tcm-programme": { zh: "中医系统的项目", en: "the TCM programme" },
  "programme-unstated": { zh: "未注明哪个项目", en: "programme not stated" },
  "capacity-building-project": { zh: "能力建设项目", en: "a capacity-building project" },
  "stock-or-flow-unclear": { zh: "现有还是新增不明", en: "total or newly added not clear" },
  total: { zh: "总量", en: "total" },
  cumulative: { zh: "多年累计", en: "accumulated over years" },
  "multi-year": { zh: "多年合计", en: "several years together" },
  "monthly-average": { zh: "月均", en: "monthly average" },
  "daily-average": { zh: "日均", en: "daily average" },
  peak: { zh: "峰值", en: "peak" },
  "?": { zh: "未注明", en: "not stated" },
};

/** What a reading without words of its own is called. */
export const otherReading: Localized = { zh: "另一种口径", en: "another definition" };
