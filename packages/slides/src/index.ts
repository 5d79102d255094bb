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
export { changesOn } from "./release/changes-on.ts";
export { listsBefore } from "./release/lists-before.ts";
export { ageOf, type PastRelease, releaseOfView, type SlideAge, viewUnder } from "./release/slide-age.ts";
export { changesFor, listsFor } from "./pack/lists-for.ts";
export type { PackContent, Paragraph } from "./pack/pack-content.ts";
