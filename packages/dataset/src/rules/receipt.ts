import { type Issue, issueAt, quoted } from "../issue.ts";
import { documentOf, numberOf, placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";

const receiptTables = ["observations", "designations", "passed-over"] as const;

/** A receipt points at as many characters of its document as it quotes, and at the hospital's own document. */
export function receipts(tables: Tables): readonly Issue[] {
  const documents = new Map(recordsOf(tables, "documents").map((record) => [textOf(record, "id"), record]));
  const all = receiptTables.flatMap((name) => recordsOf(tables, name));
  return all.flatMap((record) => {
    const written = textOf(record, "document");
    const document = documents.get(written === "" ? documentOf(record) : written);
    return [...fileIssues(record, written, documents), ...span(record), ...withinDocument(record, document)];
  });
}

/** A per-document file is named for its document. */
function fileIssues(
  record: TableRecord,
  written: string,
  documents: ReadonlyMap<string, TableRecord>,
): readonly Issue[] {
  const named = documentOf(record);
  if (written !== "" && written !== named) {
    const message = "the row is about another document than its file";
    return [issueAt(placeOf(record, "document"), message, quoted(written), quoted(named))];
  }
  if (written !== "" || documents.has(named)) return [];
  const expected = "a file named for a row of documents.csv";
  return [
    issueAt(
      { file: record.file, line: record.line, column: 1 },
      "the file is named for no document",
      quoted(named),
      expected,
    ),
  ];
}

function span(record: TableRecord): readonly Issue[] {
  const start = numberOf(record, "start");
  const end = numberOf(record, "end");
  if (start === undefined || end === undefined) return [];
  if (start >= end) {
    return [
      issueAt(placeOf(record, "start"), "start is not before end", `${start} and ${end}`, "start < end"),
    ];
  }
  const length = Array.from(textOf(record, "printed")).length;
  if (length === end - start) return [];
  const expected = `${end - start} characters from start to end`;
  return [
    issueAt(
      placeOf(record, "printed"),
      "printed is not as long as its span",
      `${length} characters`,
      expected,
    ),
  ];
}

function withinDocument(record: TableRecord, document: TableRecord | undefined): readonly Issue[] {
  if (document === undefined) return [];
  const issues: Issue[] = [];
  const chars = numberOf(document, "chars");
  const end = numberOf(record, "end");
  if (chars !== undefined && end !== undefined && end > chars) {
    issues.push(
      issueAt(placeOf(record, "end"), "the span ends behind the document", `${end}`, `at most ${chars}`),
    );
  }
  const hospital = textOf(record, "hospital");
  const owner = textOf(document, "hospital");
  if (hospital !== "" && hospital !== owner) {
    const message = "the figure is of another hospital than its document";
    issues.push(issueAt(placeOf(record, "hospital"), message, quoted(hospital), quoted(owner)));
  }
  return issues;
}
