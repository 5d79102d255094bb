/** The width of a text, in pixels. */
export type Measure = (text: string) => number;

/** Breaks a text into lines of a width: between Chinese characters, at spaces, and inside a word only where it is too long. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines = [""];
  for (const piece of piecesOf(text, width, measure)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && measure((line + piece).trimEnd()) > width) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/** Closing marks stay with the character before them. */
const pieces = /[\u2E80-\uFFFF](?:[，。；：、）》”’！？])?|[^\s\u2E80-\uFFFF]+\s*|\s+/gu;

function piecesOf(text: string, width: number, measure: Measure): readonly string[] {
  return (text.match(pieces) ?? []).flatMap((piece) =>
    measure(piece) > width ? Array.from(piece) : [piece],
  );
}
