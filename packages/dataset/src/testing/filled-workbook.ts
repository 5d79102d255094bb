import { type Request, requestIdOf, type SheetColumn, sheetColumns } from "@yiheng/domain";
import writeXlsxFile, { type Cell } from "write-excel-file/node";

/** What a hospital puts into the row of a question, and what somebody may have done to its id. */
export interface Filling {
  readonly request: Request;
  readonly cells: Readonly<Partial<Record<SheetColumn, Cell>>>;
}

const names = Object.keys(sheetColumns) as readonly SheetColumn[];

/** A sheet of questions as it comes back: a title, the headings, and a row for every question. */
export function filledWorkbook(fillings: readonly Filling[], lang: "zh" | "en" = "zh"): Promise<Buffer> {
  const rows = fillings.map(({ request, cells }, index) => {
    const id = requestIdOf({ ...request, indicator: request.indicator.id });
    const row: Readonly<Partial<Record<SheetColumn, Cell>>> = { number: index + 1, id, ...cells };
    return names.map((name) => row[name] ?? null);
  });
  const data = [["title"], names.map((name) => sheetColumns[name][lang]), ...rows];
  return writeXlsxFile([{ sheet: "1", data }]).toBuffer();
}

/** The first question's row of such a sheet. */
export const firstRow = 3;
