import { createHash } from "node:crypto";
import type { Hospital } from "@yiheng/domain";
import type { Answer } from "./answer.ts";
import { replyText, type ReplyText, replyTitle } from "./reply-text.ts";

/** A row of a table, by column. */
export type Cells = Readonly<Record<string, string>>;

/** A reply as the rows and the text that the data package takes it in. */
export interface ReplyDocument {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
  readonly document: Cells;
  /** In the order of the answers. */
  readonly observations: readonly Cells[];
  readonly passedOver: readonly Cells[];
}

/** Makes a document of a hospital's answers; `received` is the day they came, ISO. */
export function replyDocumentOf(
  id: string,
  hospital: Hospital,
  answers: readonly Answer[],
  received: string,
): ReplyDocument {
  const reply = replyText(hospital, answers);
  const fileName = `${id}.txt`;
  return {
    id,
    fileName,
    text: reply.text,
    document: documentCells(id, fileName, hospital, answers, received, reply),
    observations: reply.places.map(({ answer, paragraph, start, end }) => ({
      ...figureCells(id, answer),
      section: "答复",
      paragraph: String(paragraph),
      start: String(start),
      end: String(end),
    })),
    passedOver: reply.others.map(({ printed, start, end, reason }) => ({
      document: id,
      start: String(start),
      end: String(end),
      printed,
      reason_zh: reason.zh,
      reason_en: reason.en,
    })),
  };
}

function documentCells(
  id: string,
  fileName: string,
  hospital: Hospital,
  answers: readonly Answer[],
  received: string,
  { text }: ReplyText,
): Cells {
  const title = replyTitle(hospital);
  const days = answers.flatMap(({ period: { from, to } }) => [from ?? to, to]).toSorted();
  const count = answers.length;
  return {
    id,
    hospital: hospital.id,
    title_zh: title.zh,
    title_en: title.en,
    type: "reply",
    publisher_zh: hospital.name.zh,
    publisher_en: hospital.name.en,
    covers_from: days[0] ?? "",
    covers_to: days.at(-1) ?? "",
    covers_basis: "printed",
    file_name: fileName,
    text_sha256: createHash("sha256").update(text).digest("hex"),
    chars: String(Array.from(text).length),
    cannot_tell_zh: `只含所答的${count}项；未答的各项无从得知。`,
    cannot_tell_en: `It holds the ${count} ${count === 1 ? "answer" : "answers"} given only; of what was left unanswered nothing is known.`,
    note_zh: `医院对补充数字请求的答复，${received}收到，不是公开发布的报告；文本由答复表逐项写成。`,
    note_en: `The hospital's answer to a request for figures, received on ${received}; no published report. The text was written from the filled sheet, one paragraph an answer.`,
  };
}

function figureCells(document: string, answer: Answer): Cells {
  const { matter, indicator, printed, quantity, period, stated, population } = answer;
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    id: `${document}-${indicator.id}`,
    hospital: matter.hospital,
    indicator: indicator.id,
    scope: "hospital",
    period_from: period.from ?? "",
    period_to: period.to,
    period_type: period.type,
    period_basis: "printed",
    value: text(quantity.value),
    lower: text(quantity.lower),
    upper: text(quantity.upper),
    bound: quantity.bound,
    qualifier: quantity.qualifier,
    unit: quantity.unit,
    printed,
    population: text(population),
    base_period: matter.basePeriod ?? "",
    statement: "actual",
    stated: stated.join(";"),
  };
}
