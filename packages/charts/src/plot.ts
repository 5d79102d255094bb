import {
  type Hospital,
  type HospitalId,
  isObserved,
  type MissingReason,
  type Observation,
  type ObservationId,
  type SharedAxisComparison,
  yearOf,
} from "@yiheng/domain";
import { type End, ends, type Quantity } from "@yiheng/quantity";

/** One figure on an axis: a point, or an interval whose ends are firm, conventional or open. */
export interface Mark {
  readonly observation: ObservationId;
  readonly quantity: Quantity;
  readonly lower?: End;
  readonly upper?: End;
  /** Whether the words give one number rather than an interval. */
  readonly isPoint: boolean;
}

/** A hospital's row: its mark, or the reason why there is none; contradicting figures beside it. */
export interface PlotRow {
  readonly hospital: HospitalId;
  /** Position in the product's order of hospitals, which fixes colour and shape. */
  readonly seat: number;
  readonly year?: number;
  /** Whether the year is not the one most rows share. */
  readonly isOddYear: boolean;
  readonly mark?: Mark;
  readonly missing?: MissingReason;
  readonly rivals: readonly Mark[];
}

/** A comparison laid out on one axis, before anything is known of pixels. */
export interface Plot {
  readonly rows: readonly PlotRow[];
  /** Bars from zero are honest only where every value is exact and a count. */
  readonly form: "bars" | "dots";
  /** Greatest number on the axis; at least zero. */
  readonly extent: number;
  /** Least number on the axis; zero unless something decreased. */
  readonly least: number;
  /** Whether a side of some figure is open, so that the axis must run on beyond it. */
  readonly isOpen: boolean;
  /** Whether only whole numbers stand on the axis. */
  readonly isWhole: boolean;
  /** Whether zero means something: there is no rank nought and no grade nought. */
  readonly hasZero: boolean;
}

/** Lays a comparison out; only one that may share an axis is accepted, by type. */
export function plotOf(comparison: SharedAxisComparison, hospitals: readonly Hospital[]): Plot {
  const usual = usualYear(comparison);
  const rows = comparison.cells.map((cell): PlotRow => {
    const seat = hospitals.findIndex(({ id }) => id === cell.hospital);
    const rivals = cell.passedOver
      .filter(({ reason }) => reason === "conflict")
      .map((it) => markOf(it.observation));
    const base = { hospital: cell.hospital, seat, rivals };
    if (!isObserved(cell)) return { ...base, isOddYear: false, missing: cell.missing };
    const year = yearOf(cell.observation.period);
    return { ...base, year, isOddYear: year !== usual, mark: markOf(cell.observation) };
  });
  const marks = rows.flatMap(({ mark, rivals }) => (mark ? [mark, ...rivals] : rivals));
  const numbers = marks.flatMap(({ lower, upper }) => [lower?.at ?? 0, upper?.at ?? 0]);
  return {
    rows,
    form: formOf(comparison, rows),
    extent: Math.max(0, ...numbers),
    least: Math.min(0, ...numbers),
    isOpen: marks.some(({ upper }) => upper === undefined),
    isWhole:
      numbers.every((number) => Number.isInteger(number)) && !fractional.has(comparison.indicator.kind),
    hasZero: !places.has(comparison.indicator.kind),
  };
}

/** The year most figures share, the later one where two are as frequent. */
export function usualYear(comparison: SharedAxisComparison): number | undefined {
  const years = comparison.cells.filter(isObserved).map(({ observation }) => yearOf(observation.period));
  const frequency = (year: number) => years.filter((other) => other === year).length;
  return [...years].sort((a, b) => frequency(b) - frequency(a) || b - a)[0];
}

function markOf({ id, quantity }: Observation): Mark {
  return { observation: id, quantity, ...ends(quantity), isPoint: quantity.value !== undefined };
}

const countable: ReadonlySet<string> = new Set(["stock", "flow"]);
const places: ReadonlySet<string> = new Set(["rank", "level"]);
const fractional: ReadonlySet<string> = new Set([
  "growth",
  "share",
  "rate",
  "ratio",
  "region-share",
  "percentile",
  "average",
]);

function formOf({ indicator }: SharedAxisComparison, rows: readonly PlotRow[]): Plot["form"] {
  const marks = rows.flatMap(({ mark }) => mark ?? []);
  const isPlain = rows.every(({ rivals }) => rivals.length === 0) && marks.every(({ isPoint }) => isPoint);
  return isPlain && countable.has(indicator.kind) ? "bars" : "dots";
}
