import type { HospitalId } from "../hospital.ts";
import type { Localized } from "../localized.ts";
import type { Reason, ReasonCode } from "./reason.ts";

/** What a reason says and what would remove it; `{hospitals}` and `{details}` are filled in. */
interface Wording {
  readonly says: Localized;
  /** Absent where nothing the hospitals could print would help. */
  readonly remedy?: Localized;
}

const wordings: Record<ReasonCode, Wording> = {
  "no-figure": {
    says: { zh: "没有一家医院印出可用的数字。", en: "No hospital prints a usable figure." },
    remedy: { zh: "请各院提供同一年度、全院口径的数字。", en: "Ask each hospital for a whole-hospital figure of the same year." },
  },
  "single-value": {
    says: { zh: "只有{hospitals}印出这一数字，没有可比的对象。", en: "Only {hospitals} prints this figure; there is nothing to compare it with." },
    remedy: { zh: "请其他医院提供同口径、同年度的数字。", en: "Ask the other hospitals for the same figure of the same year." },
  },
  "not-reported": {
    says: { zh: "{hospitals}的报告未印出这一数字；未报告不等于零。", en: "{hospitals}: not reported, which is not zero." },
    remedy: { zh: "请{hospitals}补充这一数字。", en: "Ask {hospitals} for the figure." },
  },
  "not-applicable": {
    says: { zh: "该指标不适用于{hospitals}。", en: "The indicator does not apply to {hospitals}." },
  },
  "printed-unusable": {
    says: { zh: "{hospitals}印出了相关内容，但不能作为全院的实际数字使用。", en: "{hospitals}: something is printed, but it cannot serve as a figure for the whole hospital." },
    remedy: { zh: "请{hospitals}提供全院口径的实际数字。", en: "Ask {hospitals} for an actual whole-hospital figure." },
  },
  "outside-period": {
    says: { zh: "{hospitals}的数字不在所选年度范围内。", en: "{hospitals}: the figure lies outside the chosen period." },
    remedy: { zh: "改用“各取最近”，或请{hospitals}提供该年度数字。", en: "Choose “latest of each”, or ask {hospitals} for that year." },
  },
  contradicted: {
    says: { zh: "{hospitals}的来源相互矛盾，无法判断采用哪一个。", en: "{hospitals}: its sources contradict each other and neither can be preferred." },
    remedy: { zh: "请{hospitals}确认正确的数字。", en: "Ask {hospitals} which figure is right." },
  },
  "period-differs": {
    says: { zh: "年度不同：{pairs}。", en: "Different years: {pairs}." },
    remedy: { zh: "取得同一年度的数字。", en: "Obtain figures of one year." },
  },
  "period-partial": {
    says: { zh: "{hospitals}的数字不是一个完整自然年（{details}）。", en: "{hospitals}: not a full calendar year ({details})." },
    remedy: { zh: "取得完整自然年的数字。", en: "Obtain figures of full calendar years." },
  },
  "period-implied": {
    says: { zh: "{hospitals}的年度未在原文印出，由上下文推定。", en: "{hospitals}: the year is not printed but inferred from the context." },
    remedy: { zh: "请{hospitals}确认数字所属的时间。", en: "Ask {hospitals} which period the figure covers." },
  },
  "kind-differs": {
    says: { zh: "统计方式不同：{pairs}。", en: "Different kinds of figure: {pairs}." },
    remedy: { zh: "取得同一统计方式的数字。", en: "Obtain figures counted in the same way." },
  },
  "cumulative-vs-annual": {
    says: { zh: "{hospitals}是多年累计，其他是一年之内。", en: "{hospitals}: accumulated over years, beside single years." },
    remedy: { zh: "请{hospitals}提供当年数字。", en: "Ask {hospitals} for the year alone." },
  },
  "unit-differs": {
    says: { zh: "{hospitals}的单位不同，不能换算。", en: "{hospitals}: different units that cannot be converted." },
    remedy: { zh: "取得同一单位的数字。", en: "Obtain figures in one unit." },
  },
  "definition-differs": {
    says: { zh: "口径不同：{pairs}。", en: "Different definitions: {pairs}." },
    remedy: { zh: "请各院按同一定义提供数字。", en: "Ask each hospital for the figure under one definition." },
  },
  "scope-differs": {
    says: { zh: "{hospitals}只印出{details}口径的数字，不代表全院。", en: "{hospitals}: only a figure at {details} level, not of the whole hospital." },
    remedy: { zh: "请{hospitals}提供全院口径的数字。", en: "Ask {hospitals} for the whole hospital’s figure." },
  },
  "status-differs": {
    says: { zh: "所处阶段不同：{pairs}。", en: "Different stages: {pairs}." },
    remedy: { zh: "请各院分别列出已获批、建设中与培育中的数量。", en: "Ask each hospital to list approved, under construction and cultivating separately." },
  },
  "base-differs": {
    says: { zh: "增长的对比基期不同：{pairs}。", en: "Growth against different base years: {pairs}." },
    remedy: { zh: "取得同一基期的增幅。", en: "Obtain growth against one base year." },
  },
  "class-differs": {
    says: { zh: "{hospitals}是中医医院，与综合医院类别不同。", en: "{hospitals}: a TCM hospital beside general hospitals." },
    remedy: { zh: "在同类医院之间比较。", en: "Compare within one class of hospital." },
  },
  "region-differs": {
    says: { zh: "{hospitals}的数字各以本地区为范围，不能跨地区比较。", en: "{hospitals}: each figure refers to its own region and means nothing across regions." },
    remedy: { zh: "与同一地区的医院比较。", en: "Compare with hospitals of the same region." },
  },
  "programme-differs": {
    says: { zh: "名称相近，但属于不同的评定项目。", en: "Similar names, but different programmes." },
    remedy: { zh: "按同一评定项目分别统计。", en: "Count each programme separately." },
  },
  "population-unstated": {
    says: { zh: "{hospitals}未印出参评总数，名次无法换算。", en: "{hospitals}: the number ranked is not printed, so the rank cannot be placed." },
    remedy: { zh: "请{hospitals}注明参评医院总数。", en: "Ask {hospitals} how many were ranked." },
  },
  "population-differs": {
    says: { zh: "参评总数不同：{pairs}。", en: "Ranked among different numbers: {pairs}." },
    remedy: { zh: "在同一年度、同一参评范围内比较。", en: "Compare within one year and population." },
  },
  "levels-unstated": {
    says: { zh: "{hospitals}未说明各级别（国家、省、市、院级）的构成。", en: "{hospitals}: the mix of levels (national to hospital) is not stated." },
    remedy: { zh: "请{hospitals}按级别分列。", en: "Ask {hospitals} for a split by level." },
  },
  "inclusions-unstated": {
    says: { zh: "{hospitals}未说明包含与不包含的范围。", en: "{hospitals}: what is included is not stated." },
    remedy: { zh: "请{hospitals}说明统计范围。", en: "Ask {hospitals} what is included." },
  },
  "length-of-stay-unstated": {
    says: { zh: "{hospitals}未说明时长。", en: "{hospitals}: the length of stay is not stated." },
    remedy: { zh: "请{hospitals}按时长分列。", en: "Ask {hospitals} for a split by length." },
  },
  "denominator-unstated": {
    says: { zh: "{hospitals}未说明分母。", en: "{hospitals}: the denominator is not stated." },
    remedy: { zh: "请{hospitals}说明分母。", en: "Ask {hospitals} for the denominator." },
  },
  "source-conflict": {
    says: { zh: "{hospitals}的来源说法不一，两个数字都保留。", en: "{hospitals}: its sources disagree; both figures are kept." },
    remedy: { zh: "请{hospitals}确认。", en: "Ask {hospitals} to confirm." },
  },
  approximate: {
    says: { zh: "{hospitals}印的是约数（{details}），只能读作区间。", en: "{hospitals}: printed approximately ({details}) and read as an interval." },
    remedy: { zh: "请{hospitals}提供准确数字。", en: "Ask {hospitals} for the exact figure." },
  },
  "intervals-overlap": {
    says: { zh: "{hospitals}的先后无法由原文证明。", en: "{hospitals}: the wording does not prove which is greater." },
    remedy: { zh: "取得准确数字后才能排序。", en: "An order needs exact figures." },
  },
};

const detailWords: Record<string, Localized> = {
  campus: { zh: "院区", en: "campus" },
  department: { zh: "科室", en: "department" },
  branch: { zh: "支部", en: "branch" },
  consortium: { zh: "医联体", en: "consortium" },
  city: { zh: "全市", en: "city" },
  plain: { zh: "按定义", en: "as defined" },
  "construction-included": { zh: "含建设项目", en: "construction projects included" },
  "cultivating-included": { zh: "含培育项目", en: "cultivating projects included" },
  "under-construction": { zh: "建设中", en: "under construction" },
  "reviewed-and-passed": { zh: "通过评审", en: "passed the review" },
  total: { zh: "总量", en: "total" },
  "monthly-average": { zh: "月均", en: "monthly average" },
  "daily-average": { zh: "日均", en: "daily average" },
  peak: { zh: "峰值", en: "peak" },
  "?": { zh: "未注明", en: "not stated" },
};

/** What a reason says, as one sentence in both languages; `nameOf` gives a hospital's short name. */
export function reasonSentence(reason: Reason, nameOf: (id: HospitalId) => Localized): Localized {
  return fillBoth(wordings[reason.code].says, reason, nameOf);
}

/** What would remove a reason, or undefined where nothing would. */
export function remedySentence(reason: Reason, nameOf: (id: HospitalId) => Localized): Localized | undefined {
  const { remedy } = wordings[reason.code];
  return remedy && fillBoth(remedy, reason, nameOf);
}

function fillBoth(template: Localized, reason: Reason, nameOf: (id: HospitalId) => Localized): Localized {
  return { zh: fill("zh", template, reason, nameOf), en: fill("en", template, reason, nameOf) };
}

function fill(
  locale: keyof Localized,
  template: Localized,
  reason: Reason,
  nameOf: (id: HospitalId) => Localized,
): string {
  const comma = locale === "zh" ? "、" : ", ";
  const names = reason.hospitals.map((id) => nameOf(id)[locale]);
  const details = reason.details.flatMap((detail) => detail.split(";")).map((word) => detailWords[word]?.[locale] ?? word);
  const pairs = names.map((name, index) => `${name} ${details[index] ?? ""}`.trim());
  return template[locale]
    .replaceAll("{hospitals}", names.join(comma))
    .replaceAll("{details}", [...new Set(details)].join(comma))
    .replaceAll("{pairs}", pairs.join(comma));
}
