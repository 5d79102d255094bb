import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type EChartsOption, init } from "echarts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { comparisonOption } from "./comparison-option.ts";
import { examples, hospitals, wordsFor } from "./examples.ts";
import { comparisonHeight } from "./layout.ts";
import { plotOf } from "./plot.ts";
import { textWidth } from "./text-width.ts";

const folder = new URL("../goldens/", import.meta.url);
/** `GOLDENS=write` keeps what is drawn now; look at the pictures before committing them. */
const isWriting = process.env["GOLDENS"] === "write";

type Example = (typeof examples)[string];

function drawn(example: Example): { readonly option: EChartsOption; readonly height: number } {
  const plot = plotOf(example.comparison, hospitals);
  return {
    option: comparisonOption(plot, hospitals, wordsFor(example), example.size),
    height: comparisonHeight(plot, example.size),
  };
}

const complaints = vi.fn<(...words: readonly unknown[]) => void>();
beforeEach(() => {
  for (const method of ["log", "warn", "error"] as const)
    vi.spyOn(console, method).mockImplementation(complaints);
});
afterEach(() => {
  vi.restoreAllMocks();
  complaints.mockReset();
});

const pictures = new Map<Example, string>();

/** The picture of an example; ECharts must find nothing to complain of. */
function painted(example: Example): string {
  const known = pictures.get(example);
  if (known !== undefined) return known;
  const { option, height } = drawn(example);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: example.size.width, height });
  chart.setOption(option);
  // the painter numbers its charts; a picture does not depend on how many were painted before
  const svg = chart.renderToSVGString().replaceAll(/zr\d+-/gu, "chart-");
  chart.dispose();
  expect(complaints).not.toHaveBeenCalled();
  pictures.set(example, svg);
  return svg;
}

/** Functions do not travel in JSON; what the axis's one writes is read from the picture. */
function golden(option: EChartsOption): string {
  return `${JSON.stringify(option, (_, value: unknown) => (typeof value === "function" ? "function" : value), 2)}\n`;
}

/** The texts a reader sees, in reading order of the picture's source. */
function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) => text ?? "");
}

describe("the goldens", () => {
  test.each(Object.entries(examples))("%s is drawn as it was", (name, example) => {
    const json = golden(drawn(example).option);
    const file = new URL(`${name}.json`, folder);
    const svg = painted(example);
    if (isWriting) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, json);
      writeFileSync(new URL(`${name}.svg`, folder), svg);
    }
    expect(json).toBe(readFileSync(file, "utf8"));
  });
});

function exampleOf(name: string): Example {
  const example = examples[name];
  if (example === undefined) throw new Error(`There is no example ${name}.`);
  return example;
}

/** What a reader of an example finds in its picture. */
function textsOf(name: string): readonly string[] {
  return textsIn(painted(exampleOf(name)));
}

describe("what a reader sees", () => {
  test.each(Object.entries(examples))(
    "%s has every hospital's name and its figure, or the reason for its absence",
    (_, example) => {
      const texts = textsIn(painted(example));
      const words = wordsFor(example);
      const expected = plotOf(example.comparison, hospitals).rows.flatMap(
        ({ seat, mark, missing, year, rivals }) => [
          hospitals[seat] ? words.name(hospitals[seat]) : "a hospital",
          mark ? words.quantity(mark.quantity) : missing ? words.missing(missing) : "a reason",
          ...(year === undefined ? [] : [words.year(year)]),
          ...rivals.map(({ quantity }) => words.quantity(quantity)),
        ],
      );
      expect(texts).toEqual(expect.arrayContaining(expected));
    },
  );

  test("an approximate figure is written as it was qualified, never as a bare number", () => {
    const texts = textsOf("interval-dots");
    expect(texts).toContain("170余万");
    expect(texts).not.toContain("170万");
    expect(texts).not.toContain("175万");
  });

  test("zero that was printed is a figure, and an absence is not zero", () => {
    const texts = textsOf("missing-rows");
    expect(texts).toContain("0");
    expect(texts).toContain("未报告");
    expect(texts).toContain("有表述，无全院数字");
  });

  test("what was merely applied for is not drawn", () => {
    expect(textsOf("odd-year")).not.toContain("36");
  });

  test("grades stand on an axis of grades without a grade nought", () => {
    const texts = textsOf("grades");
    expect(texts).toEqual(expect.arrayContaining(["C", "B+", "A", "A++"]));
    expect(texts).not.toContain("0");
  });

  test("a decrease stands left of zero", () => {
    const texts = textsOf("decrease");
    expect(texts).toEqual(expect.arrayContaining(["-5.2%", "0%", "-10%"]));
  });

  test.each(Object.entries(examples))(
    "%s lets no text run out of the picture or into another of its row",
    (_, example) => {
      const boxes = boxesIn(painted(example), example.size.fontSize);
      expect(boxes.length).toBeGreaterThan(8);
      const cutOff = boxes.filter(({ from, to }) => from < -1 || to > example.size.width + 1);
      const overlapping = boxes.filter((box) =>
        boxes.some(
          (other) =>
            other !== box &&
            Math.abs(other.y - box.y) < example.size.fontSize * 0.8 &&
            other.from < box.to &&
            box.from < other.to,
        ),
      );
      expect({ cutOff, overlapping }).toEqual({ cutOff: [], overlapping: [] });
    },
  );

  test("a picture stands on its own as XML", () => {
    const style = /style="([^"]*)"(?=[^<]*>安康)/u.exec(painted(exampleOf("exact-bars")))?.[1];
    expect(style).toMatch(/font-family:.*sans-serif;font-weight:600/u);
  });
});

interface Box {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Where the texts stand, by their estimated widths, a tenth narrower for the estimate is generous. */
function boxesIn(svg: string, fontSize: number): readonly Box[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/gu)].map(([, attributes = "", text = ""]) => {
    const [x, y] = placeOf(attributes);
    const anchor = /text-anchor="(\w+)"/u.exec(attributes)?.[1] ?? "start";
    const size = Number(/font-size:(\d+)/u.exec(attributes)?.[1] ?? fontSize);
    const length = textWidth(text) * size * 0.9;
    const from = x - (anchor === "middle" ? length / 2 : anchor === "end" ? length : 0);
    return { text, from, to: from + length, y };
  });
}

/** The sum of a text's own place and its translation. */
function placeOf(attributes: string): readonly [x: number, y: number] {
  const number = (name: string) =>
    Number(new RegExp(` ${name}="([-\\d.]+)"`, "u").exec(attributes)?.[1] ?? 0);
  const [, across = "0", down = "0"] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/u.exec(attributes) ?? [];
  return [number("x") + Number(across), number("y") + Number(down)];
}

interface DrawnItem {
  readonly name?: string;
  readonly value?: unknown;
  readonly itemStyle?: {
    readonly color: string | { readonly colorStops: readonly { readonly color: string }[] };
  };
}

interface DrawnSeries {
  readonly type: string;
  readonly data: readonly DrawnItem[];
}

/** The series of an example as they stand in its golden. */
function seriesOf(name: string): readonly DrawnSeries[] {
  const { series } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as {
    series: DrawnSeries[];
  };
  return series;
}

function dataOf(name: string, index: number): readonly DrawnItem[] {
  return seriesOf(name)[index]?.data ?? [];
}

/** How the stretches are filled, row by row. */
function fillsOf(name: string): readonly string[] {
  return dataOf(name, 1).map(({ itemStyle }) => {
    if (itemStyle === undefined) return "none";
    const { color } = itemStyle;
    if (typeof color === "string") return "full";
    return color.colorStops.map((stop) => (stop.color.endsWith("-fade)") ? "fade" : "full")).join(" ");
  });
}

describe("how sure a figure looks", () => {
  test("counts that are all exact are bars", () => {
    expect(seriesOf("exact-bars").map(({ type }) => type)).toEqual(["bar", "scatter"]);
  });

  test("an interval with printed ends is of one colour with a stroke at each end", () => {
    expect(fillsOf("interval-dots")).toEqual(["none", "full", "full", "none"]);
    expect(dataOf("interval-dots", 3)).toMatchObject([
      { value: [600_000, 1] },
      { value: [700_000, 1] },
      { value: [1_700_000, 2] },
      { value: [1_800_000, 2] },
    ]);
  });

  test("an end that is a convention fades and has no stroke", () => {
    expect(fillsOf("conventional-end")).toEqual(["fade full", "fade full fade", "full fade", "none"]);
    expect(dataOf("conventional-end", 3)).toMatchObject([{ value: [1000, 0] }, { value: [140, 2] }]);
  });

  test("an open end fades into the end of the axis, beyond every figure", () => {
    expect(fillsOf("open-end")).toEqual(["none", "full fade", "fade full", "none"]);
    expect(dataOf("open-end", 0)[1]).toBe(3);
    expect(dataOf("open-end", 1)[1]).toMatchObject({ value: 12 });
  });

  test("a contradicting figure is hollow and joined to the charted one", () => {
    expect(dataOf("conflict", 6)).toMatchObject([
      { value: [1, 0], name: "ankang-branches", itemStyle: { color: "var(--paper)" } },
      { value: [3, 1] },
      { value: [5, 1] },
    ]);
    expect(dataOf("conflict", 2)).toEqual([
      [1, 0],
      [2, 0],
      ["-", 0],
      [3, 1],
      [5, 1],
      ["-", 1],
    ]);
  });

  test("a year that differs from the others is marked, the others are not", () => {
    expect(drawn(exampleOf("odd-year")).option.yAxis).toMatchObject({
      data: [
        "{name|安康}",
        "{name|广元}\n{year|2023年}",
        "{name|柳州}\n{odd|2022年}",
        "{name|荆门}\n{year|2023年}",
      ],
    });
  });

  test("every mark carries the figure it opens", () => {
    expect(dataOf("exact-bars", 0).map(({ name }) => name)).toEqual([
      "ankang-2023",
      "guangyuan-2023",
      "liuzhou-2023",
      "jingmen-2023",
    ]);
  });
});

test("braces in a figure's words are not taken for a style", () => {
  const example = exampleOf("exact-bars");
  const plot = plotOf(example.comparison, hospitals);
  const option = comparisonOption(
    plot,
    hospitals,
    { ...wordsFor(example), quantity: () => "{b}40" },
    example.size,
  );
  expect(JSON.stringify(option)).not.toContain("{b}");
});
