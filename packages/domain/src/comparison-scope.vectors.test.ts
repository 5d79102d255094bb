import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const papers = indicator("papers", "flow", "papers");
const books = indicator("books", "flow", "books");
const members = indicator("party-members", "stock", "persons");
const cityShare = indicator("minimally-invasive-city-share", "region-share", "percent", "same-city");
const provincial = indicator("provincial-key-specialties", "stock", "pieces", "same-province");
const graded = indicator("npa-grade", "level", "npa-grade", "same-class");
const wait = indicator("outpatient-wait", "average", "minutes");

checkVectors("whose figure it is", {
  "two whole hospitals in one printed year are comparable": {
    of: papers,
    printed: [figure("liuzhou", "120篇"), figure("jingmen", "267篇")],
    is: { gives: "comparable:", cells: "liuzhou=120篇 jingmen=267篇", passed: "", order: "liuzhou<jingmen" },
  },
  "a department's papers are not the hospital's": {
    of: papers,
    printed: [figure("ankang", "20篇", { scope: "department" }), figure("jingmen", "267篇")],
    is: {
      gives: "side-by-side: scope-differs",
      cells: "ankang=unusable jingmen=267篇",
      passed: "ankang:20篇=other-scope",
    },
  },
  "a Party branch's members are not the hospital's": {
    of: members,
    printed: [figure("ankang", "23名", { scope: "branch" }), figure("jingmen", "641名")],
    is: { gives: "side-by-side: scope-differs", cells: "ankang=unusable jingmen=641名" },
  },
  "a campus is a part of a hospital": {
    of: members,
    printed: [figure("liuzhou", "300名", { scope: "campus" }), figure("jingmen", "641名")],
    is: { gives: "side-by-side: scope-differs", passed: "liuzhou:300名=other-scope" },
  },
  "a consortium is more than a hospital": {
    of: members,
    printed: [figure("liuzhou", "3000名", { scope: "consortium" }), figure("jingmen", "641名")],
    is: { gives: "side-by-side: scope-differs", passed: "liuzhou:3000名=other-scope" },
  },
  "a city's figure is no hospital's": {
    of: papers,
    printed: [figure("liuzhou", "5000篇", { scope: "city" }), figure("jingmen", "267篇")],
    is: { gives: "side-by-side: scope-differs", passed: "liuzhou:5000篇=other-scope" },
  },
  "the whole hospital's figure is chosen over its department's larger one": {
    of: papers,
    printed: [
      figure("ankang", "300篇", { scope: "department" }),
      figure("ankang", "180篇"),
      figure("jingmen", "267篇"),
    ],
    is: { gives: "comparable:", cells: "ankang=180篇 jingmen=267篇", passed: "ankang:300篇=other-scope" },
  },
  "departments of two hospitals are no comparison of hospitals": {
    of: papers,
    printed: [
      figure("ankang", "20篇", { scope: "department" }),
      figure("jingmen", "30篇", { scope: "department" }),
    ],
    is: { gives: "no-value: no-figure scope-differs", cells: "ankang=unusable jingmen=unusable" },
  },
  "two departments' figures are not added up": {
    of: papers,
    printed: [
      figure("ankang", "20篇", { scope: "department" }),
      figure("ankang", "30篇", { scope: "department" }),
      figure("jingmen", "267篇"),
    ],
    is: {
      gives: "side-by-side: scope-differs",
      cells: "ankang=unusable jingmen=267篇",
      passed: "ankang:20篇=other-scope ankang:30篇=other-scope",
    },
  },
  "a department's figure does not disturb two hospitals that can be compared": {
    of: papers,
    printed: [
      figure("ankang", "20篇", { scope: "department" }),
      figure("liuzhou", "120篇"),
      figure("jingmen", "267篇"),
    ],
    is: {
      gives: "comparable: scope-differs",
      cells: "ankang=unusable liuzhou=120篇 jingmen=267篇",
      order: "liuzhou<jingmen",
    },
  },
  "a branch whose waiting time merely fell is not a branch's figure": {
    of: wait,
    printed: [figure("ankang", "缩短", { scope: "branch" }), figure("jingmen", "21.14分钟")],
    is: {
      gives: "no-value: single-value printed-unusable",
      cells: "ankang=unusable jingmen=21.14分钟",
      passed: "ankang:缩短=no-number",
    },
  },
  "what a department plans is not laid beside what a hospital did": {
    of: papers,
    printed: [
      figure("ankang", "20篇", { scope: "department", statement: "planned" }),
      figure("jingmen", "267篇"),
    ],
    is: { gives: "no-value: single-value not-actual", passed: "ankang:20篇=not-actual" },
  },
  "a hospital whose own figure is of another year is not reduced to its department's": {
    of: papers,
    rule: "same-year",
    printed: [
      figure("ankang", "20篇", { scope: "department" }),
      figure("ankang", "180篇", { year: 2021 }),
      figure("jingmen", "267篇"),
    ],
    is: {
      gives: "no-value: single-value outside-period",
      cells: "ankang=outside-period jingmen=267篇",
      passed: "ankang:20篇=other-scope ankang:180篇=outside-period",
    },
  },
  "a part of a total is not the total": {
    of: papers,
    printed: [figure("ankang", "90篇", { breakdown: "authorship=first" }), figure("jingmen", "267篇")],
    is: {
      gives: "no-value: single-value printed-unusable",
      cells: "ankang=unusable jingmen=267篇",
      passed: "ankang:90篇=part-of-total",
    },
  },
  "a total is chosen and its parts are not added": {
    of: papers,
    printed: [
      figure("ankang", "90篇", { breakdown: "authorship=first" }),
      figure("ankang", "180篇"),
      figure("ankang", "60篇", { breakdown: "index=pku-core" }),
      figure("jingmen", "267篇"),
    ],
    is: {
      gives: "comparable:",
      cells: "ankang=180篇 jingmen=267篇",
      passed: "ankang:90篇=part-of-total ankang:60篇=part-of-total",
    },
  },
  "a department's part is told as a department's": {
    of: books,
    printed: [
      figure("ankang", "2部", { scope: "department", breakdown: "role=editor" }),
      figure("jingmen", "3部"),
    ],
    is: { gives: "side-by-side: scope-differs", passed: "ankang:2部=other-scope" },
  },
});

checkVectors("where and in which class a hospital is", {
  "shares of two cities never meet": {
    of: cityShare,
    printed: [figure("liuzhou", "52%"), figure("jingmen", "40.77%")],
    is: { gives: "do-not-compare: region-differs", cells: "liuzhou=52% jingmen=40.77%" },
  },
  "shares of one city may be compared": {
    of: cityShare,
    printed: [figure("jingmen", "40.77%"), figure("jingmen-second", "21%")],
    is: { gives: "comparable:", order: "jingmen>jingmen-second" },
  },
  "two cities of one province are still two cities": {
    of: cityShare,
    printed: [figure("jingmen", "40.77%"), figure("yichang", "21%")],
    is: { gives: "do-not-compare: region-differs" },
  },
  "two cities of one name in two provinces are two cities": {
    of: cityShare,
    printed: [figure("jingmen", "40.77%"), figure("namesake", "21%")],
    is: { gives: "do-not-compare: region-differs" },
  },
  "a department's share of one city is not laid beside another city's": {
    of: cityShare,
    printed: [figure("liuzhou", "52%", { scope: "department" }), figure("jingmen", "40.77%")],
    is: { gives: "do-not-compare: region-differs scope-differs" },
  },
  "provincial titles of two provinces stand side by side": {
    of: provincial,
    printed: [figure("ankang", "12个", { type: "as-of" }), figure("jingmen", "7个", { type: "as-of" })],
    is: { gives: "side-by-side: region-differs" },
  },
  "provincial titles of one province may be compared": {
    of: provincial,
    printed: [figure("jingmen", "7个", { type: "as-of" }), figure("yichang", "9个", { type: "as-of" })],
    is: { gives: "comparable:", order: "jingmen<yichang" },
  },
  "papers know no border": {
    of: papers,
    printed: [figure("ankang", "12篇"), figure("jingmen", "7篇")],
    is: { gives: "comparable:" },
  },
  "a TCM hospital beside a general one is said": {
    of: papers,
    printed: [figure("guangyuan", "37篇"), figure("jingmen", "63篇")],
    is: { gives: "with-care: class-differs", order: "guangyuan<jingmen" },
  },
  "a TCM hospital beside a general one keeps apart what is appraised by class": {
    of: graded,
    printed: [figure("guangyuan", "A"), figure("jingmen", "B++")],
    is: { gives: "side-by-side: class-differs" },
  },
  "two TCM hospitals are one class": {
    of: graded,
    printed: [figure("guangyuan", "A"), figure("mianyang-tcm", "B++")],
    is: { gives: "comparable:", order: "guangyuan>mianyang-tcm" },
  },
  "two general hospitals are one class": {
    of: graded,
    printed: [figure("liuzhou", "A"), figure("jingmen", "A")],
    is: { gives: "comparable:", order: "liuzhou=jingmen" },
  },
  "a TCM hospital that prints nothing makes no class differ": {
    of: graded,
    among: "guangyuan liuzhou jingmen",
    printed: [figure("liuzhou", "A"), figure("jingmen", "B")],
    is: { gives: "comparable: not-reported" },
  },
  "a TCM hospital's department beside a general hospital is told with both": {
    of: papers,
    printed: [figure("guangyuan", "5篇", { scope: "department" }), figure("jingmen", "63篇")],
    is: { gives: "side-by-side: scope-differs class-differs" },
  },
  "the programmes of TCM and general hospitals are not one programme": {
    of: indicator("national-key-specialties", "stock", "pieces", "same-programme"),
    printed: [figure("guangyuan", "3个", { type: "as-of" }), figure("jingmen", "2个", { type: "as-of" })],
    is: { gives: "side-by-side: programme-differs class-differs" },
  },
  "one programme among general hospitals may be compared": {
    of: indicator("national-key-specialties", "stock", "pieces", "same-programme"),
    printed: [figure("liuzhou", "3个", { type: "as-of" }), figure("jingmen", "2个", { type: "as-of" })],
    is: { gives: "comparable:" },
  },
});
