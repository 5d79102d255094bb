export type { ReleaseLists } from "./release-lists.ts";
export type {
  Block,
  ChartBlock,
  Opens,
  SentencesBlock,
  SlideCell,
  SlideContent,
  SlideItem,
  SlideSource,
  TableBlock,
  TableColumn,
  TableRow,
  Tile,
  TilesBlock,
} from "./slide-content.ts";
export { contentOf } from "./content-of.ts";
export { type SlideWords, slideWords } from "./words.ts";
