import type { ObservedCell } from "../cell.ts";
import type { Hospital } from "../hospital.ts";
import type { Condition } from "../indicator.ts";
import { differ, type Matter, type Reason, type ReasonCode, reasonOf, type Rule } from "./reason.ts";

/** Different units are never brought together by conversion here: the reader did that or it cannot be done. */
export const unitDiffers: Rule = ({ observed }) => {
  const unit = ({ observation }: ObservedCell) => observation.quantity.unit;
  return differ(observed, unit) ? [reasonOf("unit-differs", "do-not-compare", observed)] : [];
};

/** Readings that differ only in how far a title has come; the count is of the same thing. */
const statusVariants = new Set([
  "plain",
  "construction-included",
  "cultivating-included",
  "under-construction",
  "reviewed-and-passed",
]);

/** Two hospitals that read the same words differently. */
export const definitionDiffers: Rule = ({ observed }) => {
  if (!differ(observed, variantOf) || observed.every(isStatusVariant)) return [];
  return [reasonOf("definition-differs", "side-by-side", observed, observed.map(variantOf))];
};

/** Titles approved beside titles under construction or merely passed in review. */
export const statusDiffers: Rule = ({ observed }) => {
  if (!differ(observed, variantOf) || !observed.every(isStatusVariant)) return [];
  return [reasonOf("status-differs", "with-care", observed, observed.map(variantOf))];
};

function variantOf({ observation }: ObservedCell): string {
  return observation.variant ?? "plain";
}

function isStatusVariant(cell: ObservedCell): boolean {
  return statusVariants.has(variantOf(cell));
}

/** General and TCM hospitals are different classes: said wherever they meet, decisive where the indicator says so. */
export const classDiffers: Rule = ({ indicator, hospitals, observed }) => {
  const type = ({ hospital }: ObservedCell) => hospitals.get(hospital)?.type ?? "general";
  if (!differ(observed, type)) return [];
  const verdict = indicator.conditions.includes("same-class") ? "side-by-side" : "with-care";
  const tcm = observed.filter((cell) => type(cell) === "tcm");
  return [reasonOf("class-differs", verdict, tcm)];
};

/** Shares of a city and provincial or municipal schemes end at the border. */
export const regionDiffers: Rule = (matter) => {
  if (matter.indicator.conditions.includes("same-city")) return regionReason(matter, "do-not-compare", (h) => h.city.zh);
  if (matter.indicator.conditions.includes("same-province")) {
    return regionReason(matter, "side-by-side", (h) => h.province.zh);
  }
  return [];
};

function regionReason(
  { hospitals, observed }: Matter,
  verdict: "do-not-compare" | "side-by-side",
  regionOf: (hospital: Hospital) => string,
): Reason[] {
  const region = ({ hospital }: ObservedCell) => {
    const found = hospitals.get(hospital);
    return found ? regionOf(found) : "";
  };
  return differ(observed, region) ? [reasonOf("region-differs", verdict, observed)] : [];
}

/** One name, several schemes: the national TCM specialty is not the national clinical one. */
export const programmeDiffers: Rule = ({ indicator, observed, hospitals }) => {
  if (!indicator.conditions.includes("same-programme")) return [];
  const type = ({ hospital }: ObservedCell) => hospitals.get(hospital)?.type ?? "general";
  return differ(observed, type) ? [reasonOf("programme-differs", "side-by-side", observed)] : [];
};

/** A rank without its population says little; ranks among different populations say nothing together. */
export const populationStated: Rule = ({ indicator, observed }) => {
  if (observed.length < 2 || !indicator.conditions.includes("population-stated")) return [];
  const silent = observed.filter(({ observation }) => observation.population?.size === undefined);
  if (silent.length > 0) return [reasonOf("population-unstated", "side-by-side", silent)];
  const size = ({ observation }: ObservedCell) => String(observation.population?.size ?? "");
  return differ(observed, size) ? [reasonOf("population-differs", "side-by-side", observed, observed.map(size))] : [];
};

const statable: Partial<Record<Condition, readonly [word: string, code: ReasonCode]>> = {
  "levels-stated": ["levels", "levels-unstated"],
  "inclusions-stated": ["inclusions", "inclusions-unstated"],
  "length-of-stay-stated": ["length-of-stay", "length-of-stay-unstated"],
  "denominator-stated": ["denominator", "denominator-unstated"],
};

/** What the indicator needs to be told and the text does not tell. */
export const conditionsUnstated: Rule = ({ indicator, observed }) => {
  if (observed.length < 2) return [];
  return indicator.conditions.flatMap((condition) => {
    const [word, code] = statable[condition] ?? [];
    if (word === undefined || code === undefined) return [];
    const silent = observed.filter(({ observation }) => !observation.stated.includes(word));
    return silent.length === 0 ? [] : [reasonOf(code, "with-care", silent)];
  });
};
