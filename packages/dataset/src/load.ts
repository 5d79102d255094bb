import { type Receipt, replyType } from "@yiheng/domain";
import type { Dataset } from "./dataset.ts";
import { descriptorFile } from "./descriptor.ts";
import { checkArchive } from "./archive/check.ts";
import { type Issue, isError, issueAt, sortIssues, startOf } from "./issue.ts";
import { checkServed } from "./ledger/check-served.ts";
import { type DataPackage, readPackage } from "./package.ts";
import { hospitalOf, indicatorOf, programmeOf, sourceDocumentOf, specialtyOf } from "./records/catalogue.ts";
import { designationOf, observationOf } from "./records/figure.ts";
import { releaseIdOf } from "./release.ts";
import { recordsOf, type Tables } from "./table.ts";

export interface LoadOptions {
  /** A folder with the documents' texts; with it every receipt is looked up. */
  readonly archive?: string;
}

export type LoadResult =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      readonly release: string;
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Loads a data package: files → tables → checks → dataset, or all issues and no dataset at all. */
export function loadDataset(folder: string, options: LoadOptions = {}): LoadResult {
  const read = readPackage(folder);
  const issues = sortIssues([...read.issues, ...archiveIssues(read, options)]);
  if (issues.some(isError)) return { ok: false, issues };
  const release = releaseIdOf(folder);
  if (release === undefined) return { ok: false, issues: [...issues, vanished()] };
  const remarks = sortIssues([...issues, ...checkServed(read.tables, release)]);
  if (remarks.some(isError)) return { ok: false, issues: remarks };
  return { ok: true, dataset: datasetOf(read.tables), release, warnings: remarks };
}

function archiveIssues({ tables }: DataPackage, { archive }: LoadOptions): readonly Issue[] {
  return archive === undefined ? [] : checkArchive(tables, archive);
}

function vanished(): Issue {
  return issueAt(startOf(descriptorFile), "a file went away while it was read", "no file", "files that stay");
}

function datasetOf(tables: Tables): Dataset {
  const documents = recordsOf(tables, "documents").map(sourceDocumentOf);
  const replies = new Set(documents.flatMap(({ id, type }) => (type === replyType ? [id] : [])));
  const marked = <Item extends { readonly receipt: Receipt }>(item: Item): Item =>
    replies.has(item.receipt.document) ? { ...item, receipt: { ...item.receipt, isReply: true } } : item;
  return {
    hospitals: recordsOf(tables, "hospitals").map(hospitalOf),
    documents,
    indicators: recordsOf(tables, "indicators").map(indicatorOf),
    programmes: recordsOf(tables, "programmes").map(programmeOf),
    specialties: recordsOf(tables, "specialties").map(specialtyOf),
    observations: recordsOf(tables, "observations").map(observationOf).map(marked),
    designations: recordsOf(tables, "designations").map(designationOf).map(marked),
  };
}
