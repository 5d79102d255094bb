import type { Localized } from "../localized.ts";
import type { ClaimReason } from "./claim.ts";

/** What can be said of a claim; `{…}` are filled in. */
const sentences = {
  // against it
  "figure-differs": {
    zh: "{hospital}印的是{printed}（{year}年），与所写不符。",
    en: "{hospital} prints {printed} ({year}), which is not what is written.",
  },
  "not-decided": {
    zh: "按印出的措辞无从断定：{printed}。",
    en: "Not decided by what is printed: {printed}.",
  },
  "other-year": {
    zh: "{hospital}的数字是{year}年的，不是所写年份的。",
    en: "The figure of {hospital} is of {year}, not of the year written.",
  },
  "other-unit": {
    zh: "单位不合：{indicator}以“{unit}”计。",
    en: "The unit does not fit: {indicator} is given in {unit}.",
  },
  "other-scope": {
    zh: "{printed}只是{hospital}局部的数字，不代表全院。",
    en: "{printed} is a figure of a part of {hospital}, not of the whole hospital.",
  },
  "not-actual": {
    zh: "{hospital}的{printed}尚未成为事实（申报、评审中或计划），不能算作已有。",
    en: "{printed} at {hospital} is not yet a fact (applied for, under review or planned) and does not count as held.",
  },
  "part-of-total": {
    zh: "{printed}只是{hospital}其中的一部分，不是总数。",
    en: "{printed} is a part of the total of {hospital}.",
  },
  "earlier-figure": {
    zh: "{printed}是{hospital}{year}年的数字；这里比较的是另一年的，请写明年份。",
    en: "{printed} is the figure of {hospital} for {year}; another year is shown here, so say which year it is.",
  },
  "other-measure": {
    zh: "{printed}是{hospital}按另一种方式统计的数字，没有用在这里。",
    en: "{printed} is counted in another way at {hospital} and is not used here.",
  },
  contradicted: {
    zh: "{hospital}的材料前后矛盾，{printed}只是其中一种说法。",
    en: "The sources of {hospital} disagree; {printed} is only one of their figures.",
  },
  "not-reported": {
    zh: "{hospital}没有公布{indicator}；未公布不等于零。",
    en: "{hospital} does not report {indicator}; not reported is not zero.",
  },
  reported: {
    zh: "{hospital}公布了{indicator}：{printed}。",
    en: "{hospital} reports {indicator}: {printed}.",
  },
  verdict: {
    zh: "这些数字不能拿来比较。{because}",
    en: "These figures may not be compared. {because}",
  },
  gap: { zh: "印出的数字说的是：{hospital}{gap}。", en: "What is printed says: {hospital} {gap}." },
  "ratio-differs": {
    zh: "印出的数字说的是：{hospital}是{peer}的{ratio}。",
    en: "What is printed says: {hospital} is {ratio} of {peer}.",
  },
  "not-extreme": {
    zh: "并非如此：{peer}的{printed}推翻了这一说法。",
    en: "This is not so: {printed} at {peer} speaks against it.",
  },
  "wrong-count": {
    zh: "家数不对：这里共{shown}家，公布{indicator}的有{reporting}家。",
    en: "The number of hospitals is wrong: {shown} are shown, {reporting} report {indicator}.",
  },
  "no-direction": {
    zh: "{indicator}没有好坏方向，不排名次，也不说领先或优于；可以说多少。",
    en: "{indicator} has no good direction: it makes no ranking and nobody leads; amounts can be told.",
  },
  "two-classes": {
    zh: "中医医院与综合医院分属不同类别，不放在一起排名次。",
    en: "TCM and general hospitals are different classes and are not ranked together.",
  },
  "not-additive": {
    zh: "不能相加或平均：{because}",
    en: "These figures do not add up or average: {because}",
  },
  "total-differs": {
    zh: "相加得{printed}，与所写不符。",
    en: "They come to {printed}, not to what is written.",
  },
  "no-series": {
    zh: "{hospital}印出{indicator}的年份只有{years}，说不出走势。",
    en: "{hospital} prints {indicator} for {years} only, which makes no trend.",
  },
  "series-differs": {
    zh: "{hospital}各年印的是：{printed}。",
    en: "What {hospital} prints year by year: {printed}.",
  },
  "title-count": {
    zh: "{hospital}的{programme}：已获批{held}个，在建或培育{building}个，申报或入围{sought}个。",
    en: "{programme} at {hospital}: {held} granted, {building} under construction or in cultivation, {sought} applied for or shortlisted.",
  },
  "title-sought": {
    zh: "{hospital}的{programme}只是申报、入围或评审中，不算已获批。",
    en: "{programme} at {hospital} is applied for, shortlisted or under review only, which is not held.",
  },
  "title-not-printed": {
    zh: "这张幻灯片上没有{hospital}的{programme}；没有印出不等于没有。",
    en: "{programme} at {hospital} is not on this slide; what is not printed may still be held.",
  },
  "title-open-list": {
    zh: "{hospital}只列举了一部分{programme}，数不出总数。",
    en: "{hospital} names only some of its {programme}, so they cannot be counted.",
  },
  negated: { zh: "印出的数字恰好相反。", en: "What is printed says the opposite." },
  // with care
  caveat: { zh: "{because}", en: "{because}" },
  "silent-hospitals": {
    zh: "{hospital}没有公布，只能说在公布的{reporting}家中。",
    en: "Not reported by {hospital}: it holds only among the {reporting} that report.",
  },
  rounded: {
    zh: "所写是约数；准确地说是{printed}。",
    en: "What is written is rounded; precisely it is {printed}.",
  },
  "far-off": {
    zh: "字面成立，但相差较大：印的是{printed}。",
    en: "True to the letter but far off: {printed} is printed.",
  },
  inferred: {
    zh: "{hospital}的年份原文没有印明，由上下文推定。",
    en: "The year of {hospital} is not printed but inferred from the context.",
  },
  "own-reading": {
    zh: "{hospital}的数字另有口径：{reading}。",
    en: "{hospital} counts by a reading of its own: {reading}.",
  },
  "sources-disagree": {
    zh: "{hospital}的材料另有说法：{printed}。",
    en: "Another source of {hospital} says {printed}.",
  },
  building: {
    zh: "其中有在建或培育的项目，不都是已经建成的。",
    en: "Some of them are under construction or in cultivation, not all completed.",
  },
  // cannot be checked
  "no-hospital": { zh: "没有说是哪家医院。", en: "It is not said which hospital is meant." },
  "no-peer": { zh: "没有说与哪家医院相比。", en: "It is not said which hospital it is compared with." },
  "no-indicator": { zh: "没有说清是哪个指标。", en: "It is not clear which indicator is meant." },
  "not-on-slide": {
    zh: "这张幻灯片上没有这个数字：{indicator}。",
    en: "No figure of that on this slide: {indicator}.",
  },
  "near-name": {
    zh: "说法与“{indicator}”相近但不是一回事，请用指标的原名。",
    en: "This is near “{indicator}” but not the same; use the indicator’s own name.",
  },
  "hospital-not-shown": {
    zh: "这张幻灯片上没有{hospital}。",
    en: "{hospital} is not on this slide.",
  },
  "several-indicators": {
    zh: "一句里说到不止一个指标，请分开写。",
    en: "More than one indicator in one statement; write them apart.",
  },
  "several-claims": {
    zh: "一句里不止一个说法，请分开写。",
    en: "More than one claim in one statement; write them apart.",
  },
  "words-unknown": {
    zh: "有没读懂的词：“{words}”，它可能改变意思。",
    en: "Some words were not understood and may change the meaning: “{words}”.",
  },
  "beyond-slide": {
    zh: "“{words}”超出了这张幻灯片：这里只有所列医院全院的数字。",
    en: "“{words}” goes beyond this slide, which has only the listed hospitals as a whole.",
  },
  "not-a-fact": {
    zh: "“{words}”说的不是已经发生的事，报告的数字核不了。",
    en: "“{words}” speaks of what has not happened; reported figures cannot check it.",
  },
  cause: {
    zh: "“{words}”说的是原因，报告的数字证明不了因果。",
    en: "“{words}” names a cause; reported figures prove none.",
  },
  "no-measure": {
    zh: "“{words}”没有尺度，请改用数字。",
    en: "“{words}” has no measure; use the figures.",
  },
  judgement: {
    zh: "“{words}”是评价，不是可以核对的数字。",
    en: "“{words}” is a judgement, not something a figure can check.",
  },
  question: { zh: "这是一个问句。", en: "This is a question." },
  ambiguous: { zh: "这句话有两种读法，请写明。", en: "This can be read in two ways; say which." },
  "no-times": {
    zh: "名次和等级说不出几倍或几成。",
    en: "Ranks and grades cannot be told in times or parts of one another.",
  },
  "as-read": {
    zh: "按“{indicator}”理解。",
    en: "Read as “{indicator}”.",
  },
  "new-only": {
    zh: "印的是新增数，不是总数，请写明“新增”。",
    en: "What is printed are new ones only, not all there are; say “new”.",
  },
  "not-understood": { zh: "没有读懂这句话。", en: "The sentence was not understood." },
} satisfies Record<string, Localized>;

export type ClaimReasonCode = keyof typeof sentences;

/** Every code a claim's reason can have. */
export const claimReasonCodes = Object.keys(sentences) as readonly ClaimReasonCode[];

/** A reason with its places filled in; a plain text reads the same in both languages. */
export function claimReason(
  code: ClaimReasonCode,
  places: Readonly<Record<string, Localized | string | number>> = {},
): ClaimReason {
  const fill = (locale: keyof Localized) =>
    sentences[code][locale].replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
      const place = places[name];
      return typeof place === "object" ? place[locale] : String(place ?? "");
    });
  return { code, sentence: { zh: fill("zh"), en: fill("en") } };
}
