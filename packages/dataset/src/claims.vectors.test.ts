import { checkClaims, type Claim, type ClaimMatter, compare, type HospitalId } from "@yiheng/domain";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadDataset } from "./load.ts";

/** Claims about the published data, each with how it stands and the first reason why. */

const loaded = loadDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
if (!loaded.ok) throw new Error("the published data are broken");
const { hospitals, indicators, observations, designations, programmes } = loaded.dataset;

/** A slide that shows these indicators of all hospitals, each hospital's latest figure. */
function slideOf(shown: string, own?: string): ClaimMatter {
  const comparisons = shown.split(" ").map((id) => {
    const indicator = indicators.find((one) => one.id === id);
    if (indicator === undefined) throw new Error(`no indicator ${id}`);
    return compare(indicator, hospitals, observations, "latest");
  });
  return {
    hospitals,
    indicators,
    comparisons,
    designations,
    programmes,
    ...(own && { own: own as HospitalId }),
  };
}

function told({ state, reasons: [first] }: Claim): string {
  return first === undefined || first.code === "caveat" ? state : `${state} ${first.code}`;
}

const isDoubtful = ({ state }: Claim) => state === "not-supported" || state === "not-checkable";

type Vectors = Readonly<Record<string, string>>;

/** Each text with its claims' states in order, each with its first reason; `-` where it claims nothing. */
function checkSlide(theme: string, shown: string, vectors: Vectors, own?: string): void {
  describe(`claims: ${theme}`, () => {
    const slide = slideOf(shown, own);
    test.each(Object.entries(vectors))("%s: %s", (text, expected) => {
      const claims = checkClaims(text, slide);
      expect(claims.map(told).join("; ") || "-").toBe(expected);
      for (const { start, end, rewrite } of claims) {
        if (rewrite === undefined) continue;
        expect(checkClaims(rewrite, slide).filter(isDoubtful)).toEqual([]);
        const replaced = checkClaims(`${text.slice(0, start)}${rewrite}${text.slice(end)}`, slide);
        const there = replaced.filter((one) => one.start >= start && one.end <= start + rewrite.length);
        expect(there.filter(({ state }) => state === "not-supported")).toEqual([]);
      }
    });
  });
}

checkSlide("figures of one hospital", "research-projects-approved", {
  柳州立项149项: "supported",
  柳州立项１４９项: "supported",
  柳州立项一百四十九项: "supported",
  柳州市工人医院新立科研项目149项: "supported",
  "2022年柳州立项149项": "supported",
  "柳州立项149项（2022年）": "supported",
  荆门市第一人民医院立项63项: "supported",
  "Liuzhou: 149 projects": "supported-with-care as-read",
  "Liuzhou approved 149 research projects.": "supported",
  "In 2022 Liuzhou Workers’ Hospital approved 149 research projects": "supported",
  "one hundred and forty-nine projects at Liuzhou": "supported-with-care as-read",
  柳州立项140余项: "supported",
  柳州立项超140项: "supported",
  柳州立项不少于149项: "supported",
  柳州立项约150项: "supported-with-care rounded",
  柳州立项近150项: "supported-with-care rounded",
  "Liuzhou approved nearly 150 research projects": "supported-with-care rounded",
  柳州立项超14项: "supported-with-care far-off",
  柳州立项150项: "not-supported figure-differs",
  柳州立项近200项: "not-supported figure-differs",
  柳州立项超150项: "not-supported figure-differs",
  柳州立项不是149项: "not-supported negated",
  柳州立项149篇: "not-supported other-unit",
  柳州立项149万元: "not-supported other-unit",
  "2023年柳州立项149项": "not-supported other-year",
  "2021年柳州立项149项": "not-supported other-year",
  安康立项36项: "not-supported not-reported",
  安康立项0项: "not-supported not-reported",
  立项149项: "not-checkable no-hospital",
  "149 projects": "not-checkable no-hospital",
  柳州149张床: "not-checkable words-unknown",
  柳州某科室立项149项: "not-checkable words-unknown",
  柳州骨科立项149项: "not-checkable words-unknown",
  柳州累计立项149项: "not-checkable beyond-slide",
  "Liuzhou department approved 149 research projects": "not-checkable beyond-slide",
  柳州预计立项149项: "not-checkable not-a-fact",
  "Liuzhou will approve 149 research projects": "not-checkable words-unknown",
  "“十四五”期间柳州立项149项": "not-checkable words-unknown",
  柳州在研课题149项: "not-checkable not-on-slide",
  柳州论文149篇: "not-checkable not-on-slide",
  柳州立项149项吗: "not-checkable question",
  我院立项63项: "not-checkable no-hospital",
  荆州立项63项: "not-checkable words-unknown",
  荆门市第二人民医院立项63项: "not-checkable words-unknown",
  "柳州立项149项、荆门63项、广元37项": "supported; supported; supported",
  "柳州、荆门、广元分别立项149项、63项、37项": "supported",
  "柳州、荆门、广元分别立项149项、37项、63项": "not-supported figure-differs",
  "2022年柳州立项149项，荆门63项": "supported; not-supported other-year",
});

checkSlide(
  "the own hospital",
  "research-projects-approved",
  {
    我院立项63项: "supported",
    "We approved 63 research projects": "supported",
    我院立项149项: "not-supported figure-differs",
  },
  "jingmen",
);

checkSlide("ratios and differences", "research-projects-approved", {
  柳州立项数是荆门的2倍多: "supported-with-care",
  "柳州立项149项，是荆门的2倍多": "supported; supported-with-care",
  "柳州立项数是荆门立项数的2.4倍": "supported-with-care ratio-differs",
  柳州立项数超过荆门的2倍: "supported-with-care",
  柳州立项数是荆门的2倍: "not-supported ratio-differs",
  柳州立项数是荆门的3倍多: "not-supported ratio-differs",
  柳州立项数是荆门的近3倍: "not-supported ratio-differs",
  柳州立项数是广元的4倍多: "supported-with-care",
  荆门立项数是柳州的四成多: "supported-with-care",
  "荆门立项数是柳州的42%": "supported-with-care ratio-differs",
  荆门立项数是柳州的三分之二: "not-supported ratio-differs",
  荆门立项数约为柳州的五分之二: "not-supported ratio-differs",
  "荆门立项数约为柳州的42%": "supported-with-care ratio-differs",
  "Liuzhou has more than twice as many projects as Jingmen": "supported-with-care",
  "Liuzhou has 2.4 times as many projects as Jingmen": "supported-with-care ratio-differs",
  "Jingmen has two thirds of Liuzhou’s projects": "not-supported ratio-differs",
  "Jingmen has less than half of Liuzhou’s projects": "supported-with-care",
  "Liuzhou has three times more projects than Jingmen": "not-checkable ambiguous",
  柳州立项比广元多112项: "supported-with-care",
  柳州立项比广元多一百余项: "supported-with-care",
  柳州立项比广元多110项: "not-supported gap",
  柳州立项比广元少112项: "not-supported gap",
  广元立项比柳州少112项: "supported-with-care",
  柳州立项领先荆门86项: "supported-with-care",
  "与荆门相比，柳州立项多86项": "supported-with-care",
  "Liuzhou won 86 more projects than Jingmen": "supported-with-care",
  "Liuzhou won 80 more projects than Jingmen": "not-supported gap",
  "Liuzhou leads Jingmen by 86 projects": "supported-with-care",
  柳州立项比荆门多一倍多: "supported-with-care",
  "柳州立项比荆门高出137%": "supported-with-care gap",
  柳州立项比荆门多两倍: "not-supported gap",
  柳州立项是2倍: "not-checkable no-peer",
  柳州立项比安康多113项: "not-supported not-reported",
  "2022年柳州立项是荆门的2倍多": "not-supported other-year",
  柳州立项高于荆门63项: "not-checkable ambiguous",
});

checkSlide("order and extremes", "research-projects-approved", {
  柳州立项高于荆门: "supported-with-care",
  柳州立项数多于广元和荆门: "supported-with-care",
  荆门立项比柳州少: "supported-with-care",
  荆门立项高于柳州: "not-supported gap",
  柳州立项不低于荆门: "supported-with-care",
  柳州立项不高于荆门: "not-supported gap",
  柳州立项并非高于荆门: "not-supported negated",
  荆门立项与柳州持平: "not-supported gap",
  荆门立项与柳州相当: "not-supported gap",
  柳州立项远高于荆门: "not-checkable no-measure",
  其余两家立项均低于柳州: "supported-with-care",
  其他三家立项均低于柳州: "not-supported not-reported",
  其他五家立项均低于柳州: "not-supported wrong-count",
  柳州立项最多: "supported-with-care silent-hospitals",
  四家中柳州立项最多: "supported-with-care silent-hospitals",
  在公布的3家中柳州立项最多: "supported-with-care",
  "在公布的三家中，柳州立项最多": "supported-with-care",
  在公布的四家中柳州立项最多: "not-supported wrong-count",
  五家中柳州立项最多: "not-supported wrong-count",
  荆门立项最多: "not-supported not-extreme",
  广元立项最少: "supported-with-care silent-hospitals",
  安康立项最少: "not-supported not-reported",
  "柳州立项149项，最高": "supported; supported-with-care silent-hospitals",
  柳州以149项居首: "not-supported two-classes",
  柳州立项排名第一: "not-supported two-classes",
  荆门立项第二: "not-supported two-classes",
  "Liuzhou ranks first in research projects": "not-supported two-classes",
  "Liuzhou has the most research projects": "supported-with-care silent-hospitals",
  "Of the three that report, Liuzhou has the most research projects": "supported-with-care",
  "Jingmen has the highest number of research projects approved": "not-supported not-extreme",
  柳州立项数并非最多: "not-supported negated",
  荆门立项并非最多: "supported-with-care silent-hospitals",
  柳州立项全国最多: "not-checkable beyond-slide",
  立项最多: "not-checkable no-hospital",
  柳州立项优于荆门: "supported-with-care",
  柳州科研实力最强: "not-checkable judgement",
  柳州科研水平更高: "not-checkable judgement",
  "Liuzhou’s research is excellent": "not-checkable judgement",
  "因为人才多，柳州立项最多": "not-checkable cause",
  "Thanks to its talent, Liuzhou has the most research projects": "not-checkable cause",
});

checkSlide("who reports", "research-projects-approved", {
  四家均公布了立项数: "not-supported not-reported",
  "All four report research projects approved": "not-supported not-reported",
  "柳州、荆门、广元公布了立项数": "supported",
  安康未公布立项数: "supported",
  "Ankang does not report research projects approved": "supported",
  柳州未公布立项数: "not-supported reported",
  只有柳州公布了立项数: "not-supported reported",
  "Only Liuzhou reports research projects approved": "not-supported reported",
  安康没有科研立项: "not-supported not-reported",
  "Ankang has no research projects": "not-supported not-reported",
  荆门没有开展科研立项: "not-supported reported",
  三家合计249项: "not-supported not-additive",
  四家合计立项249项: "not-supported not-reported",
  "The three hospitals together have 249 projects": "not-supported not-additive",
  三家平均83项: "not-supported not-additive",
  三家立项均超过30项: "supported",
  三家立项均超过50项: "not-supported figure-differs",
});

checkSlide("one hospital's figure", "outpatient-emergency-visits", {
  柳州门急诊量170余万人次: "supported",
  柳州完成门急诊170余万人次: "supported",
  柳州门急诊人次超过160万: "supported-with-care far-off",
  柳州门急诊人次超过165万: "supported-with-care far-off",
  柳州门急诊量170万人次: "not-supported not-decided",
  柳州门急诊量175万人次: "not-supported not-decided",
  柳州门急诊量超170万人次: "not-supported not-decided",
  柳州门急诊量不低于170万人次: "supported",
  柳州门急诊量超过180万人次: "not-supported figure-differs",
  柳州门急诊量近200万人次: "not-supported figure-differs",
  "Liuzhou: at least 1.7 million outpatient and emergency visits": "supported",
  "Liuzhou: 1.7 million outpatient and emergency visits": "not-supported not-decided",
  柳州门急诊量最高: "not-supported verdict",
  门诊量最高: "not-checkable near-name",
  柳州门诊量170余万人次: "not-checkable near-name",
  只有柳州公布了门急诊人次: "supported",
  荆门没有门急诊人次: "not-supported not-reported",
  荆门门急诊量为零: "not-supported not-reported",
  柳州门急诊量逐年增长: "not-supported no-series",
  "柳州门急诊量同比增长5%": "not-checkable not-on-slide",
});

checkSlide(
  "growth and course",
  "outpatient-emergency-visits-growth outpatient-wait surgery-grade-3-4-share",
  {
    "安康门急诊量同比增长11.59%": "supported",
    "安康门急诊人次同比增长11.59%": "supported",
    "安康门急诊人次同比增长12%": "not-supported figure-differs",
    安康门急诊人次增长一成多: "supported",
    "安康门急诊人次同比下降11.59%": "not-supported figure-differs",
    安康门急诊人次同比增长: "supported",
    安康门急诊人次同比下降: "not-supported figure-differs",
    安康门急诊量翻番: "not-supported figure-differs",
    "Outpatient and emergency visits at Ankang grew 11.59% year on year": "supported",
    "柳州门急诊人次同比增长11.59%": "not-supported not-reported",
    "荆门门诊等候时间21.14分钟": "supported",
    荆门门诊等候时间20余分钟: "supported",
    荆门门诊等候时间最短: "not-supported verdict",
    "柳州三四级手术占比86.87%": "supported",
    柳州三四级手术占比近九成: "supported-with-care rounded",
    柳州三四级手术占比超八成: "supported",
    柳州三四级手术占比超九成: "not-supported figure-differs",
    "柳州手术占比86.87%": "not-checkable not-on-slide",
    "荆门三四级手术占比40.77%": "not-supported not-reported",
    柳州三四级手术占比高出荆门46个百分点: "not-supported verdict",
  },
);

checkSlide("grades and ranks", "npa-grade npa-rank city-rank emr-level", {
  柳州国考等级A: "supported",
  柳州国考等级A级: "supported",
  "荆门国考等级B++": "supported",
  "荆门国考等级A+": "not-supported figure-differs",
  "柳州国考等级A+": "not-supported earlier-figure",
  "2020年柳州国考等级A+": "supported",
  "2018年柳州国考等级A+": "supported-with-care inferred",
  "柳州国考等级三年稳居A+": "not-supported series-differs",
  "柳州国考等级2018—2020年均为A+": "supported-with-care inferred",
  "柳州国考等级2019—2021年均为A+": "not-supported series-differs",
  "柳州国考等级2018—2022年均为A+": "not-supported no-series",
  柳州国考等级高于荆门: "not-supported verdict",
  柳州国考等级最高: "not-supported verdict",
  "Liuzhou: national appraisal: grade A+ (2020)": "supported",
  柳州国考排名第102名: "supported",
  柳州国考排名第101名: "not-supported figure-differs",
  荆门电子病历应用水平四级: "supported",
  荆门电子病历应用水平五级: "not-supported figure-differs",
});

checkSlide("counts without a good direction", "party-branches", {
  柳州党支部44个: "supported",
  柳州党支部最多: "supported-with-care",
  广元党支部最少: "supported-with-care",
  四家中柳州党支部最多: "supported-with-care",
  柳州党支部数居首: "not-supported no-direction",
  柳州党支部数领先于荆门: "not-supported no-direction",
  柳州党支部数优于荆门: "not-supported no-direction",
  荆门党支部比广元多10个: "supported-with-care",
  四家党支部合计130个: "not-supported not-additive",
  "四家党支部平均32.5个": "not-supported not-additive",
  四家均公布了党支部数: "supported",
  "All four report party branches": "supported",
  四家党支部均超过15个: "supported",
  四家党支部均超过20个: "not-supported figure-differs",
  柳州党支部44个左右: "supported-with-care rounded",
});

checkSlide(
  "parts, and what is not held",
  "papers-sci national-tcm-advantage-specialties staff-sent-for-study",
  {
    荆门SCI论文16篇: "supported",
    荆门论文16篇: "not-checkable not-on-slide",
    安康SCI论文13篇: "not-supported other-scope",
    荆门SCI论文比安康多3篇: "not-supported verdict",
    广元有2个国家中医优势专科: "not-supported not-actual",
    安康外派进修324名: "not-supported part-of-total",
    荆门外派进修70余名: "supported",
  },
);

checkSlide("titles", "national-key-specialties provincial-key-specialties national-key-specialties-new", {
  安康有2个国家级重点专科: "supported-with-care sources-disagree",
  安康有1个国家级重点专科: "not-supported contradicted",
  安康有3个国家级重点专科: "not-supported figure-differs",
  安康新增2个国家级重点专科: "supported-with-care building",
  安康有12个省级重点专科: "supported-with-care building",
  安康省级重点专科最多: "not-supported verdict",
});

checkSlide("titles on a slide of key specialties", "research-projects-approved", {
  柳州有2个广西壮族自治区重点学科: "supported",
  柳州获批广西壮族自治区重点学科: "supported",
  柳州有3个广西壮族自治区重点学科: "not-supported title-count",
  安康有2个国家临床重点专科: "supported-with-care building",
  安康有1个国家临床重点专科: "not-supported title-count",
  广元有2个国家中医优势专科: "not-supported title-sought",
  广元入围2个国家中医优势专科: "not-checkable not-a-fact",
  荆门有3个湖北省临床重点专科: "not-supported title-count",
  荆门有7个湖北省临床重点专科: "supported-with-care title-open-list",
  柳州有1个国家临床重点专科: "not-checkable title-not-printed",
  安康三级甲等综合医院: "not-supported title-sought",
  "Liuzhou holds 2 Guangxi key discipline": "supported",
});

checkSlide("said in other ways", "research-projects-approved", {
  "立项：柳州149，荆门63，广元37，安康未公布": "supported; supported; supported; supported",
  "科研立项：柳州最多，广元最少":
    "supported-with-care silent-hospitals; supported-with-care silent-hospitals",
  "柳州（149项）高于荆门（63项）": "supported-with-care",
  "柳州>荆门": "supported-with-care",
  柳州高于荆门高于广元: "not-checkable several-claims",
  "荆门立项少于柳州，多于广元": "supported-with-care; supported-with-care",
  "柳州立项149项，为荆门2.4倍": "supported; supported-with-care ratio-differs",
  "柳州立项数是荆门的两倍多、广元的四倍多": "supported-with-care; supported-with-care",
  荆门立项不到柳州的一半: "supported-with-care",
  荆门立项超过柳州的一半: "not-supported ratio-differs",
  广元立项不足柳州的四分之一: "supported-with-care",
  广元立项是柳州的四分之一: "not-supported ratio-differs",
  柳州立项比荆门至少多80项: "supported-with-care",
  柳州立项比荆门至少多90项: "not-supported gap",
  荆门立项比广元多七成: "supported-with-care gap",
  荆门立项比广元高出近一倍: "not-supported gap",
  广元立项比荆门少四成多: "supported-with-care",
  "广元、荆门两家合计立项100项": "supported-with-care",
  "广元、荆门两家合计立项101项": "not-supported total-differs",
  "广元、荆门平均50项": "supported-with-care",
  四家中三家公布了立项数: "supported",
  两家公布了立项数: "not-supported wrong-count",
  一家未公布立项数: "supported",
  没有一家公布立项数: "not-supported reported",
  柳州共立项149项: "supported",
  柳州立项数翻番: "not-supported no-series",
  "柳州立项较上年增长20%": "not-supported no-series",
  柳州近三年立项149项: "not-checkable words-unknown",
  柳州立项149余项: "supported-with-care rounded",
  柳州立项百余项: "supported",
  柳州立项数百项: "not-supported figure-differs",
  北京协和医院立项149项: "not-checkable words-unknown",
  柳州市人民医院立项149项: "not-checkable words-unknown",
  综合医院中柳州立项最多: "not-checkable words-unknown",
  除柳州外荆门立项最多: "not-checkable words-unknown",
  国家级立项柳州149项: "not-checkable several-indicators",
  "论文200篇，高于荆门": "not-checkable not-on-slide; not-checkable not-on-slide",
  "骨科方面，柳州149项": "not-checkable words-unknown",
  柳州多荆门86项: "supported-with-care",
  "With 149 projects, Liuzhou has the most": "supported-with-care silent-hospitals",
  "Liuzhou (149) leads Jingmen (63)": "supported-with-care",
  "Liuzhou’s 149 projects exceed Jingmen’s 63": "supported-with-care",
  "Guangyuan approved about a quarter of Liuzhou’s projects": "supported-with-care ratio-differs",
  "Jingmen has fewer projects than Liuzhou but more than Guangyuan":
    "supported-with-care; supported-with-care",
  "Liuzhou has as many projects as Jingmen": "not-supported gap",
  "Liuzhou approved 149 research papers": "not-checkable several-indicators",
  "Liuzhou approved 149 research projects over five years": "not-checkable other-unit",
  "Liuzhou approved 149 research projects in 2023": "not-supported other-year",
  "Three of the four hospitals report research projects": "supported-with-care as-read",
  "None of the hospitals reports research projects": "not-supported reported",
  "Projects doubled at Liuzhou": "not-supported no-series",
});

checkSlide("names that leave out that it was granted", "research-projects-approved", {
  柳州149项: "supported-with-care as-read",
  柳州有科研项目149项: "supported-with-care as-read",
  柳州获批科研项目149项: "supported",
  柳州完成科研项目149项: "not-checkable several-claims",
  柳州承担科研项目149项: "not-checkable not-on-slide",
  "Liuzhou has 149 research projects": "supported-with-care as-read",
  "Liuzhou completed 149 research projects": "not-checkable several-claims",
});

checkSlide("grades under a shorter name", "npa-grade", {
  "荆门国考B++": "supported-with-care as-read",
  "柳州国考三年稳居A+": "not-supported series-differs",
  "柳州连续三年国考A+": "not-supported series-differs",
  "荆门B++，柳州A": "supported-with-care as-read; supported",
});

checkSlide("texts that claim nothing", "research-projects-approved", {
  "": "-",
  科研产出: "-",
  "谢谢各位领导！": "-",
  "荆门通过三甲复审，ISO 15189认可": "-",
  第四批名单: "-",
  "柳州、荆门": "-",
  "Research at four hospitals": "-",
});

describe("claims: ten thousand characters", () => {
  const slide = slideOf("research-projects-approved");
  const millisecondsOf = (part: string, length: number) => {
    const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const before = process.cpuUsage().user;
    checkClaims(text, slide);
    return (process.cpuUsage().user - before) / 1000;
  };

  test.each([
    "柳州立项149项，",
    "149",
    "一",
    "（",
    "柳州",
    "和柳州",
    "Liuzhou has 149 projects and ",
    "“",
    "、荆门",
    "近",
    "a",
    "。",
    "2倍多的",
    "柳州、",
    "高于荆门",
    "\u202e",
  ])("of %s take time in proportion", (part) => {
    millisecondsOf(part, 2_500);
    const quarter = Math.min(millisecondsOf(part, 2_500), millisecondsOf(part, 2_500));
    const whole = Math.min(millisecondsOf(part, 10_000), millisecondsOf(part, 10_000));
    // four times as long takes four times as much; what grows with the square would take sixteen
    expect(whole).toBeLessThan(8 * quarter + 150);
  });
});
