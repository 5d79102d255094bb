import { describe, expect, test } from "vitest";
import css from "./tokens.css?raw";

type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

function token(name: string, theme: Theme): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[theme === "light" ? 1 : 2];
  if (hex === undefined) throw new Error(`no token --${name}`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
const deficiencies: Record<string, readonly Rgb[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function simulate(rgb: Rgb, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb;
  return matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
  ) as unknown as Rgb;
}

/** CIE Lab of a linear RGB colour, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const texts = ["ink", "ink-quiet", "accent", "comparable", "care", "side", "not", "none"];
const seats = [1, 2, 3, 4].map((seat) => `hospital-${seat}`);

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  test.each(texts)("%s reads on paper and ground at 4.5 : 1 or better", (name) => {
    expect(contrast(token(name, theme), token("paper", theme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(name, theme), token("ground", theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["comparable", "care", "side", "not", "none", "accent"])("%s reads on its own tint", (name) => {
    expect(contrast(token(name, theme), token(`${name}-soft`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...seats, "hospital-5", "hospital-6", "hospital-7", "hospital-8"])(
    "%s stands out at 3 : 1",
    (name) => {
      expect(contrast(token(name, theme), token("paper", theme))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(deficiencies))("the four hospitals stay apart under %s", (_, matrix) => {
    const seen = seats.map((name) => lab(simulate(token(name, theme), matrix)));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(11);
    }
  });
});
