/** A value axis with round steps, decided here so that an open end knows where the axis ends. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

interface AxisNeeds {
  readonly least: number;
  readonly greatest: number;
  /** Whether only whole numbers have a meaning: no half papers, no half places. */
  readonly isWhole: boolean;
  /** How many steps there is room for. */
  readonly steps: number;
}

/** The axis that holds all numbers in round steps and always shows zero. */
export function axisFor({ least, greatest, isWhole, steps }: AxisNeeds): Axis {
  const span = greatest - least || 1;
  const rough = roundStep(span / steps);
  const interval = isWhole ? Math.max(1, Math.ceil(rough)) : rough;
  const min = interval * Math.floor(least / interval);
  const max = interval * Math.max(Math.ceil(greatest / interval), min / interval + 1);
  return { min: tidy(min), max: tidy(max), interval };
}

/** The next of 1, 2, 2.5, 5 and their tenfolds. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= atLeast * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Without the dust of binary fractions; never minus zero. */
function tidy(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
