import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const rooms = indicator("operating-rooms", "stock", "rooms");
const projects = indicator("research-projects-approved", "flow", "items", "levels-stated");

const stock = { type: "as-of" } as const;
const answer = { isReply: true } as const;
const jingmen = figure("jingmen", "9间", stock);

checkVectors("a hospital's answer beside its own reports", {
  "an exact answer stands for an approximate print that it agrees with": {
    of: rooms,
    printed: [figure("ankang", "10余间", stock), figure("ankang", "12间", { ...stock, ...answer }), jingmen],
    is: { gives: "comparable:", cells: "ankang=12间 jingmen=9间", passed: "ankang:10余间=repeat" },
  },
  "an answer that says what the print leaves open stands for the same amount": {
    of: projects,
    printed: [
      figure("ankang", "36项"),
      figure("ankang", "36项", { ...answer, stated: ["levels"] }),
      figure("jingmen", "63项", { stated: ["levels"] }),
    ],
    is: { gives: "comparable:", passed: "ankang:36项=repeat" },
  },
  "an answer for a printed date stands for a print whose date was inferred": {
    of: rooms,
    printed: [
      figure("ankang", "12间", { ...stock, basis: "implied" }),
      figure("ankang", "12间", { ...stock, ...answer }),
      jingmen,
    ],
    is: { gives: "comparable:", passed: "ankang:12间=repeat" },
  },
  "an answer that contradicts the print is charted, and the contradiction is said": {
    of: rooms,
    printed: [figure("ankang", "12间", stock), figure("ankang", "14间", { ...stock, ...answer }), jingmen],
    is: {
      gives: "with-care: source-conflict",
      cells: "ankang=14间 jingmen=9间",
      passed: "ankang:12间=conflict",
    },
  },
  "an answer settles a contradiction where it confirms one of the printed figures": {
    of: rooms,
    printed: [
      figure("ankang", "12间", stock),
      figure("ankang", "14间", stock),
      figure("ankang", "14间", { ...stock, ...answer }),
      jingmen,
    ],
    is: {
      gives: "comparable:",
      cells: "ankang=14间 jingmen=9间",
      passed: "ankang:12间=conflict ankang:14间=repeat",
    },
  },
  "a third figure settles nothing": {
    of: rooms,
    printed: [
      figure("ankang", "12间", stock),
      figure("ankang", "14间", stock),
      figure("ankang", "15间", { ...stock, ...answer }),
      jingmen,
    ],
    is: { gives: "with-care: source-conflict", cells: "ankang=15间 jingmen=9间" },
  },
  "an answer never stands before a later figure": {
    of: rooms,
    printed: [
      figure("ankang", "15间", { ...stock, year: 2024 }),
      figure("ankang", "12间", { ...stock, ...answer }),
      jingmen,
    ],
    is: {
      gives: "with-care: period-differs",
      cells: "ankang=15间 jingmen=9间",
      passed: "ankang:12间=earlier-period",
    },
  },
  "an answer that is no fact of the whole hospital stands for nothing": {
    of: rooms,
    printed: [figure("ankang", "4间", { ...stock, ...answer, scope: "department" }), jingmen],
    is: { gives: "side-by-side: scope-differs", cells: "ankang=unusable jingmen=9间" },
  },
  "two answers that contradict each other leave nothing to choose": {
    of: rooms,
    printed: [
      figure("ankang", "12间", { ...stock, ...answer }),
      figure("ankang", "14间", { ...stock, ...answer }),
      jingmen,
    ],
    is: { gives: "no-value: single-value contradicted", cells: "ankang=contradicted jingmen=9间" },
  },
});
