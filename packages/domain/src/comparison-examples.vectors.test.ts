import { checkVectors, figure, hospitals, indicator } from "./comparison.vectors.ts";

const four = "ankang guangyuan liuzhou jingmen";
const projects = indicator("research-projects-approved", "flow", "items", "levels-stated");
const firstReview = indicator("research-projects-first-review", "flow", "items");
const visits = indicator("outpatient-emergency-visits", "flow", "visits");
const visitsGrowth = indicator("outpatient-emergency-visits-growth", "growth", "percent");
const ownShare = indicator("surgery-grade-3-4-share", "share", "percent", "denominator-stated");
const cityShare = indicator("surgery-grade-4-city-share", "region-share", "percent", "same-city");
const monthly = indicator("operations-monthly", "average", "operations-per-month");
const rank = indicator("npa-rank", "rank", "rank", "same-year", "same-class", "population-stated");
const percentile = indicator(
  "npa-percentile",
  "percentile",
  "top-percent",
  "same-year",
  "same-class",
  "population-stated",
);
const grade = indicator("npa-grade", "level", "npa-grade", "same-year", "same-class");
const papers = indicator("papers", "flow", "papers");
const sci = indicator("papers-sci", "flow", "papers");
const branches = indicator("party-branches", "stock", "pieces");
const generalBranches = indicator("general-party-branches", "stock", "pieces");
const nationalSpecialties = indicator(
  "national-key-specialties",
  "stock",
  "pieces",
  "same-programme",
  "inclusions-stated",
);

const gradeFigures = [
  figure("liuzhou", "A+", { year: 2020 }),
  figure("liuzhou", "A级", { year: 2021 }),
  figure("jingmen", "B++", { year: 2022 }),
];
const specialtyFigures = [
  figure("ankang", "1个", {
    id: "one",
    type: "as-of",
    basis: "implied",
    conflictsWith: "two",
    stated: ["inclusions"],
  }),
  figure("ankang", "消化内科、心血管内科", {
    id: "two",
    type: "as-of",
    conflictsWith: "one",
    stated: ["inclusions"],
    reads: { value: 2, bound: "exact", qualifier: "exact", unit: "pieces" },
  }),
];

checkVectors("the worked examples", {
  "projects approved are three values beside a gap; projects in first review are none of them": {
    of: projects,
    among: four,
    printed: [
      figure("ankang", "36项", { of: firstReview, statement: "under-review" }),
      figure("ankang", "52项", { statement: "applied", of: firstReview }),
      figure("guangyuan", "37项"),
      figure("liuzhou", "149项", { year: 2022 }),
      figure("jingmen", "63项"),
    ],
    is: {
      gives: "with-care: class-differs period-differs levels-unstated not-reported",
      cells: "ankang=not-reported guangyuan=37项 liuzhou=149项 jingmen=63项",
      passed: "",
      order: "guangyuan<liuzhou guangyuan<jingmen liuzhou>jingmen",
    },
  },
  "visits printed by one hospital have nothing to stand beside, and growth is not turned into a volume": {
    of: visits,
    among: four,
    printed: [
      figure("liuzhou", "170余万人次", { year: 2022 }),
      figure("ankang", "11.59%", { of: visitsGrowth }),
    ],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=170余万人次 jingmen=not-reported",
      passed: "",
    },
  },
  "growth of visits is printed by one hospital alone": {
    of: visitsGrowth,
    among: four,
    printed: [
      figure("liuzhou", "170余万人次", { of: visits, year: 2022 }),
      figure("ankang", "11.59%", { base: "2022" }),
    ],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=11.59% guangyuan=not-reported liuzhou=not-reported jingmen=not-reported",
    },
  },
  "the share of a hospital's own operations is not beside the shares of a city": {
    of: ownShare,
    among: four,
    printed: [figure("liuzhou", "86.87%", { year: 2022 }), figure("jingmen", "40.77%", { of: cityShare })],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=86.87% jingmen=not-reported",
    },
  },
  "the share of a city's operations is not beside the share of a hospital's own": {
    of: cityShare,
    among: four,
    printed: [figure("liuzhou", "86.87%", { year: 2022, of: ownShare }), figure("jingmen", "40.77%")],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=not-reported jingmen=40.77%",
    },
  },
  "operations a month of one branch's departments are no hospital's figure": {
    of: monthly,
    among: four,
    printed: [figure("ankang", "1500余台次", { scope: "branch", type: "monthly-average" })],
    is: {
      gives: "no-value: no-figure scope-differs not-reported",
      cells: "ankang=unusable guangyuan=not-reported liuzhou=not-reported jingmen=not-reported",
      passed: "ankang:1500余台次=other-scope",
    },
  },
  "an appraisal rank stands alone": {
    of: rank,
    among: four,
    printed: [
      figure("liuzhou", "102名", { year: 2020 }),
      figure("jingmen", "前28%", { year: 2022, of: percentile }),
    ],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=102名 jingmen=not-reported",
    },
  },
  "an appraisal percentile stands apart from a rank": {
    of: percentile,
    among: four,
    printed: [
      figure("liuzhou", "102名", { year: 2020, of: rank }),
      figure("jingmen", "前28%", { year: 2022, population: 1415 }),
    ],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=not-reported jingmen=前28%",
    },
  },
  "appraisal grades of two appraisal years stand side by side, without order": {
    of: grade,
    among: four,
    printed: gradeFigures,
    is: {
      gives: "side-by-side: period-differs not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=A级 jingmen=B++",
      passed: "liuzhou:A+=earlier-period",
    },
  },
  "appraisal grades share no year, so one year shows one hospital": {
    of: grade,
    among: four,
    rule: "same-year",
    printed: gradeFigures,
    is: {
      gives: "no-value: single-value not-reported outside-period",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=outside-period jingmen=B++",
      passed: "liuzhou:A+=outside-period liuzhou:A级=outside-period",
    },
  },
  "a hospital's papers of a year hold their SCI papers and nothing is added": {
    of: papers,
    among: four,
    printed: [figure("jingmen", "267篇"), figure("jingmen", "16篇", { of: sci })],
    is: {
      gives: "no-value: single-value not-reported",
      cells: "ankang=not-reported guangyuan=not-reported liuzhou=not-reported jingmen=267篇",
      passed: "",
    },
  },
  "a department's running total of SCI papers is at most laid beside a hospital's year": {
    of: sci,
    among: four,
    printed: [
      figure("jingmen", "16篇"),
      figure("ankang", "13篇", { scope: "department", type: "cumulative" }),
      figure("ankang", "7篇", {
        scope: "department",
        type: "cumulative",
        breakdown: "authorship=first-and-corresponding",
      }),
    ],
    is: {
      gives: "side-by-side: scope-differs not-reported",
      cells: "ankang=unusable guangyuan=not-reported liuzhou=not-reported jingmen=16篇",
      passed: "ankang:13篇=other-scope ankang:7篇=other-scope",
    },
  },
  "party branches are printed by all four and ordered with care; general branches are not added": {
    of: branches,
    among: four,
    printed: [
      figure("ankang", "40个", { type: "as-of" }),
      figure("guangyuan", "18个", { type: "as-of", basis: "implied" }),
      figure("liuzhou", "44个", { type: "as-of", to: "2022-04-21" }),
      figure("jingmen", "28个", { type: "as-of", basis: "implied" }),
      figure("jingmen", "6个", { type: "as-of", basis: "implied", of: generalBranches }),
    ],
    is: {
      gives: "with-care: class-differs period-differs period-implied",
      cells: "ankang=40个 guangyuan=18个 liuzhou=44个 jingmen=28个",
      passed: "",
      order:
        "ankang>guangyuan ankang<liuzhou ankang>jingmen guangyuan<liuzhou guangyuan<jingmen liuzhou>jingmen",
    },
  },
  "of two counts of national key specialties the one with a printed date is charted and both are kept": {
    of: nationalSpecialties,
    among: "ankang jingmen",
    printed: [...specialtyFigures, figure("jingmen", "3个", { type: "as-of", stated: ["inclusions"] })],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=消化内科、心血管内科 jingmen=3个",
      passed: "ankang:1个=conflict",
      order: "ankang<jingmen",
    },
  },
  "an open list of a TCM programme is not beside the national clinical programme": {
    of: nationalSpecialties,
    among: four,
    printed: [
      ...specialtyFigures,
      figure("guangyuan", "“国重”针灸科", {
        type: "as-of",
        basis: "implied",
        variant: "tcm-programme",
        reads: { lower: 1, bound: "printed", qualifier: "at-least", unit: "pieces" },
      }),
    ],
    is: {
      gives:
        "side-by-side: programme-differs definition-differs class-differs period-implied inclusions-unstated source-conflict open-list not-reported",
      cells: "ankang=消化内科、心血管内科 guangyuan=“国重”针灸科 liuzhou=not-reported jingmen=not-reported",
    },
  },
  "hospitals keep the order of the product, not of the reports": {
    of: branches,
    printed: [...hospitals].reverse().map(({ id }, index) => figure(id, `${index + 1}个`, { type: "as-of" })),
    is: {
      gives: "with-care: class-differs",
      cells:
        "ankang=8个 guangyuan=7个 liuzhou=6个 jingmen=5个 jingmen-second=4个 yichang=3个 mianyang-tcm=2个 namesake=1个",
    },
  },
});
