import { type Issue, isError, issueAt, quoted, startOf, warningAt } from "../issue.ts";
import { documentOf, numberOf, placeOf, recordsOf, type TableRecord, type Tables, textOf } from "../table.ts";
import { type ArchivedText, readArchive } from "./archive.ts";
import { numeralsWithoutRecord } from "./numerals.ts";
import { paragraphNumbers } from "./paragraph.ts";

const receiptTables = ["observations", "designations", "passed-over"] as const;

/** Looks every receipt up in the texts of a folder; documents without a text there are left alone. */
export function checkArchive(tables: Tables, folder: string): readonly Issue[] {
  const texts = readArchive(folder);
  const byHash = new Map(texts.map((text) => [text.sha256, text]));
  const documents = recordsOf(tables, "documents");
  const records = Map.groupBy(
    receiptTables.flatMap((name) => recordsOf(tables, name)),
    documentOf,
  );
  const checked = documents.flatMap((document) => {
    const found = byHash.get(textOf(document, "text_sha256"));
    if (found === undefined) return [];
    return checkDocument(document, found, records.get(textOf(document, "id")) ?? []);
  });
  return [...strangers(texts, documents), ...checked];
}

/** Another text, or another edition of a known one, is said and then ignored. */
function strangers(texts: readonly ArchivedText[], documents: readonly TableRecord[]): readonly Issue[] {
  const hashes = new Set(documents.map((document) => textOf(document, "text_sha256")));
  return texts
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map(({ fileName, sha256 }) => {
      const namesake = documents.find((document) => textOf(document, "file_name") === fileName);
      const message =
        namesake === undefined ? "the text is of no document" : "the text is another than the document's";
      const expected =
        namesake === undefined ? "a text_sha256 of documents.csv" : textOf(namesake, "text_sha256");
      return warningAt(startOf(fileName), `${message} and is ignored`, `SHA-256 ${sha256}`, expected);
    });
}

function checkDocument(
  document: TableRecord,
  { text }: ArchivedText,
  records: readonly TableRecord[],
): readonly Issue[] {
  const codePoints = Array.from(text);
  const paragraphs = paragraphNumbers(codePoints);
  const issues = records.flatMap((record) => checkReceipt(record, codePoints, paragraphs));
  const chars = numberOf(document, "chars");
  if (chars !== codePoints.length) {
    const place = placeOf(document, "chars");
    issues.push(
      issueAt(
        place,
        "chars is not the length of the text",
        String(chars),
        `${codePoints.length} code points`,
      ),
    );
  }
  if (issues.some(isError)) return issues;
  return [...issues, ...numeralsWithoutRecord(document, text, records)];
}

function checkReceipt(
  record: TableRecord,
  codePoints: readonly string[],
  paragraphs: readonly number[],
): Issue[] {
  const start = numberOf(record, "start") ?? 0;
  const end = numberOf(record, "end") ?? 0;
  const printed = textOf(record, "printed");
  const there = codePoints.slice(start, end).join("");
  const issues: Issue[] = [];
  if (there !== printed) {
    const message = "the printed words do not stand in the text from start to end";
    issues.push(
      issueAt(placeOf(record, "printed"), message, quoted(printed), whereInstead(printed, codePoints, start)),
    );
  }
  const paragraph = paragraphs[start];
  if (record.cells.has("paragraph") && there === printed && numberOf(record, "paragraph") !== paragraph) {
    const place = placeOf(record, "paragraph");
    issues.push(
      issueAt(place, "the paragraph is not that of start", textOf(record, "paragraph"), String(paragraph)),
    );
  }
  return issues;
}

/** The nearest place that does print the words; the text itself is never shown. */
function whereInstead(printed: string, codePoints: readonly string[], start: number): string {
  const wanted = Array.from(printed);
  const places = codePoints.flatMap((_, at) =>
    wanted.every((character, index) => codePoints[at + index] === character) ? [at] : [],
  );
  const [closest] = places.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return closest === undefined ? "words of the text" : `start ${closest}, end ${closest + wanted.length}`;
}
