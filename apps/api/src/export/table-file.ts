import type { Hospital, Locale, SourceDocument } from "@yiheng/domain";
import type { ExportTable } from "./table.ts";

/** A table on its way into a file, with what the file says about itself. */
export interface TableFile {
  readonly table: ExportTable;
  /** What the file is called, without release and ending; the table's name where it is absent. */
  readonly name?: string;
  readonly lang?: Locale;
  readonly title?: string;
  readonly verdict?: string | undefined;
  readonly periodRule?: string;
  /** The page's address of the same view. */
  readonly view?: string;
  readonly hospitals: readonly Hospital[];
  /** The documents it is taken from; all of its hospitals' where none are named. */
  readonly documents?: readonly SourceDocument[];
}
