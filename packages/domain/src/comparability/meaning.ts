import type { ObservedCell } from "../cell.ts";
import type { Hospital, HospitalId, HospitalType } from "../hospital.ts";
import type { Condition } from "../indicator.ts";
import { parties } from "./presence.ts";
import { differ, type Matter, type Reason, type ReasonCode, reasonOf, type Rule } from "./reason.ts";

/** Different units are never brought together by conversion here: the reader did that or it cannot be done. */
export const unitDiffers: Rule = ({ observed }) => {
  const unit = ({ observation }: ObservedCell) => observation.quantity.unit;
  return differ(observed, unit) ? [reasonOf("unit-differs", "do-not-compare", observed)] : [];
};

/** Counts that hold everything approved and name what they add to it. */
const inclusiveVariants = new Set(["plain", "construction-included", "cultivating-included"]);

/** Readings that differ only in how far a title has come; the last hold nothing that is approved. */
const statusVariants = new Set([
  ...inclusiveVariants,
  "under-construction",
  "cultivating",
  "applied",
  "recommended",
  "shortlisted",
  "reviewed-and-passed",
]);

/** Two hospitals that read the same words differently. */
export const definitionDiffers: Rule = ({ observed }) => {
  if (!differ(observed, variantOf) || observed.every(isStatusVariant)) return [];
  return [reasonOf("definition-differs", "side-by-side", observed, observed.map(variantOf))];
};

/** Titles held beside titles in the making: with care where the held ones are in both counts, apart where they are not. */
export const statusDiffers: Rule = ({ observed }) => {
  if (!differ(observed, variantOf) || !observed.every(isStatusVariant)) return [];
  const verdict = observed.every((cell) => inclusiveVariants.has(variantOf(cell)))
    ? "with-care"
    : "side-by-side";
  return [reasonOf("status-differs", verdict, observed, observed.map(variantOf))];
};

function variantOf({ observation }: ObservedCell): string {
  return observation.variant ?? "plain";
}

function isStatusVariant(cell: ObservedCell): boolean {
  return statusVariants.has(variantOf(cell));
}

/** General and TCM hospitals are different classes: said wherever they meet, decisive where the indicator says so. */
export const classDiffers: Rule = (matter) => {
  const types = typesOf(matter);
  if (new Set(types.values()).size < 2) return [];
  const verdict = matter.indicator.conditions.includes("same-class") ? "side-by-side" : "with-care";
  const tcm = parties(matter).filter(({ hospital }) => types.get(hospital) === "tcm");
  return [reasonOf("class-differs", verdict, tcm)];
};

function typesOf(matter: Matter): ReadonlyMap<HospitalId, HospitalType | undefined> {
  return new Map(parties(matter).map(({ hospital }) => [hospital, matter.hospitals.get(hospital)?.type]));
}

/** Shares of a city and provincial or municipal schemes end at the border. */
export const regionDiffers: Rule = (matter) => {
  const { conditions } = matter.indicator;
  if (conditions.includes("same-city")) return regionReason(matter, "do-not-compare", cityOf);
  return conditions.includes("same-province") ? regionReason(matter, "side-by-side", provinceOf) : [];
};

function regionReason(
  matter: Matter,
  verdict: "do-not-compare" | "side-by-side",
  regionOf: (hospital: Hospital | undefined) => string,
): Reason[] {
  const cells = parties(matter);
  const regions = cells.map(({ hospital }) => regionOf(matter.hospitals.get(hospital)));
  return new Set(regions).size > 1 ? [reasonOf("region-differs", verdict, cells)] : [];
}

/** A city's name may recur in another province. */
function cityOf(hospital: Hospital | undefined): string {
  return `${provinceOf(hospital)} ${hospital?.city.zh ?? ""}`;
}

function provinceOf(hospital: Hospital | undefined): string {
  return hospital?.province.zh ?? "";
}

/** One name, several schemes: the national TCM specialty is not the national clinical one. */
export const programmeDiffers: Rule = (matter) => {
  if (!matter.indicator.conditions.includes("same-programme")) return [];
  const isMixed = new Set(typesOf(matter).values()).size > 1;
  return isMixed ? [reasonOf("programme-differs", "side-by-side", parties(matter))] : [];
};

/** A rank without its population says little; ranks among different populations say nothing together. */
export const populationStated: Rule = ({ indicator, observed }) => {
  if (observed.length < 2 || !indicator.conditions.includes("population-stated")) return [];
  const silent = observed.filter(({ observation }) => observation.population?.size === undefined);
  if (silent.length > 0) return [reasonOf("population-unstated", "side-by-side", silent)];
  const size = ({ observation }: ObservedCell) => String(observation.population?.size ?? "");
  return differ(observed, size)
    ? [reasonOf("population-differs", "side-by-side", observed, observed.map(size))]
    : [];
};

/** What a text may have to say for its figure to be compared, and the reason where it does not. */
export const statable: Partial<Record<Condition, readonly [word: string, code: ReasonCode]>> = {
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
