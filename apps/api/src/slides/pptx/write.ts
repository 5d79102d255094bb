import type { Locale } from "@yiheng/domain";
import pptxgen from "pptxgenjs";
import { page } from "./measures.ts";
import type {
  BarsPart,
  Box,
  CodePart,
  LinePart,
  Page,
  Paragraph,
  Part,
  ShapePart,
  TablePart,
  TextPart,
} from "./part.ts";
import { cellInset } from "./table.ts";
import { bulletRoom, leading } from "./fit.ts";
import { fadingMark } from "./fading.ts";
import { type Finish, tidied } from "./tidy.ts";
import { xmlSafe } from "./xml.ts";

/** The library's types take it for CommonJS; as the module that it is, what it exports by default is the class itself. */
const Presentation = pptxgen as unknown as typeof pptxgen.default;
type Slide = pptxgen.default.Slide;
type TextProps = pptxgen.default.TextProps;
type TableCell = pptxgen.default.TableCell;

/** Chinese and Latin of one height: on Windows, in WPS, and where it is missing each program has its own. */
const fonts: Readonly<Record<Locale, string>> = { zh: "Microsoft YaHei", en: "Arial" };
const languages: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en-US" };
const pointsPerInch = 72;
const inches = (points: number) => points / pointsPerInch;
const placed = ({ x, y, w, h }: Box) => ({ x: inches(x), y: inches(y), w: inches(w), h: inches(h) });

interface Hand {
  readonly fontFace: string;
  readonly lang: string;
}

/** Writes pages as a PPTX file; the same pages and sayings make the same bytes. The only file that knows the library. */
export async function writePptx(
  pages: readonly Page[],
  locale: Locale,
  said: Omit<Finish, "fontFace" | "lang">,
): Promise<Uint8Array> {
  const file = new Presentation();
  file.defineLayout({ name: "page", width: inches(page.width), height: inches(page.height) });
  file.layout = "page";
  file.theme = { headFontFace: fonts[locale], bodyFontFace: fonts[locale] };
  file.defineSlideMaster({
    title: master,
    objects: [{ placeholder: { options: { name: titleName, type: "title" }, text: "" } }],
  });
  const hand = { fontFace: fonts[locale], lang: languages[locale] };
  for (const { parts, notes, isHidden } of pages) {
    const slide = file.addSlide({ masterName: master });
    slide.hidden = isHidden;
    for (const part of parts) addPart(slide, part, hand);
    slide.addNotes(notes);
  }
  const written = await file.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new TypeError("The library wrote no bytes.");
  return tidied(written, pages, { ...hand, ...said });
}

const master = "page";
const titleName = "title";

function addPart(slide: Slide, part: Part, hand: Hand): void {
  switch (part.kind) {
    case "text":
      return addText(slide, part, hand);
    case "shape":
      return addShape(slide, part);
    case "line":
      return addLine(slide, part);
    case "table":
      return addTable(slide, part, hand);
    case "bars":
      return addBars(slide, part, hand);
    case "code":
      return addCode(slide, part);
  }
}

function addText(slide: Slide, part: TextPart, hand: Hand): void {
  const { box, paragraphs, anchor, fill, border, radius, inset = 0, isTitle, isOneLine } = part;
  slide.addText(textsOf(paragraphs, hand), {
    ...placed(box),
    ...hand,
    valign: anchor,
    margin: inset,
    wrap: isOneLine !== true,
    fit: "none",
    ...(isTitle === true && { placeholder: titleName }),
    ...(fill !== undefined && { fill: { color: fill } }),
    ...(border !== undefined && { line: { color: border, width: 0.75 } }),
    ...(radius !== undefined && { shape: "roundRect", rectRadius: inches(radius) }),
  });
}

function textsOf(paragraphs: readonly Paragraph[], hand: Hand): TextProps[] {
  return paragraphs.flatMap(({ runs, align = "left", bullet, before }) => {
    const size = Math.max(...runs.map((run) => run.size), 1);
    const written = runs.length > 0 ? runs : [{ text: "", size, color: "000000" }];
    return written.map(({ text, color, bold = false, href, ...run }, at): TextProps => ({
      text: xmlSafe(text),
      options: {
        ...hand,
        fontSize: run.size,
        color,
        bold,
        align,
        lineSpacing: size * leading,
        breakLine: at === written.length - 1,
        ...(before !== undefined && { paraSpaceBefore: before }),
        ...(bullet !== undefined && { bullet: { characterCode: codeOf(bullet), indent: size * bulletRoom } }),
        ...(href !== undefined && { hyperlink: { url: href } }),
      },
    }));
  });
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

function addShape(slide: Slide, { box, outline, fill, border, fades, name }: ShapePart): void {
  slide.addShape(outline, {
    ...placed(box),
    fill: { color: fill },
    objectName: fades === undefined ? name : fadingName(fades, name),
    ...(border !== undefined && { line: { color: border, width: 1.5 } }),
  });
}

function fadingName(fades: NonNullable<ShapePart["fades"]>, name: string): string {
  return `${name}${fadingMark}${fades}`;
}

function addLine(slide: Slide, { box, color, isDashed }: LinePart): void {
  slide.addShape("line", {
    ...placed(box),
    line: { color, width: 0.75, ...(isDashed === true && { dashType: "dash" as const }) },
  });
}

function addTable(slide: Slide, part: TablePart, hand: Hand): void {
  const { box, rows, columnWidths, rowHeights, rule, headRule } = part;
  const none = { type: "none" as const };
  const cells = rows.map((row, at) => {
    const under = { type: "solid" as const, pt: at === 0 ? 1 : 0.5, color: at === 0 ? headRule : rule };
    return row.map(({ paragraphs, fill }): TableCell => ({
      text: textsOf(paragraphs, hand) as TableCell[],
      options: {
        ...hand,
        valign: "middle",
        border: [none, none, under, none],
        margin: [cellInset.down, cellInset.across, cellInset.down, cellInset.across],
        ...(fill !== undefined && { fill: { color: fill } }),
      },
    }));
  });
  slide.addTable(cells, {
    ...placed(box),
    colW: columnWidths.map(inches),
    rowH: rowHeights.map(inches),
    autoPage: false,
  });
}

function addBars(slide: Slide, part: BarsPart, { fontFace }: Hand): void {
  const { box, name, alt, bars, max, size, ink, rule } = part;
  const series = {
    name,
    labels: bars.map(({ label }) => label),
    values: bars.map(({ value }) => value ?? absent),
  };
  slide.addChart("bar", [series], {
    ...placed(box),
    altText: alt,
    barDir: "bar",
    barGapWidthPct: 60,
    chartColors: bars.map(({ color }) => color),
    // the first hospital on top; the types know only the other way
    catAxisOrientation: "maxMin" as string as "minMax",
    catAxisLabelColor: ink,
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: size,
    catAxisLineColor: rule,
    catGridLine: { style: "none" },
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisMaxVal: max,
    valGridLine: { style: "none" },
    showLegend: false,
    showTitle: false,
    showValue: true,
    dataLabelColor: ink,
    dataLabelFontBold: true,
    dataLabelFontFace: fontFace,
    dataLabelFontSize: size,
    dataLabelFormatCode: bars.every(({ value = 0 }) => Number.isInteger(value)) ? "#,##0" : "#,##0.0##",
    dataLabelPosition: "outEnd",
  });
}

/** One form of as many squares as are dark, so that it stays sharp in any size and is moved as one. */
function addCode(slide: Slide, { box, name, squares }: CodePart): void {
  const side = inches(box.w) / squares.length;
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const points = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark
        ? [
            ...corners.map(([right, down], at) => ({
              x: (x + right) * side,
              y: (y + down) * side,
              moveTo: at === 0,
            })),
            { close: true as const },
          ]
        : [],
    ),
  );
  slide.addShape("rect", { ...placed(box), fill: { color: "FFFFFF" }, objectName: name });
  slide.addShape(ownForm, { ...placed(box), fill: { color: "000000" }, objectName: name, points });
}

/** The library knows a form of one's own by this name; its types do not. */
const ownForm = "custGeom" as string as "rect";

/** What the library writes for no figure; it is taken out afterwards, so that there is no cell and no bar. */
const absent = Number.NaN;
