import type { Selection } from "@yiheng/address";
import { paths } from "@yiheng/contract";
import type {
  ComparisonSummary,
  DocumentId,
  Domain,
  HospitalId,
  IndicatorId,
  Localized,
} from "@yiheng/domain";

/** What a card can be taken away as. */
export interface CardExport {
  readonly title: Localized;
  /** What its files are called, between the product's name and the release. */
  readonly name: string;
  /** The same figures as files of the API. */
  readonly csv: string;
  readonly xlsx: string;
  /** The comparison that the card shows, for its citation and the lines around its picture. */
  readonly comparison?: ComparisonSummary;
  readonly hasPicture?: boolean;
  /** Whether it holds all domains, of which one can be taken alone. */
  readonly hasDomains?: boolean;
  /** Its sentences, where it can be copied as text. */
  readonly sentences?: readonly string[];
  /** The hospitals it shows, where they are others than those chosen. */
  readonly hospitals?: readonly HospitalId[];
  /** The one document that it is taken from. */
  readonly document?: DocumentId;
  /** The id of where it stands in its page, where it is one of many. */
  readonly place?: string;
}

/** What a table of the API is fetched and saved as. */
export type Files = Pick<CardExport, "name" | "csv" | "xlsx">;
type Choice = string | readonly string[] | undefined;

/** A table of the API as files; the only place where the pages make their addresses. */
export function filesAt(
  table: string,
  name: readonly Choice[],
  choices: Readonly<Record<string, Choice>>,
): Files {
  const query = Object.entries(choices).flatMap(([key, choice]) => {
    const value = [choice ?? []].flat().map(encodeURIComponent).join(",");
    return value ? [`${key}=${value}`] : [];
  });
  const base = `${paths.export}/${table}`;
  const search = query.join("&");
  return {
    name: name.flatMap((part) => part ?? []).join("-"),
    csv: `${base}.csv?${search}`,
    xlsx: `${base}.xlsx?${search}`,
  };
}

/** The comparisons of a selection as files: of one indicator, of one domain, or of all; the filter of verdicts is for many. */
export function comparisonFiles(
  { hospital, period, lang, verdict }: Selection,
  { indicator, domain }: { readonly indicator?: IndicatorId; readonly domain?: Domain } = {},
): Files {
  const name = [indicator ?? domain ?? "all-indicators", hospital, period];
  const choices = { indicator, domain, hospital, period, verdict: indicator ? undefined : verdict, lang };
  return filesAt("comparisons", name, choices);
}
