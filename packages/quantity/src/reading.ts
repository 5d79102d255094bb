/** Signs whose compatibility form would change their meaning: Ⅲ, ①, ², and the comma that separates clauses. */
const kept = /[²³¹⁰-₟Ⅰ-↋①-⓿，]/u;

/**
 * A document made readable without moving anything: one UTF-16 unit for each code point of the
 * original, full-width forms and odd spaces normalised, characters outside the basic plane blotted
 * out. Offsets into the reading are therefore code-point offsets into the original.
 */
export function readingOf(text: string): string {
  return Array.from(text, readSign).join("");
}

function readSign(sign: string): string {
  if (sign < "\u0080" || kept.test(sign)) return sign;
  const normal = sign.normalize("NFKC");
  return normal.length === 1 ? normal : sign.length === 1 ? sign : "□";
}
