import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Hospital } from "@yiheng/domain";
import type { Dataset } from "../dataset.ts";
import { formatIssue, isError, type Issue } from "../issue.ts";
import { loadDataset } from "../load.ts";
import type { Answer } from "./answer.ts";
import { readCsvSheet } from "./csv-sheet.ts";
import { type Effect, effectsOf } from "./effect.ts";
import { type FilledSheet, findFilledSheet, isSheetProblem } from "./filled-sheet.ts";
import { moveIn } from "./move-in.ts";
import { type PlannedFile, plannedFiles } from "./planned-files.ts";
import { readAnswers } from "./read-answers.ts";
import { type ReplyDocument, replyDocumentOf } from "./reply-document.ts";
import { formatProblem, type Sheet } from "./sheet.ts";
import { checkStaged } from "./staged-package.ts";
import { NoWorkbook, readWorkbook } from "./workbook.ts";

/** A filled sheet that came in, and where it is to go. */
export interface Incoming {
  readonly file: string;
  /** The data package's folder. */
  readonly into: string;
  /** The folder of the documents' texts. */
  readonly archive: string;
  /** The day it came, ISO. */
  readonly received: string;
  /** The id of the new document, where it is not to be made from hospital and day. */
  readonly id?: string | undefined;
  /** Whether only to say what would be written. */
  readonly isTrial: boolean;
}

/** What a sheet became, or one sentence for everything that is wrong with it; then nothing was written. */
export type ReadReply =
  | { readonly ok: false; readonly problems: readonly string[] }
  | {
      readonly ok: true;
      readonly reply: ReplyDocument;
      readonly effects: readonly Effect[];
      /** How many questions were left without an answer. */
      readonly unanswered: number;
      readonly rowWord: Sheet["rowWord"];
      readonly files: readonly PlannedFile[];
    };

/** Reads a filled sheet back as a document of the data package, whose rows and text are written together or not at all. */
export function readReply(incoming: Incoming): ReadReply {
  const { file, into, archive, received } = incoming;
  const loaded = loadDataset(into, { archive });
  if (!loaded.ok) return refused(`${into} has issues of its own; mend them first (npm run data:check).`);
  const sheet = sheetIn(file);
  if (typeof sheet === "string") return refused(sheet);
  const { answers, unanswered, problems } = readAnswers(sheet, loaded.dataset);
  if (problems.length > 0)
    return refused(...problems.map((problem) => formatProblem(problem, sheet.rowWord)));
  const hospital = hospitalOf(answers, loaded.dataset);
  const id = incoming.id ?? `${hospital.id}-reply-${received}`;
  const reply = replyDocumentOf(id, hospital, answers, received);
  const known = knownAlready(reply, loaded.dataset);
  if (known !== undefined) return refused(known);
  const files = plannedFiles(into, reply);
  const staged = checkStaged(into, archive, files, reply);
  if (!staged.ok)
    return refused(...staged.issues.filter(isError).map((issue) => issueText(issue, reply, answers, sheet)));
  if (!incoming.isTrial) write(incoming, files, reply);
  const effects = effectsOf(answers, hospital, loaded.dataset, staged.dataset);
  return { ok: true, reply, effects, unanswered: unanswered.length, rowWord: sheet.rowWord, files };
}

function refused(...problems: readonly string[]): ReadReply {
  return { ok: false, problems };
}

/** Workbooks are ZIP archives and old ones have a mark of their own; anything else can only be CSV. */
function sheetIn(file: string): FilledSheet | string {
  try {
    const bytes = readFileSync(file);
    const isText = bytes.length > 0 && ![0x50, 0xd0].includes(bytes[0] ?? 0);
    const found = findFilledSheet(isText ? [readCsvSheet(bytes)] : readWorkbook(bytes));
    return isSheetProblem(found) ? formatProblem(found, isText ? "line" : "row") : found;
  } catch (error) {
    if (error instanceof NoWorkbook) return error.message;
    if (error instanceof Error && "code" in error) return `The file cannot be read (${String(error.code)}).`;
    throw error;
  }
}

function hospitalOf([first]: readonly Answer[], { hospitals }: Dataset): Hospital {
  const found = hospitals.find(({ id }) => id === first?.matter.hospital);
  if (found === undefined) throw new TypeError("answers of no hospital");
  return found;
}

function knownAlready({ id, document }: ReplyDocument, { documents }: Dataset): string | undefined {
  const same = documents.find(({ textSha256 }) => textSha256 === document["text_sha256"]);
  if (same !== undefined) return `The same answers were read before, as the document ${same.id}.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    return `“${id}” is no id; use small letters, digits and hyphens.`;
  return documents.some((one) => String(one.id) === id)
    ? `There is a document ${id} already; name this one with --as.`
    : undefined;
}

/** What the checks of the data say of a row that came from the sheet, at its place there. */
function issueText(
  issue: Issue,
  { id }: ReplyDocument,
  answers: readonly Answer[],
  { rowWord, headings }: FilledSheet,
): string {
  const answer = issue.file === `observations/${id}.csv` ? answers[issue.line - 2] : undefined;
  if (answer === undefined) return formatIssue(issue);
  const { message, found, expected } = issue;
  const sentence = `${message}, found ${found}, expected ${expected}`;
  return formatProblem({ row: answer.row, column: headings.answer, message: sentence }, rowWord);
}

function write({ into, archive }: Incoming, files: readonly PlannedFile[], reply: ReplyDocument): void {
  const text = { path: join(archive, reply.fileName), after: reply.text };
  moveIn([text, ...files.map(({ path, before, after }) => ({ path: join(into, path), before, after }))]);
}
