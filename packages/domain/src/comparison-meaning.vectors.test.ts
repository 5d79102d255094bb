import { checkVectors, figure, indicator } from "./comparison.vectors.ts";

const projects = indicator("research-projects-approved", "flow", "items", "levels-stated");
const plainProjects = indicator("research-projects-concluded", "flow", "items");
const specialties = indicator("provincial-key-specialties-new", "flow", "pieces");
const stays = indicator(
  "staff-sent-for-study",
  "flow",
  "persons",
  "length-of-stay-stated",
  "inclusions-stated",
);
const share = indicator("minimally-invasive-share", "share", "percent", "denominator-stated");
const rank = indicator("npa-rank", "rank", "rank", "population-stated");
const percentile = indicator("npa-percentile", "percentile", "top-percent", "population-stated");
const tcmOnly = indicator("tcm-preparations", "stock", "kinds", "tcm-only");
const generalOnly = indicator("trauma-level", "level", "trauma-level", "general-only");

checkVectors("what has happened and what is hoped for", {
  "what is applied for is not approved": {
    of: plainProjects,
    printed: [figure("ankang", "52项", { statement: "applied" }), figure("jingmen", "63项")],
    is: {
      gives: "no-value: single-value not-actual",
      cells: "ankang=unusable jingmen=63项",
      passed: "ankang:52项=not-actual",
    },
  },
  "what is under review is not approved": {
    of: plainProjects,
    printed: [figure("ankang", "36项", { statement: "under-review" }), figure("jingmen", "63项")],
    is: { gives: "no-value: single-value not-actual", cells: "ankang=unusable jingmen=63项" },
  },
  "a target is not a result": {
    of: plainProjects,
    printed: [figure("ankang", "36项", { statement: "target" }), figure("jingmen", "63项")],
    is: { gives: "no-value: single-value not-actual" },
  },
  "a plan is not a result": {
    of: plainProjects,
    printed: [figure("ankang", "36项", { statement: "planned", year: 2024 }), figure("jingmen", "63项")],
    is: { gives: "no-value: single-value not-actual" },
  },
  "the approved are chosen beside the larger number applied for": {
    of: plainProjects,
    printed: [
      figure("ankang", "52项", { statement: "applied" }),
      figure("ankang", "20项"),
      figure("jingmen", "63项"),
    ],
    is: { gives: "comparable:", cells: "ankang=20项 jingmen=63项", passed: "ankang:52项=not-actual" },
  },
  "a later target does not displace an earlier result": {
    of: plainProjects,
    printed: [
      figure("ankang", "90项", { statement: "target", year: 2025 }),
      figure("ankang", "20项"),
      figure("jingmen", "63项"),
    ],
    is: { gives: "comparable:", cells: "ankang=20项 jingmen=63项", passed: "ankang:90项=not-actual" },
  },
  "applications of all hospitals are no figures": {
    of: plainProjects,
    printed: [
      figure("ankang", "52项", { statement: "applied" }),
      figure("jingmen", "63项", { statement: "applied" }),
    ],
    is: { gives: "no-value: no-figure not-actual" },
  },
  "an application does not disturb two results": {
    of: plainProjects,
    printed: [
      figure("ankang", "52项", { statement: "applied" }),
      figure("liuzhou", "38项"),
      figure("jingmen", "43项"),
    ],
    is: { gives: "comparable: not-actual", order: "liuzhou<jingmen" },
  },
});

checkVectors("how far a title has come and how it is defined", {
  "those under construction counted with the approved are read with care": {
    of: specialties,
    printed: [figure("ankang", "16个", { variant: "construction-included" }), figure("jingmen", "7个")],
    is: { gives: "with-care: status-differs", order: "ankang>jingmen" },
  },
  "those in cultivation counted with the approved are read with care": {
    of: specialties,
    printed: [figure("ankang", "16个", { variant: "cultivating-included" }), figure("jingmen", "7个")],
    is: { gives: "with-care: status-differs" },
  },
  "those only under construction are none of the approved": {
    of: specialties,
    printed: [figure("ankang", "16个", { variant: "under-construction" }), figure("jingmen", "7个")],
    is: { gives: "side-by-side: status-differs" },
  },
  "having passed a review is not yet being approved": {
    of: specialties,
    printed: [figure("liuzhou", "3个"), figure("jingmen", "7个", { variant: "reviewed-and-passed" })],
    is: { gives: "side-by-side: status-differs" },
  },
  "one stage everywhere is one thing": {
    of: specialties,
    printed: [
      figure("liuzhou", "3个", { variant: "under-construction" }),
      figure("jingmen", "7个", { variant: "under-construction" }),
    ],
    is: { gives: "comparable:", order: "liuzhou<jingmen" },
  },
  "another definition stands side by side": {
    of: specialties,
    printed: [figure("liuzhou", "3个"), figure("jingmen", "1个", { variant: "capacity-building-project" })],
    is: { gives: "side-by-side: definition-differs" },
  },
  "another definition among stages is a difference of definition": {
    of: specialties,
    printed: [
      figure("ankang", "16个", { variant: "construction-included" }),
      figure("liuzhou", "3个"),
      figure("jingmen", "1个", { variant: "capacity-building-project" }),
    ],
    is: { gives: "side-by-side: definition-differs" },
  },
  "one other definition for all is one definition": {
    of: specialties,
    printed: [
      figure("liuzhou", "3个", { variant: "capacity-building-project" }),
      figure("jingmen", "1个", { variant: "capacity-building-project" }),
    ],
    is: { gives: "comparable:" },
  },
  "the plain definition is chosen over the wider one": {
    of: specialties,
    printed: [
      figure("ankang", "16个", { variant: "cultivating-included" }),
      figure("ankang", "5个", { basis: "implied" }),
      figure("jingmen", "7个"),
    ],
    is: {
      gives: "with-care: period-implied",
      cells: "ankang=5个 jingmen=7个",
      passed: "ankang:16个=other-measure",
    },
  },
  "a later year of another definition is still the later year": {
    of: specialties,
    printed: [
      figure("ankang", "16个", { variant: "cultivating-included" }),
      figure("ankang", "5个", { year: 2022 }),
      figure("jingmen", "7个"),
    ],
    is: {
      gives: "with-care: status-differs",
      cells: "ankang=16个 jingmen=7个",
      passed: "ankang:5个=earlier-period",
    },
  },
});

checkVectors("what an indicator needs to be told", {
  "levels that nobody states": {
    of: projects,
    printed: [figure("liuzhou", "149项"), figure("jingmen", "63项")],
    is: { gives: "with-care: levels-unstated", order: "liuzhou>jingmen" },
  },
  "levels that one hospital states": {
    of: projects,
    printed: [figure("liuzhou", "149项", { stated: ["levels"] }), figure("jingmen", "63项")],
    is: { gives: "with-care: levels-unstated" },
  },
  "levels that all state": {
    of: projects,
    printed: [
      figure("liuzhou", "149项", { stated: ["levels"] }),
      figure("jingmen", "63项", { stated: ["degree", "levels"] }),
    ],
    is: { gives: "comparable:" },
  },
  "one figure alone is asked nothing": {
    of: projects,
    among: "liuzhou jingmen",
    printed: [figure("liuzhou", "149项")],
    is: { gives: "no-value: single-value not-reported" },
  },
  "duration and inclusions unstated are two reasons": {
    of: stays,
    printed: [figure("liuzhou", "14人"), figure("jingmen", "9人")],
    is: { gives: "with-care: length-of-stay-unstated inclusions-unstated" },
  },
  "duration stated leaves inclusions": {
    of: stays,
    printed: [
      figure("liuzhou", "14人", { stated: ["length-of-stay"] }),
      figure("jingmen", "9人", { stated: ["length-of-stay"] }),
    ],
    is: { gives: "with-care: inclusions-unstated" },
  },
  "a denominator unstated": {
    of: share,
    printed: [figure("liuzhou", "30%", { stated: ["denominator"] }), figure("jingmen", "31%")],
    is: { gives: "with-care: denominator-unstated" },
  },
  "a rank among an unknown number stands side by side": {
    of: rank,
    printed: [figure("liuzhou", "102名"), figure("jingmen", "300名", { population: 1415 })],
    is: { gives: "side-by-side: population-unstated" },
  },
  "ranks among different numbers stand side by side": {
    of: rank,
    printed: [
      figure("liuzhou", "102名", { population: 1355 }),
      figure("jingmen", "300名", { population: 1415 }),
    ],
    is: { gives: "side-by-side: population-differs" },
  },
  "ranks among one number may be compared": {
    of: rank,
    printed: [
      figure("liuzhou", "102名", { population: 1415 }),
      figure("jingmen", "300名", { population: 1415 }),
    ],
    is: { gives: "comparable:", order: "liuzhou<jingmen" },
  },
  "ranks of one hospital among two populations do not contradict each other": {
    of: rank,
    printed: [
      figure("liuzhou", "102名", { population: 1415 }),
      figure("liuzhou", "5名", { population: 120 }),
      figure("jingmen", "300名", { population: 1415 }),
    ],
    is: { gives: "comparable:", cells: "liuzhou=102名 jingmen=300名", passed: "liuzhou:5名=other-measure" },
  },
  "a percentile among an unknown number stands side by side": {
    of: percentile,
    printed: [figure("liuzhou", "前10%"), figure("jingmen", "前28%", { population: 1415 })],
    is: { gives: "side-by-side: population-unstated approximate" },
  },
  "two bounded percentiles prove no order": {
    of: percentile,
    printed: [
      figure("liuzhou", "前10%", { population: 1415 }),
      figure("jingmen", "前28%", { population: 1415 }),
    ],
    is: { gives: "with-care: approximate intervals-overlap", order: "liuzhou?jingmen" },
  },
  "two units are never brought together": {
    of: share,
    printed: [
      figure("liuzhou", "30%", { stated: ["denominator"] }),
      figure("jingmen", "2个百分点", {
        stated: ["denominator"],
        reads: { value: 2, bound: "exact", qualifier: "exact", unit: "percentage-points" },
      }),
    ],
    is: { gives: "do-not-compare: unit-differs" },
  },
  "what applies to TCM hospitals alone is not missing in a general one": {
    of: tcmOnly,
    among: "ankang guangyuan mianyang-tcm",
    printed: [figure("guangyuan", "72个品种"), figure("mianyang-tcm", "60种")],
    is: {
      gives: "comparable: not-applicable",
      cells: "ankang=not-applicable guangyuan=72个品种 mianyang-tcm=60种",
    },
  },
  "what applies to general hospitals alone is not missing in a TCM one": {
    of: generalOnly,
    among: "guangyuan liuzhou jingmen",
    printed: [figure("liuzhou", "Ⅰ级")],
    is: {
      gives: "no-value: single-value not-applicable not-reported",
      cells: "guangyuan=not-applicable liuzhou=Ⅰ级 jingmen=not-reported",
    },
  },
  "what a hospital prints is kept even where the indicator was not made for it": {
    of: tcmOnly,
    printed: [figure("ankang", "3种"), figure("guangyuan", "72个品种")],
    is: { gives: "with-care: class-differs", cells: "ankang=3种 guangyuan=72个品种" },
  },
});
