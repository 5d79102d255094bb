import { formatQuantity } from "@yiheng/quantity";
import type { Effect } from "./effect.ts";
import type { ReadReply } from "./read-reply.ts";

type Read = Extract<ReadReply, { readonly ok: true }>;

/** What was read from a sheet and what it changes, line by line, for the person who looks it through. */
export function reportOf(read: Read, isTrial: boolean): readonly string[] {
  const { reply, effects, unanswered, rowWord, files } = read;
  const left =
    unanswered === 0
      ? ""
      : `; ${unanswered} ${unanswered === 1 ? "question was" : "questions were"} left without an answer`;
  const stated = effects.filter(({ answer }) => answer.stated.length > 0);
  const disputed = effects.filter(({ conflicts }) => conflicts.length > 0);
  return [
    `${effects.length} ${effects.length === 1 ? "answer" : "answers"} read as the document ${reply.id}${left}.`,
    ...effects.map((effect) => `  ${rowWord} ${effect.answer.row}: ${readingOf(effect)}`),
    ...(stated.length > 0 ? ["Please check what these explanations were taken to state:"] : []),
    ...stated.map(
      ({ answer }) => `  ${rowWord} ${answer.row}: ${answer.stated.join(", ")}: “${answer.explanation}”`,
    ),
    ...(disputed.length > 0 ? ["These answers contradict the hospital's own reports; both are kept:"] : []),
    ...disputed.map(({ answer, conflicts }) => `  ${rowWord} ${answer.row}: ${conflicts.join(", ")}`),
    ...(isTrial
      ? trialLines(read)
      : [
          `Written: ${[...files.map(({ path }) => path), `the text ${reply.fileName} in the archive`].join(", ")}.`,
          ...nextSteps,
        ]),
  ];
}

function readingOf({ answer, verdicts }: Effect): string {
  const { indicator, printed, quantity, period } = answer;
  const changes = verdicts.map(({ hospital, before, after }) => `${hospital} ${before} → ${after}`);
  const told = changes.length === 0 ? "no verdict changes" : changes.join(", ");
  return `${indicator.id}, to ${period.to}: “${printed}” is ${formatQuantity(quantity, "en")}; ${told}`;
}

/** Every row that would be new, so that it can be read before it is written. */
function trialLines({ reply, files }: Read): readonly string[] {
  const added = files.flatMap(({ path, before, after }) => {
    if (!path.endsWith(".csv")) return [`${path}: the files of the document are named`];
    const old = new Set(before?.split("\n"));
    const lines = after.split("\n").filter((line) => line !== "" && !old.has(line));
    return [`${path}:`, ...lines.map((line) => `  ${line}`)];
  });
  const text = reply.text.trimEnd().split("\n");
  return [
    "Nothing is written. It would be:",
    ...added,
    `${reply.fileName} in the archive:`,
    ...text.map((line) => `  ${line}`),
  ];
}

const nextSteps = [
  "Next: look the rows through, run npm run data:check, record the release with npm run data:record, and commit.",
  "The text stays in the archive, which is not committed; keep the sheet as it came.",
];
