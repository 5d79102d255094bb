import type {
  Comparison,
  DesignationId,
  Judgement,
  ObservationId,
  SharedAxisComparison,
  SourceDocument,
  Standing,
} from "@yiheng/domain";

/** The receipt that something on a slide leads to. */
export type Opens = { readonly observation: ObservationId } | { readonly designation: DesignationId };

/** One text on a slide; every figure and every title can be opened. */
export interface SlideItem {
  readonly text: string;
  /** What stands smaller beside or under it: a period, a scope, a status. */
  readonly detail?: string;
  readonly opens?: Opens;
  /** True where the text is the reason why there is no figure. */
  readonly isAbsent?: boolean;
  readonly judgement?: Judgement;
  /** Of a title: only what is held may look held. */
  readonly standing?: Standing;
}

/** A cell's texts, under each other; empty where nothing was printed. */
export type SlideCell = readonly SlideItem[];

export interface TableColumn {
  readonly label: string;
  readonly unit?: string;
  readonly align: "start" | "end";
  /** The place of the column's hospital in the product's order. */
  readonly seat?: number;
  /** True where the slide's foot says the same, so that it goes first where room is short. */
  readonly isSpare?: boolean;
}

export interface TableRow {
  readonly head: SlideItem;
  /** The place of the row's hospital in the product's order. */
  readonly seat?: number;
  /** One for every column after the head. */
  readonly cells: readonly SlideCell[];
}

/** A drawing on one axis; by its type nothing else can be drawn. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly comparison: SharedAxisComparison;
}

/** One hospital's figure where no axis may be shared. */
export interface Tile {
  readonly hospital: string;
  readonly seat: number;
  readonly item: SlideItem;
}

export interface TilesBlock {
  readonly kind: "tiles";
  readonly tiles: readonly Tile[];
}

export interface TableBlock {
  readonly kind: "table";
  /** What the rows' heads are. */
  readonly head: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Where rows were left out because a slide holds no more, how many and where they are; else absent. */
  readonly leftOut?: string;
}

export interface SentencesBlock {
  readonly kind: "sentences";
  readonly title?: string;
  readonly sentences: readonly { readonly text: string; readonly judgement?: Judgement }[];
  readonly leftOut?: string;
}

export type Block = ChartBlock | TilesBlock | TableBlock | SentencesBlock;

/** A document that something on the slide was printed in. */
export type SlideSource = Pick<SourceDocument, "id" | "title" | "publisher" | "publishedOn">;

/** What a slide shows in one language, before anything is known of pixels, pages or files. */
export interface SlideContent {
  /** The screen it comes from, or the domain of its indicator. */
  readonly eyebrow: string;
  /** What it is about. */
  readonly title: string;
  readonly unit?: string;
  readonly judgement?: Judgement;
  /** The choices behind it in words, such as the period rule. */
  readonly choices: readonly string[];
  /** In reading order. */
  readonly blocks: readonly Block[];
  /** What its marks mean, such as the star of an inferred year. */
  readonly notes: readonly string[];
  readonly sources: readonly SlideSource[];
  /** Every figure and title on it that has a receipt. */
  readonly observations: readonly ObservationId[];
  readonly designations: readonly DesignationId[];
  /** The comparisons it is made of; what is claimed about the slide is checked against them. */
  readonly comparisons: readonly Comparison[];
  /** Why there is nothing to show, as where an indicator of the address does not exist; then there are no blocks. */
  readonly trouble?: string;
}
