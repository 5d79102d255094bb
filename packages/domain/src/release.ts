import type { Designation, Programme } from "./designation.ts";
import type { SourceDocument } from "./document.ts";
import type { Hospital } from "./hospital.ts";
import type { Indicator } from "./indicator.ts";
import type { Localized } from "./localized.ts";
import type { Observation } from "./observation.ts";

/** A published state of the data, known by what it holds. */
export interface Release {
  readonly id: string;
  /** The day it was recorded, ISO; absent while the release that is served is not recorded. */
  readonly recordedOn?: string;
  readonly note?: Localized;
}

/** The tables whose changes are told from release to release: what they hold decides figures, titles and verdicts. */
export const toldTables = [
  "observations",
  "designations",
  "indicators",
  "hospitals",
  "documents",
  "programmes",
] as const;
export type ToldTable = (typeof toldTables)[number];

export const changeKinds = ["added", "withdrawn", "corrected"] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface Changed<Table extends ToldTable, Item> {
  readonly table: Table;
  readonly record: string;
  readonly kind: ChangeKind;
  /** The columns that differ; `id` alone for a record that came or went. */
  readonly columns: readonly string[];
  /** The record as it was; absent where it was added. */
  readonly before?: Item;
  /** The record as it is; absent where it was withdrawn. */
  readonly after?: Item;
}

/** One record that differs between an earlier release and the present one. */
export type ReleaseChange =
  | Changed<"observations", Observation>
  | Changed<"designations", Designation>
  | Changed<"indicators", Indicator>
  | Changed<"hospitals", Hospital>
  | Changed<"documents", SourceDocument>
  | Changed<"programmes", Programme>;
