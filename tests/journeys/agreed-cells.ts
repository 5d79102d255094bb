import { type APIRequestContext, expect } from "@playwright/test";
import type { Cell, Comparison, Locale, Period } from "../../packages/domain/src/index.ts";
import { agreedFile, pick, type Row } from "./files.ts";

/** A cell of a comparison as pages are to show it. */
export interface AgreedCell {
  readonly row: Row;
  /** The period in the words of pages. */
  readonly period: string;
}

/**
 * The cells of all comparisons under a choice: what the CSV says of each, after the workbook was found to say the
 * same, and the API the same numbers, periods, places and verdicts.
 */
export async function agreedCells(
  request: APIRequestContext,
  choice: string,
  lang: Locale,
): Promise<readonly AgreedCell[]> {
  const rows = await agreedFile(request, "comparisons", `${choice}&lang=${lang}`);
  const answer = await request.get(`/api/v1/comparisons?${choice}`);
  const { items }: { items: readonly Comparison[] } = await answer.json();
  const told = items.flatMap((comparison) => comparison.cells.map((cell) => ({ comparison, cell })));
  expect(rows.map((row) => pick(row, factNames))).toEqual(told.map(factsOf));
  return rows.map((row, at) => {
    const cell = told[at]?.cell;
    const period = cell?.state === "observed" ? periodWords(cell.observation.period, row, lang) : "";
    return { row, period };
  });
}

/** The cells by their indicator. */
export function byIndicator(cells: readonly AgreedCell[]): ReadonlyMap<string, readonly AgreedCell[]> {
  return Map.groupBy(cells, ({ row }) => row["indicator"] ?? "");
}

const factNames = (
  "indicator hospital state missing observation value lower upper unit period_from period_to period_basis " +
  "document printed section paragraph start end verdict presentation reasons"
).split(" ");

/** What the API says of a cell, by the names of the file's columns. */
function factsOf({ comparison, cell }: { readonly comparison: Comparison; readonly cell: Cell }): Row {
  const observation = cell.state === "observed" ? cell.observation : undefined;
  const { from, to, basis } = observation?.period ?? {};
  const facts = {
    ...observation?.quantity,
    ...observation?.receipt,
    indicator: comparison.indicator.id,
    hospital: cell.hospital,
    state: cell.state,
    missing: cell.state === "missing" ? cell.missing : "",
    observation: observation?.id,
    period_from: from,
    period_to: to,
    period_basis: basis,
    verdict: comparison.verdict,
    presentation: comparison.presentation,
    reasons: comparison.reasons.map(({ code }) => code).join(";"),
  };
  return pick(facts, factNames);
}

function periodWords({ to, type, basis }: Period, row: Row, lang: Locale): string {
  const year = `${to.slice(0, 4)}${lang === "zh" ? "年" : ""}`;
  const isPlain = type === "year" || type === "as-of";
  return `${isPlain ? year : `${year} ${row["period_type"]}`}${basis === "implied" ? "*" : ""}`;
}
