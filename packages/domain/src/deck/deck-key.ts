const letters = "abcdefghijklmnopqrstuvwxyz234567";
const bitsPerLetter = 5;

/** How many random bytes a key to a deck holds. */
export const deckKeyBytes = 16;
const keyPattern = /^[a-z2-7]{26}$/u;

/** Writes 16 random bytes as a key: lower-case letters and digits that are not mistaken for each other. */
export function formatDeckKey(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/gu) ?? [];
  return groups.map((group) => letters[Number.parseInt(group.padEnd(bitsPerLetter, "0"), 2)]).join("");
}

/** Whether a text is formed like a key; whether it opens a deck, only the workspace can tell. */
export function isDeckKey(text: string): boolean {
  return keyPattern.test(text);
}
