/** A stretch of a text that something was taken from; offsets are code points, end exclusive. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that is covered by the same spans throughout. */
export interface Piece {
  readonly text: string;
  /** The spans over it, the shortest first. */
  readonly ids: readonly string[];
  /** Those of them that begin here. */
  readonly starts: readonly string[];
}

/** A line that is not blank, with its number as receipts count it. */
export interface TextLine {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text at the ends of its spans, in one pass; spans may touch, nest, cross and repeat.
 * What a span covers beyond the text is not there to be shown; an empty span covers nothing.
 * @example cutText("共30人", [{ id: "staff", start: 1, end: 4 }]) // "共", "30人" of staff
 */
export function cutText(text: string, spans: readonly Span[]): readonly Piece[] {
  const waiting = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const cuts = [...new Set(waiting.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: readonly Span[] = [];
  let next = 0;
  let from = { unit: 0, point: 0 };
  for (const cut of [...cuts, Number.POSITIVE_INFINITY]) {
    const to = advance(text, from, cut);
    if (to.unit === from.unit) continue;
    const starting: Span[] = [];
    for (let span = waiting[next]; span && span.start <= from.point; span = waiting[++next])
      starting.push(span);
    open = [...open.filter(({ end }) => end > from.point), ...starting].sort(byLength);
    const starts = open.filter((span) => starting.includes(span));
    pieces.push({ text: text.slice(from.unit, to.unit), ids: open.map(idOf), starts: starts.map(idOf) });
    from = to;
  }
  return pieces;
}

const idOf = ({ id }: Span) => id;
const byLength = (a: Span, b: Span) => a.end - a.start - (b.end - b.start);

/** A place in a text, counted both ways: JavaScript cuts by units, receipts count code points. */
interface Place {
  readonly unit: number;
  readonly point: number;
}

function advance(text: string, from: Place, point: number): Place {
  let { unit, point: at } = from;
  for (; at < point && unit < text.length; at++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return { unit, point: at };
}

/** Puts pieces into the lines of their text; blank lines are dropped and not counted. */
export function linesOf(pieces: readonly Piece[]): readonly TextLine[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, part] of partsOf(piece).entries()) {
      if (index > 0) lines.push([]);
      if (part.text !== "") lines.at(-1)?.push(part);
    }
  }
  const written = lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
  return written.map((line, index) => ({ number: index + 1, pieces: line }));
}

/** A piece cut at its line breaks; what begins in it begins in the first part that can be seen. */
function partsOf({ text, ids, starts }: Piece): readonly Piece[] {
  const parts = text.split("\n");
  const first = Math.max(
    0,
    parts.findIndex((part) => part.trim() !== ""),
  );
  return parts.map((part, index) => ({ text: part, ids, starts: index === first ? starts : [] }));
}
