import type { Color } from "../palette.ts";

/** A place on the page in points, 72 to the inch, from the upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A stretch of text of one look; sizes are points. */
export interface Run {
  readonly text: string;
  readonly size: number;
  readonly color: Color;
  readonly bold?: boolean;
  /** An address that it leads to. */
  readonly href?: string;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: "left" | "right" | "center";
  /** The sign before it, from which its lines are set in; one character. */
  readonly bullet?: string;
  /** Points of air before it. */
  readonly before?: number;
}

export interface TextPart {
  readonly kind: "text";
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: "top" | "middle" | "bottom";
  readonly fill?: Color;
  readonly border?: Color;
  /** Points that its corners are rounded by. */
  readonly radius?: number;
  /** Points of air on every side. */
  readonly inset?: number;
  /** Whether it rather runs on than breaks, as the words beside a mark do. */
  readonly isOneLine?: boolean;
  /** True for the one text that names the slide in outlines and to screen readers. */
  readonly isTitle?: boolean;
}

export const outlines = [
  "rect",
  "ellipse",
  "triangle",
  "diamond",
  "roundRect",
  "teardrop",
  "upArrow",
] as const;
export type Outline = (typeof outlines)[number];

/** A drawn form: a mark, a stretch, a stroke; where an end is only a convention it fades out. */
export interface ShapePart {
  readonly kind: "shape";
  readonly box: Box;
  readonly outline: Outline;
  readonly fill: Color;
  readonly border?: Color;
  readonly fades?: "left" | "right" | "both";
  /** What it stands for, for whoever edits the slide. */
  readonly name: string;
}

/** A straight line, upright or across. */
export interface LinePart {
  readonly kind: "line";
  readonly box: Box;
  readonly color: Color;
  readonly isDashed?: boolean;
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Color;
}

/** A table that can be edited; every row has a cell for every column. */
export interface TablePart {
  readonly kind: "table";
  readonly box: Box;
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** The first row is the head. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly rule: Color;
  readonly headRule: Color;
}

export interface Bar {
  readonly label: string;
  /** Absent where there is no figure; its reason then stands in the label. */
  readonly value?: number;
  readonly color: Color;
}

/** A bar chart with its own worksheet, so that its figures can be edited. */
export interface BarsPart {
  readonly kind: "bars";
  readonly box: Box;
  /** What is counted, with its unit. */
  readonly name: string;
  readonly alt: string;
  readonly bars: readonly Bar[];
  /** The end of the axis. */
  readonly max: number;
  readonly size: number;
  readonly ink: Color;
  readonly rule: Color;
}

/** Squares on white, drawn as one form: a code to be read by a phone. */
export interface CodePart {
  readonly kind: "code";
  readonly box: Box;
  readonly name: string;
  /** Rows of squares, the dark ones true. */
  readonly squares: readonly (readonly boolean[])[];
}

/** Everything that a page of a slide file is made of; whoever writes the file needs to know nothing else. */
export type Part = TextPart | ShapePart | LinePart | TablePart | BarsPart | CodePart;

export interface Page {
  readonly parts: readonly Part[];
  readonly notes: string;
  readonly isHidden: boolean;
}
