import type { Quantity } from "@yiheng/quantity";
import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const visits = indicator("outpatient-emergency-visits", "flow", "visits");
const staff = indicator("staff-sent-for-study", "flow", "persons");
const times = indicator("uses", "flow", "times");
const funding = indicator("research-funding", "flow", "yuan");
const percentile = indicator("npa-percentile", "percentile", "top-percent");
const labs = indicator("municipal-key-laboratories-new", "flow", "pieces");
const complications = indicator("surgical-complications", "rate", "percent");
const standard = indicator("antimicrobial-standard", "rate", "percent");

const atLeast = (lower: number): Quantity => ({
  lower,
  bound: "printed",
  qualifier: "at-least",
  unit: "pieces",
});

checkVectors("what the words leave open", {
  "170余万 is above 165万": {
    of: visits,
    printed: [figure("liuzhou", "170余万人次"), figure("jingmen", "165万人次")],
    is: { gives: "with-care: approximate", order: "liuzhou>jingmen" },
  },
  "170余万 may be above or below 175万": {
    of: visits,
    printed: [figure("liuzhou", "170余万人次"), figure("jingmen", "175万人次")],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "170余万 is below 180万": {
    of: visits,
    printed: [figure("liuzhou", "170余万人次"), figure("jingmen", "180万人次")],
    is: { gives: "with-care: approximate", order: "liuzhou<jingmen" },
  },
  "170余万 and 170余万 are not known to be equal": {
    of: visits,
    printed: [figure("liuzhou", "170余万人次"), figure("jingmen", "170余万人次")],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "10余万 and 10万余 are different intervals that overlap": {
    of: visits,
    printed: [figure("liuzhou", "10余万人次"), figure("jingmen", "10万余人次")],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "10万余 is below 12万, 10余万 is not proved to be": {
    of: visits,
    printed: [figure("ankang", "10余万人次"), figure("liuzhou", "10万余人次"), figure("jingmen", "12万人次")],
    is: {
      gives: "with-care: approximate intervals-overlap",
      order: "ankang?liuzhou ankang?jingmen liuzhou<jingmen",
    },
  },
  "近千 is below 1000": {
    of: staff,
    printed: [figure("liuzhou", "近千人"), figure("jingmen", "1000人")],
    is: { gives: "with-care: approximate", order: "liuzhou<jingmen" },
  },
  "近千 is not proved to be above 900, nor above 800, for its lower end is a convention": {
    of: staff,
    printed: [figure("ankang", "近千人"), figure("liuzhou", "900人"), figure("jingmen", "800人")],
    is: {
      gives: "with-care: approximate intervals-overlap",
      order: "ankang?liuzhou ankang?jingmen liuzhou>jingmen",
    },
  },
  "超140 is above 140": {
    of: times,
    printed: [figure("liuzhou", "超140次"), figure("jingmen", "140次")],
    is: { gives: "with-care: approximate", order: "liuzhou>jingmen" },
  },
  "超140 is not proved to be below 160, for its upper end is a convention": {
    of: times,
    printed: [figure("liuzhou", "超140次"), figure("jingmen", "160次")],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "约4000 proves nothing beside 4200, nor beside 9000": {
    of: staff,
    printed: [figure("ankang", "约4000人"), figure("liuzhou", "4200人"), figure("jingmen", "9000人")],
    is: {
      gives: "with-care: approximate intervals-overlap",
      order: "ankang?liuzhou ankang?jingmen liuzhou<jingmen",
    },
  },
  "前28% is not proved to be behind 前10%": {
    of: percentile,
    printed: [figure("liuzhou", "前10%"), figure("jingmen", "前28%")],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "不足500 is below 500": {
    of: staff,
    printed: [figure("liuzhou", "不足500人"), figure("jingmen", "500人")],
    is: { gives: "with-care: approximate", order: "liuzhou<jingmen" },
  },
  "50人以上 is above 49 and open above": {
    of: staff,
    printed: [figure("ankang", "50人以上"), figure("liuzhou", "49人"), figure("jingmen", "9000人")],
    is: {
      gives: "with-care: approximate intervals-overlap",
      order: "ankang>liuzhou ankang?jingmen liuzhou<jingmen",
    },
  },
  "3—5名 is below 6": {
    of: staff,
    printed: [figure("liuzhou", "3—5名"), figure("jingmen", "6名")],
    is: { gives: "with-care: approximate", order: "liuzhou<jingmen" },
  },
  "two identical exact figures are equal": {
    of: staff,
    printed: [figure("liuzhou", "63人"), figure("jingmen", "63名")],
    is: { gives: "comparable:", order: "liuzhou=jingmen" },
  },
  "万 and plain digits are one number": {
    of: funding,
    printed: [figure("liuzhou", "515.6万元"), figure("jingmen", "5156000元")],
    is: { gives: "comparable:", order: "liuzhou=jingmen" },
  },
  "zero printed is a value": {
    of: staff,
    printed: [figure("liuzhou", "0人"), figure("jingmen", "6名")],
    is: { gives: "comparable:", cells: "liuzhou=0人 jingmen=6名", order: "liuzhou<jingmen" },
  },
  "names from an open list are at least so many": {
    of: labs,
    printed: [figure("liuzhou", "病理、检验实验室等", { reads: atLeast(2) }), figure("jingmen", "1个")],
    is: { gives: "with-care: open-list", order: "liuzhou>jingmen" },
  },
  "names from an open list prove nothing against more": {
    of: labs,
    printed: [figure("liuzhou", "病理、检验实验室等", { reads: atLeast(2) }), figure("jingmen", "3个")],
    is: { gives: "with-care: open-list intervals-overlap", order: "liuzhou?jingmen" },
  },
  "a first of its kind is at least one": {
    of: labs,
    printed: [figure("liuzhou", "零的突破"), figure("jingmen", "3个")],
    is: { gives: "with-care: open-list intervals-overlap", order: "liuzhou?jingmen" },
  },
  "an open list and an approximation are two reasons": {
    of: labs,
    printed: [figure("liuzhou", "病理、检验实验室等", { reads: atLeast(2) }), figure("jingmen", "20余个")],
    is: { gives: "with-care: open-list approximate intervals-overlap" },
  },
  "an order that may not be told is not said to be unproved": {
    of: visits,
    printed: [figure("liuzhou", "170余万人次", { year: 2020 }), figure("jingmen", "175万人次")],
    is: { gives: "side-by-side: period-differs approximate" },
  },
  "one approximation alone is no obstacle to itself": {
    of: visits,
    among: "liuzhou jingmen",
    printed: [figure("liuzhou", "170余万人次")],
    is: { gives: "no-value: single-value not-reported" },
  },
});

checkVectors("words without a number", {
  "a mere decrease is no figure": {
    of: complications,
    printed: [figure("ankang", "显著下降"), figure("jingmen", "0.5%")],
    is: {
      gives: "no-value: single-value printed-unusable",
      cells: "ankang=unusable jingmen=0.5%",
      passed: "ankang:显著下降=no-number",
    },
  },
  "a mere increase is no figure": {
    of: complications,
    printed: [figure("ankang", "逐步提升"), figure("jingmen", "0.5%")],
    is: { gives: "no-value: single-value printed-unusable", passed: "ankang:逐步提升=no-number" },
  },
  "meeting a standard is no figure": {
    of: standard,
    printed: [figure("ankang", "全部达标"), figure("jingmen", "45%")],
    is: { gives: "no-value: single-value printed-unusable", passed: "ankang:全部达标=no-number" },
  },
  "directions everywhere are no comparison": {
    of: complications,
    printed: [figure("ankang", "下降"), figure("jingmen", "上升")],
    is: { gives: "no-value: no-figure printed-unusable", cells: "ankang=unusable jingmen=unusable" },
  },
  "a number is chosen over a direction": {
    of: complications,
    printed: [figure("ankang", "显著下降"), figure("ankang", "0.4%"), figure("jingmen", "0.5%")],
    is: { gives: "comparable:", cells: "ankang=0.4% jingmen=0.5%", passed: "ankang:显著下降=no-number" },
  },
});
