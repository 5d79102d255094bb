/** A number times a power of ten, without the binary noise of a multiplication (515.6 × 10⁴ is 5156000). */
export function scale(value: number, power: number): number {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** How many digits the number shows behind the decimal point. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const fraction = digits.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

/** The place of the last digit that is not zero: 1500 → 100, 515.6 → 0.1, 0 → 1. */
export function lastPlace(value: number): number {
  if (value === 0) return 1;
  const decimals = decimalsOf(value);
  if (decimals > 0) return scale(1, -decimals);
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0;
  return scale(1, zeros);
}

/** How many digits carry meaning: 1000 has one, 761.34 has five. */
export function significantDigits(value: number): number {
  return String(scale(value, decimalsOf(value))).replace(/0+$/u, "").length;
}

/** The sum of two decimals, as exact as they are printed. */
export function add(a: number, b: number): number {
  return Number((a + b).toFixed(Math.min(100, Math.max(decimalsOf(a), decimalsOf(b)))));
}

/** A computed number freed of the noise behind its twelfth digit. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
