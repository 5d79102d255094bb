import { paths } from "@yiheng/contract";
import type { Comparison, HospitalId, IndicatorId, Localized } from "@yiheng/domain";
import type { Selection } from "../selection/selection.ts";

/** What a card can be taken away as. */
export interface CardExport {
  readonly title: Localized;
  /** What its files are called, between the product's name and the release. */
  readonly name: string;
  /** The same figures as files of the API. */
  readonly csv: string;
  readonly xlsx: string;
  /** The comparison that the card shows, for its citation and the lines around its picture. */
  readonly comparison?: Comparison;
  readonly hasChart?: boolean;
}

type Files = Pick<CardExport, "name" | "csv" | "xlsx">;

/** The comparisons of a selection as files: of one indicator, or of all under the filter of verdicts. */
export function comparisonFiles(selection: Selection, indicator?: IndicatorId): Files {
  const { hospital, period, verdict, lang } = selection;
  const query = [
    indicator && `indicator=${encodeURIComponent(indicator)}`,
    hospital.length > 0 && `hospital=${hospital.map(encodeURIComponent).join(",")}`,
    `period=${period}`,
    indicator === undefined && verdict && `verdict=${verdict}`,
    `lang=${lang}`,
  ];
  const name = [indicator ?? "all-indicators", ...hospital, period].join("-");
  return filesAt("comparisons", query, name);
}

/** The designations that the grid of specialties shows, as files. */
export function designationFiles({ hospital, level, standing, lang }: Selection): Files {
  const query = [
    "grid=specialties",
    hospital.length > 0 && `hospital=${hospital.map(encodeURIComponent).join(",")}`,
    level && `level=${level}`,
    standing && `standing=${standing}`,
    `lang=${lang}`,
  ];
  const name = ["designations", ...hospital, level, standing].filter(Boolean).join("-");
  return filesAt("designations", query, name);
}

/** The questions to one hospital, as a sheet to be filled in. */
export function requestFiles(asked: HospitalId, { hospital, period, lang }: Selection): Files {
  const query = [
    `hospital=${encodeURIComponent(asked)}`,
    hospital.length > 0 && `among=${hospital.map(encodeURIComponent).join(",")}`,
    `period=${period}`,
    `lang=${lang}`,
  ];
  return filesAt("requests", query, `requests-${asked}`);
}

function filesAt(table: string, query: readonly (string | false | undefined)[], name: string): Files {
  const search = query.filter(Boolean).join("&");
  const base = `${paths.export}/${table}`;
  return { name, csv: `${base}.csv?${search}`, xlsx: `${base}.xlsx?${search}` };
}
