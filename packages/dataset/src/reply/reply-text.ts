import { askedPeriodText, type Hospital, type Localized } from "@yiheng/domain";
import { findQuantities } from "@yiheng/quantity";
import { paragraphNumbers } from "../archive/paragraph.ts";
import type { Answer } from "./answer.ts";

/** Where an answer stands in the text of the reply; offsets in code points, the end excluded. */
export interface AnswerPlace {
  readonly answer: Answer;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A numeral of the text that is no answer, and why. */
export interface OtherNumeral {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly reason: Localized;
}

/** A reply as a text of its own, one paragraph an answer, with the place of everything in it. */
export interface ReplyText {
  readonly text: string;
  readonly places: readonly AnswerPlace[];
  readonly others: readonly OtherNumeral[];
}

type Part = "title" | "name" | "period" | "answer" | "explanation" | "remarks";

interface Piece {
  readonly part: Part;
  readonly text: string;
  readonly answer?: Answer;
}

/** Why a numeral outside the answers is no figure. */
const reasons: Readonly<Record<Part, Localized>> = {
  title: { zh: "标题中的数字", en: "A numeral of the title" },
  name: { zh: "指标名称中的数字", en: "A numeral of an indicator's name" },
  period: { zh: "答复所属的时间", en: "The period of the answer" },
  answer: { zh: "答复中数字以外的字", en: "Words of the answer beside the figure" },
  explanation: {
    zh: "答复所附的说明，不另作数字",
    en: "The explanation of an answer, not taken as a figure",
  },
  remarks: { zh: "备注，不是数字", en: "A remark, not a figure" },
};

/** Writes a reply down as a text that receipts can point into. */
export function replyText(hospital: Hospital, answers: readonly Answer[]): ReplyText {
  const pieces: readonly Piece[] = [
    { part: "title", text: `${replyTitle(hospital).zh}\n` },
    ...answers.flatMap(paragraphOf),
  ];
  const text = pieces.map((piece) => piece.text).join("");
  const placed = withOffsets(pieces);
  const paragraphs = paragraphNumbers(Array.from(text));
  const places = placed.flatMap(({ piece, start, end }) =>
    piece.answer === undefined
      ? []
      : [{ answer: piece.answer, paragraph: paragraphs[start] ?? 0, start, end }],
  );
  const isAnswered = (at: number) => places.some(({ start, end }) => start <= at && at < end);
  const others = findQuantities(text)
    .filter(({ start, end }) => !isAnswered(start) || !isAnswered(end - 1))
    .map(({ printed, start, end }) => {
      const part = placed.find((one) => one.start <= start && start < one.end)?.piece.part ?? "title";
      return { printed, start, end, reason: reasons[part] };
    });
  return { text, places, others };
}

/** What the document of a reply is called. */
export function replyTitle({ name }: Hospital): Localized {
  return {
    zh: `${name.zh}对补充数字请求的答复`,
    en: `Reply of ${name.en} to a request for figures`,
  };
}

function paragraphOf(answer: Answer): readonly Piece[] {
  const { indicator, period, printed, explanation, remarks } = answer;
  return [
    { part: "name", text: `${indicator.name.zh}，` },
    { part: "period", text: `${askedPeriodText(period).zh}，全院：` },
    { part: "answer", text: printed, answer },
    ...(explanation === "" ? [] : [{ part: "explanation", text: `；说明：${explanation}` } as const]),
    ...(remarks === "" ? [] : [{ part: "remarks", text: `；备注：${remarks}` } as const]),
    { part: "remarks", text: "。\n" },
  ];
}

function withOffsets(
  pieces: readonly Piece[],
): readonly { readonly piece: Piece; readonly start: number; readonly end: number }[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += Array.from(piece.text).length;
    return { piece, start, end: at };
  });
}
