import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const papers = indicator("papers", "flow", "papers");
const branches = indicator("party-branches", "stock", "pieces");
const graded = indicator("npa-grade", "level", "npa-grade", "same-year");
const served = indicator("people-served", "cumulative", "attendances");
const uses = indicator("online-uses-daily", "average", "uses-per-day");
const share = indicator("clinical-pathway-share", "share", "percent");

checkVectors("what time a figure is about", {
  "neighbouring years are read with care": {
    of: papers,
    printed: [figure("liuzhou", "120篇", { year: 2022 }), figure("jingmen", "267篇")],
    is: { gives: "with-care: period-differs", order: "liuzhou<jingmen" },
  },
  "years further apart stand side by side": {
    of: papers,
    printed: [figure("liuzhou", "120篇", { year: 2021 }), figure("jingmen", "267篇")],
    is: { gives: "side-by-side: period-differs" },
  },
  "what must be of one year is not ordered over two": {
    of: graded,
    printed: [figure("liuzhou", "A", { year: 2022 }), figure("jingmen", "B")],
    is: { gives: "side-by-side: period-differs" },
  },
  "a year inferred from the context is said": {
    of: papers,
    printed: [figure("liuzhou", "120篇", { basis: "implied" }), figure("jingmen", "267篇")],
    is: { gives: "with-care: period-implied" },
  },
  "stocks counted on two days of a year are read with care": {
    of: branches,
    printed: [
      figure("liuzhou", "44个", { type: "as-of", to: "2023-04-21" }),
      figure("jingmen", "28个", { type: "as-of" }),
    ],
    is: { gives: "with-care: period-differs" },
  },
  "of two days in a year the later stock is charted": {
    of: branches,
    printed: [
      figure("liuzhou", "44个", { type: "as-of", to: "2023-04-21" }),
      figure("liuzhou", "46个", { type: "as-of", basis: "implied" }),
      figure("jingmen", "28个", { type: "as-of" }),
    ],
    is: {
      gives: "with-care: period-implied",
      cells: "liuzhou=46个 jingmen=28个",
      passed: "liuzhou:44个=earlier-period",
    },
  },
  "half a year of a flow shares no axis with a year": {
    of: papers,
    printed: [figure("liuzhou", "120篇", { to: "2023-06-30" }), figure("jingmen", "267篇")],
    is: { gives: "side-by-side: period-partial" },
  },
  "the same half of a year may be compared with care": {
    of: papers,
    printed: [
      figure("liuzhou", "120篇", { to: "2023-06-30" }),
      figure("jingmen", "267篇", { to: "2023-06-30" }),
    ],
    is: { gives: "with-care: period-partial", order: "liuzhou<jingmen" },
  },
  "the same half of two years may be compared with care": {
    of: papers,
    printed: [
      figure("liuzhou", "120篇", { year: 2022, to: "2022-06-30" }),
      figure("jingmen", "267篇", { to: "2023-06-30" }),
    ],
    is: { gives: "with-care: period-differs period-partial" },
  },
  "two different halves are not of one length in anything that has seasons": {
    of: papers,
    printed: [
      figure("liuzhou", "120篇", { to: "2023-06-30" }),
      figure("jingmen", "267篇", { from: "2023-07-01" }),
    ],
    is: { gives: "side-by-side: period-partial" },
  },
  "two years taken for one are no year": {
    of: papers,
    printed: [figure("liuzhou", "120篇", { from: "2022-01-01" }), figure("jingmen", "267篇")],
    is: { gives: "side-by-side: period-partial" },
  },
  "a share of half a year is read with care": {
    of: share,
    printed: [figure("liuzhou", "50%", { to: "2023-06-30" }), figure("jingmen", "60%")],
    is: { gives: "with-care: period-partial" },
  },
  "an event's day is not a year of events": {
    of: papers,
    printed: [figure("liuzhou", "8篇", { type: "as-of", to: "2023-04-08" }), figure("jingmen", "267篇")],
    is: { gives: "side-by-side: period-partial" },
  },
  "a whole year is chosen over its own first half": {
    of: papers,
    printed: [
      figure("liuzhou", "120篇", { to: "2023-06-30" }),
      figure("liuzhou", "230篇"),
      figure("jingmen", "267篇"),
    ],
    is: { gives: "comparable:", cells: "liuzhou=230篇 jingmen=267篇", passed: "liuzhou:120篇=other-measure" },
  },
  "a running total beside a year must not be compared": {
    of: papers,
    printed: [figure("ankang", "900篇", { type: "cumulative" }), figure("jingmen", "267篇")],
    is: { gives: "do-not-compare: cumulative-vs-annual" },
  },
  "three years together beside a year must not be compared": {
    of: papers,
    printed: [
      figure("ankang", "900篇", { type: "multi-year", from: "2021-01-01" }),
      figure("jingmen", "267篇"),
    ],
    is: { gives: "do-not-compare: cumulative-vs-annual" },
  },
  "a hospital's year is chosen over its running total": {
    of: papers,
    printed: [
      figure("ankang", "900篇", { type: "cumulative" }),
      figure("ankang", "180篇", { basis: "implied" }),
      figure("jingmen", "267篇"),
    ],
    is: {
      gives: "with-care: period-implied",
      cells: "ankang=180篇 jingmen=267篇",
      passed: "ankang:900篇=other-measure",
    },
  },
  "totals of the same three years may be compared": {
    of: papers,
    printed: [
      figure("ankang", "900篇", { type: "multi-year", from: "2021-01-01" }),
      figure("jingmen", "600篇", { type: "multi-year", from: "2021-01-01" }),
    ],
    is: { gives: "comparable:", order: "ankang>jingmen" },
  },
  "totals since different years stand side by side": {
    of: papers,
    printed: [
      figure("ankang", "900篇", { type: "multi-year", from: "2019-01-01" }),
      figure("jingmen", "600篇", { type: "multi-year", from: "2021-01-01" }),
    ],
    is: { gives: "side-by-side: start-differs" },
  },
  "totals since nobody knows when stand side by side": {
    of: papers,
    printed: [
      figure("ankang", "900篇", { type: "cumulative" }),
      figure("jingmen", "600篇", { type: "cumulative" }),
    ],
    is: { gives: "side-by-side: start-differs" },
  },
  "what is a running total by definition is read with care": {
    of: served,
    printed: [
      figure("ankang", "97人次", { type: "cumulative" }),
      figure("jingmen", "60人次", { type: "cumulative" }),
    ],
    is: { gives: "with-care: start-differs" },
  },
  "where a running total is meant, a year does not stand for it": {
    of: served,
    printed: [
      figure("ankang", "97人次", { type: "cumulative" }),
      figure("ankang", "20人次"),
      figure("jingmen", "60人次"),
    ],
    is: {
      gives: "do-not-compare: cumulative-vs-annual",
      cells: "ankang=97人次 jingmen=60人次",
      passed: "ankang:20人次=other-measure",
    },
  },
  "a monthly average beside a total must not be compared": {
    of: papers,
    printed: [figure("ankang", "15篇", { type: "monthly-average" }), figure("jingmen", "267篇")],
    is: { gives: "do-not-compare: kind-differs" },
  },
  "a daily average beside a monthly one must not be compared": {
    of: papers,
    printed: [
      figure("ankang", "1篇", { type: "daily-average" }),
      figure("jingmen", "20篇", { type: "monthly-average" }),
    ],
    is: { gives: "do-not-compare: kind-differs" },
  },
  "a peak beside an average must not be compared": {
    of: uses,
    printed: [
      figure("ankang", "3000次", { type: "peak" }),
      figure("jingmen", "900次", { type: "daily-average" }),
    ],
    is: { gives: "do-not-compare: kind-differs" },
  },
  "a peak is not chosen where the average is printed": {
    of: uses,
    printed: [
      figure("ankang", "3000次", { type: "peak" }),
      figure("ankang", "1200次", { type: "daily-average" }),
      figure("jingmen", "900次", { type: "daily-average" }),
    ],
    is: { gives: "comparable:", cells: "ankang=1200次 jingmen=900次", passed: "ankang:3000次=other-measure" },
  },
  "two peaks may be compared": {
    of: uses,
    printed: [figure("ankang", "3000次", { type: "peak" }), figure("jingmen", "900次", { type: "peak" })],
    is: { gives: "comparable:", order: "ankang>jingmen" },
  },
  "two daily averages may be compared": {
    of: uses,
    printed: [
      figure("ankang", "3000次", { type: "daily-average" }),
      figure("jingmen", "900次", { type: "daily-average" }),
    ],
    is: { gives: "comparable:" },
  },
});
