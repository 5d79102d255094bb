import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const papers = indicator("papers", "flow", "papers");
const growth = indicator("visits-growth", "growth", "percent");

const ankangYears = [2021, 2022, 2023].map((year) => figure("ankang", `${year - 2000}篇`, { year }));

checkVectors("which year is taken", {
  "the latest of each": {
    of: papers,
    printed: [...ankangYears, figure("jingmen", "267篇", { year: 2022 })],
    is: {
      gives: "with-care: period-differs",
      cells: "ankang=23篇 jingmen=267篇",
      passed: "ankang:22篇=earlier-period ankang:21篇=earlier-period",
    },
  },
  "the same year, even where a later one is printed": {
    of: papers,
    rule: "same-year",
    printed: [...ankangYears, figure("jingmen", "267篇", { year: 2022 })],
    is: {
      gives: "comparable:",
      cells: "ankang=22篇 jingmen=267篇",
      passed: "ankang:21篇=outside-period ankang:23篇=outside-period",
    },
  },
  "the same year that most hospitals print": {
    of: papers,
    rule: "same-year",
    printed: [
      ...ankangYears,
      figure("liuzhou", "9篇", { year: 2021 }),
      figure("jingmen", "267篇", { year: 2021 }),
    ],
    is: { gives: "comparable:", cells: "ankang=21篇 liuzhou=9篇 jingmen=267篇" },
  },
  "the later year where two are printed by as many": {
    of: papers,
    rule: "same-year",
    printed: [
      figure("ankang", "21篇", { year: 2021 }),
      figure("liuzhou", "22篇", { year: 2021 }),
      figure("ankang", "31篇", { year: 2023 }),
      figure("jingmen", "33篇", { year: 2023 }),
    ],
    is: {
      gives: "comparable: outside-period",
      cells: "ankang=31篇 liuzhou=outside-period jingmen=33篇",
      passed: "ankang:21篇=outside-period liuzhou:22篇=outside-period",
    },
  },
  "two neighbouring years where they let in most hospitals": {
    of: papers,
    rule: "within-one-year",
    printed: [
      figure("ankang", "21篇", { year: 2020 }),
      figure("liuzhou", "22篇", { year: 2021 }),
      figure("jingmen", "33篇", { year: 2023 }),
    ],
    is: {
      gives: "with-care: period-differs outside-period",
      cells: "ankang=21篇 liuzhou=22篇 jingmen=outside-period",
    },
  },
  "the later pair of years where two let in as many": {
    of: papers,
    rule: "within-one-year",
    printed: [
      figure("ankang", "21篇", { year: 2020 }),
      figure("liuzhou", "22篇", { year: 2021 }),
      figure("jingmen", "33篇", { year: 2022 }),
    ],
    is: {
      gives: "with-care: period-differs outside-period",
      cells: "ankang=outside-period liuzhou=22篇 jingmen=33篇",
    },
  },
  "the latest within the chosen pair of years": {
    of: papers,
    rule: "within-one-year",
    printed: [...ankangYears, figure("jingmen", "267篇", { year: 2022 })],
    is: {
      gives: "with-care: period-differs",
      cells: "ankang=23篇 jingmen=267篇",
      passed: "ankang:22篇=earlier-period ankang:21篇=outside-period",
    },
  },
  "a department's year does not choose the window": {
    of: papers,
    rule: "same-year",
    printed: [
      figure("ankang", "3篇", { year: 2024, scope: "department" }),
      figure("guangyuan", "4篇", { year: 2024, statement: "planned" }),
      figure("liuzhou", "22篇", { year: 2022 }),
      figure("jingmen", "33篇", { year: 2022 }),
    ],
    is: {
      gives: "comparable: scope-differs not-actual",
      cells: "ankang=unusable guangyuan=unusable liuzhou=22篇 jingmen=33篇",
    },
  },
  "a figure outside the years is absent with that reason": {
    of: papers,
    rule: "same-year",
    printed: [figure("liuzhou", "22篇", { year: 2022 }), figure("jingmen", "33篇")],
    is: { gives: "no-value: single-value outside-period", cells: "liuzhou=outside-period jingmen=33篇" },
  },
});

checkVectors("what growth is measured against", {
  "growth over the year before, in one year, is comparable": {
    of: growth,
    printed: [figure("ankang", "11.59%", { base: "2022" }), figure("jingmen", "8%", { base: "2022" })],
    is: { gives: "comparable:", order: "ankang>jingmen" },
  },
  "growth over the year before, in two years, differs in its year alone": {
    of: growth,
    printed: [
      figure("ankang", "11.59%", { base: "2022" }),
      figure("liuzhou", "8%", { year: 2022, base: "2021" }),
    ],
    is: { gives: "with-care: period-differs" },
  },
  "growth over three years beside growth over one stands side by side": {
    of: growth,
    printed: [figure("ankang", "11.59%", { base: "2022" }), figure("jingmen", "30%", { base: "2020" })],
    is: { gives: "side-by-side: base-differs" },
  },
  "growth whose base is unsaid beside a stated one is read with care": {
    of: growth,
    printed: [figure("ankang", "11.59%", { base: "2022" }), figure("jingmen", "30%")],
    is: { gives: "with-care: base-differs" },
  },
  "a decrease stands below an increase": {
    of: growth,
    printed: [figure("ankang", "11.59%", { base: "2022" }), figure("jingmen", "下降3%", { base: "2022" })],
    is: { gives: "comparable:", order: "ankang>jingmen" },
  },
  "growth over the year before is chosen, and growth over more years does not contradict it": {
    of: growth,
    printed: [
      figure("ankang", "40%", { base: "2019" }),
      figure("ankang", "11.59%", { base: "2022" }),
      figure("jingmen", "8%", { base: "2022" }),
    ],
    is: { gives: "comparable:", cells: "ankang=11.59% jingmen=8%", passed: "ankang:40%=other-measure" },
  },
});
