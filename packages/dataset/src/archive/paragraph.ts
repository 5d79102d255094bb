/**
 * For every code point of a text, the number of the paragraph it stands in: the non-blank lines counted from 1.
 * On a blank line it is the number of the paragraph before.
 */
export function paragraphNumbers(codePoints: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  let paragraph = 0;
  for (const line of linesOf(codePoints)) {
    if (line.some((character) => character.trim() !== "")) paragraph += 1;
    for (let index = 0; index < line.length; index += 1) numbers.push(paragraph);
  }
  return numbers;
}

function* linesOf(codePoints: readonly string[]): Generator<readonly string[]> {
  let start = 0;
  for (const [index, character] of codePoints.entries()) {
    if (character !== "\n") continue;
    yield codePoints.slice(start, index + 1);
    start = index + 1;
  }
  yield codePoints.slice(start);
}
