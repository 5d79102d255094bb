import type { Hospital, Indicator, Observation, Period } from "@yiheng/domain";
import { type CellValue, type ColumnOf, type ExportTable, tableOf } from "./table.ts";

const structure = "HOSPITAL_CMP:OBS(1.0.0)";
/** Stands between the values of one cell (SDMX-CSV 2.0 names it in the first header); no note contains it. */
const separator = "|";

interface Row {
  readonly observation: Observation;
  readonly breakdown: string;
}

/**
 * Every observation as SDMX-CSV 2.0: dimensions that identify, the value as measure, the rest as attributes.
 * Bounds are measures of our own; where only they are printed the value is NaN, never a guess.
 */
export function sdmxTable(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
  hospitals: readonly Hospital[],
): ExportTable {
  const decimals = new Map(indicators.map((indicator) => [indicator.id, indicator.decimals]));
  const cities = new Map(hospitals.map((hospital) => [hospital.id, hospital.city.en]));
  return tableOf(
    "sdmx",
    [
      ...keyColumns,
      ...valueColumns,
      ["DECIMALS", ({ observation }) => decimals.get(observation.indicator)],
      ["REF_AREA", ({ observation }) => cities.get(observation.hospital)],
      ...attributeColumns,
    ],
    withUniqueKeys(observations),
  );
}

const keyColumns: readonly ColumnOf<Row>[] = [
  [`STRUCTURE[${separator}]`, () => "dataflow"],
  ["STRUCTURE_ID", () => structure],
  ["ACTION", () => "R"],
  ["FREQ", () => "A"],
  ["HOSPITAL", ({ observation }) => observation.hospital],
  ["INDICATOR", ({ observation }) => observation.indicator],
  ["SCOPE", ({ observation }) => observation.scope],
  ["BREAKDOWN", ({ breakdown }) => breakdown],
  ["TIME_PERIOD", ({ observation }) => timePeriod(observation.period)],
];

const valueColumns: readonly ColumnOf<Row>[] = [
  ["OBS_VALUE", ({ observation }) => observation.quantity.value ?? "NaN"],
  ["LOWER", ({ observation }) => observation.quantity.lower],
  ["UPPER", ({ observation }) => observation.quantity.upper],
  ["UNIT_MEASURE", ({ observation }) => observation.quantity.unit],
  ["UNIT_MULT", () => 0],
];

const attributeColumns: readonly ColumnOf<Row>[] = [
  ["OBS_STATUS", ({ observation }) => status(observation)],
  ["CONF_STATUS", () => "F"],
  ["QUALIFIER", ({ observation }) => observation.quantity.qualifier],
  ["POPULATION", ({ observation }) => observation.population?.size],
  ["RAW", ({ observation }) => observation.receipt.printed],
  ["EVIDENCE[]", ({ observation }) => evidence(observation)],
  [`COMMENT_OBS[zh${separator}en]`, ({ observation }) => comment(observation)],
];

/** CL_OBS_STATUS 2.2: U where the sources contradict, D for another reading of the definition, E for an approximate figure, else A. */
function status({ conflictsWith, variant, quantity }: Observation): "U" | "D" | "E" | "A" {
  if (conflictsWith.length > 0) return "U";
  if (variant !== undefined) return "D";
  return quantity.qualifier === "exact" ? "A" : "E";
}

/** A whole year as such, a day as such, anything else as a range: start and length in days. */
function timePeriod({ from, to, type }: Period): string {
  const year = to.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (from === undefined || from === to || type === "as-of") return to;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return `${from}/P${days}D`;
}

function evidence({ id, receipt }: Observation): CellValue {
  return [id, `${receipt.document}#char=${receipt.start},${receipt.end}`].join(separator);
}

function comment({ note }: Observation): CellValue {
  return note && `zh:${note.zh}${separator}en:${note.en}`;
}

/** The dimensions must name one figure; where several places print one, a number tells the readings apart. */
function withUniqueKeys(observations: readonly Observation[]): readonly Row[] {
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    const { hospital, indicator, scope, period } = observation;
    const breakdown = breakdownOf(observation);
    const key = JSON.stringify([hospital, indicator, scope, breakdown, timePeriod(period)]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { observation, breakdown: count === 1 ? breakdown : `${breakdown};reading=${count}` };
  });
}

/** What sets a figure apart from others of its hospital, indicator, scope and time; `_T` for the plain total. */
function breakdownOf({ breakdown, variant, statement, scopeLabel, period }: Observation): string {
  const parts = [
    breakdown,
    variant && `measure=${variant}`,
    statement !== "actual" && `statement=${statement}`,
    scopeLabel && `part=${scopeLabel.en}`,
    period.type !== "year" && period.type !== "as-of" && `period=${period.type}`,
  ];
  return parts.filter(Boolean).join(";") || "_T";
}
