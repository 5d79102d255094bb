import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const papers = indicator("papers", "flow", "papers");
const visits = indicator("outpatient-emergency-visits", "flow", "visits");
const growth = indicator("outpatient-emergency-visits-growth", "growth", "percent");
const conflictPair = [
  figure("ankang", "2篇", { id: "a", conflictsWith: "b" }),
  figure("ankang", "1篇", { id: "b", conflictsWith: "a" }),
];

checkVectors("who has a figure", {
  nobody: {
    of: papers,
    among: "ankang liuzhou jingmen",
    printed: [],
    is: {
      gives: "no-value: no-figure not-reported",
      cells: "ankang=not-reported liuzhou=not-reported jingmen=not-reported",
    },
  },
  "one of three": {
    of: papers,
    among: "ankang liuzhou jingmen",
    printed: [figure("jingmen", "267篇")],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported liuzhou=not-reported jingmen=267篇",
    },
  },
  "two of three, and the third keeps its place": {
    of: papers,
    among: "ankang liuzhou jingmen",
    printed: [figure("jingmen", "267篇"), figure("ankang", "120篇")],
    is: {
      gives: "comparable: not-reported",
      cells: "ankang=120篇 liuzhou=not-reported jingmen=267篇",
      order: "ankang<jingmen",
    },
  },
  "a hospital that was chosen alone": {
    of: papers,
    among: "jingmen",
    printed: [figure("ankang", "120篇"), figure("jingmen", "267篇")],
    is: { gives: "no-value: single-value", cells: "jingmen=267篇" },
  },
  "no hospital at all": {
    of: papers,
    among: "nowhere",
    printed: [figure("ankang", "120篇")],
    is: { gives: "no-value: no-figure", cells: "" },
  },
  "a hospital that was not chosen does not bear on the verdict": {
    of: papers,
    among: "liuzhou jingmen",
    printed: [
      figure("guangyuan", "5篇", { year: 2015 }),
      figure("liuzhou", "120篇"),
      figure("jingmen", "267篇"),
    ],
    is: { gives: "comparable:", cells: "liuzhou=120篇 jingmen=267篇" },
  },
  "growth is not taken for the volume it grew": {
    of: visits,
    printed: [figure("ankang", "11.59%", { of: growth }), figure("liuzhou", "170万人次")],
    is: { gives: "no-value: single-value not-reported", cells: "ankang=not-reported liuzhou=170万人次" },
  },
});

checkVectors("figures of one hospital that agree or contradict each other", {
  "a repeat is the same fact told again": {
    of: papers,
    printed: [
      figure("ankang", "12篇", { id: "a" }),
      figure("ankang", "12篇", { id: "b" }),
      figure("jingmen", "7篇"),
    ],
    is: { gives: "comparable:", cells: "ankang=12篇 jingmen=7篇", passed: "ankang:12篇=repeat" },
  },
  "a round repeat gives way to the exact figure": {
    of: papers,
    printed: [figure("ankang", "近千篇"), figure("ankang", "950篇"), figure("jingmen", "700篇")],
    is: { gives: "comparable:", cells: "ankang=950篇 jingmen=700篇", passed: "ankang:近千篇=repeat" },
  },
  "a round figure that the exact one contradicts is a contradiction": {
    of: papers,
    printed: [figure("ankang", "170余篇"), figure("ankang", "165篇"), figure("jingmen", "700篇")],
    is: {
      gives: "no-value: single-value contradicted",
      cells: "ankang=contradicted jingmen=700篇",
      passed: "ankang:165篇=conflict ankang:170余篇=conflict",
    },
  },
  "of a declared contradiction the figure with a printed year is charted": {
    of: papers,
    printed: [
      figure("ankang", "1篇", { id: "a", basis: "implied", conflictsWith: "b" }),
      figure("ankang", "2篇", { id: "b", conflictsWith: "a" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=2篇 jingmen=7篇",
      passed: "ankang:1篇=conflict",
    },
  },
  "a contradiction declared on one side is a contradiction": {
    of: papers,
    printed: [
      figure("ankang", "1篇", { id: "a", basis: "implied", conflictsWith: "b" }),
      figure("ankang", "2篇", { id: "b" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=2篇 jingmen=7篇",
      passed: "ankang:1篇=conflict",
    },
  },
  "a contradiction declared by the charted figure alone holds though the amounts could agree": {
    of: papers,
    printed: [
      figure("ankang", "近百篇", { id: "a", basis: "implied" }),
      figure("ankang", "98篇", { id: "b", conflictsWith: "a" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=98篇 jingmen=7篇",
      passed: "ankang:近百篇=conflict",
    },
  },
  "a contradiction that nobody declared is found": {
    of: papers,
    printed: [
      figure("ankang", "1篇", { basis: "implied" }),
      figure("ankang", "2篇"),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=2篇 jingmen=7篇",
      passed: "ankang:1篇=conflict",
    },
  },
  "a contradiction that nothing printed decides leaves no figure": {
    of: papers,
    printed: [...conflictPair, figure("liuzhou", "5篇"), figure("jingmen", "7篇")],
    is: {
      gives: "comparable: contradicted",
      cells: "ankang=contradicted liuzhou=5篇 jingmen=7篇",
      passed: "ankang:2篇=conflict ankang:1篇=conflict",
    },
  },
  "an undecided contradiction beside one figure leaves nothing to compare": {
    of: papers,
    printed: [...conflictPair, figure("jingmen", "7篇")],
    is: { gives: "no-value: single-value contradicted" },
  },
  "figures beside an undecided contradiction keep their own reasons": {
    of: papers,
    printed: [
      ...conflictPair,
      figure("ankang", "9篇", { year: 2022 }),
      figure("ankang", "3篇", { scope: "department" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "no-value: single-value contradicted",
      passed: "ankang:2篇=conflict ankang:1篇=conflict ankang:9篇=earlier-period ankang:3篇=other-scope",
    },
  },
  "two sources that agree against a third do not settle it": {
    of: papers,
    printed: [
      figure("ankang", "2篇", { id: "a" }),
      figure("ankang", "2篇", { id: "b" }),
      figure("ankang", "1篇", { id: "c" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "no-value: single-value contradicted",
      passed: "ankang:2篇=conflict ankang:2篇=conflict ankang:1篇=conflict",
    },
  },
  "a contradiction of an earlier year does not reach the latest": {
    of: papers,
    printed: [
      figure("ankang", "2篇", { year: 2022, id: "a" }),
      figure("ankang", "1篇", { year: 2022, id: "b" }),
      figure("ankang", "4篇"),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "comparable:",
      cells: "ankang=4篇 jingmen=7篇",
      passed: "ankang:2篇=earlier-period ankang:1篇=earlier-period",
    },
  },
  "a department's figure that contradicts the hospital's keeps the contradiction": {
    of: papers,
    printed: [
      figure("ankang", "12篇", { id: "a", conflictsWith: "b" }),
      figure("ankang", "20篇", { id: "b", scope: "department", conflictsWith: "a" }),
      figure("jingmen", "7篇"),
    ],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=12篇 jingmen=7篇",
      passed: "ankang:20篇=other-scope",
    },
  },
  "a contradiction with a figure of another indicator is said": {
    of: papers,
    printed: [figure("ankang", "12篇", { conflictsWith: "ankang-papers-sci" }), figure("jingmen", "7篇")],
    is: { gives: "with-care: source-conflict", passed: "" },
  },
  "two approximations that overlap do not contradict each other": {
    of: papers,
    printed: [figure("ankang", "约100篇"), figure("ankang", "近百篇"), figure("jingmen", "7篇")],
    is: {
      gives: "with-care: approximate intervals-overlap",
      cells: "ankang=约100篇 jingmen=7篇",
      passed: "ankang:近百篇=repeat",
    },
  },
});
