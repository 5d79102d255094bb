const letters = Array.from("ABCDEFGHJKLMNOPQRSTWXYZ");

/** Characters that our readers meet under more than one reading; the letters beside them count as well. */
const otherReadings: Readonly<Record<string, string>> = {
  便: "p",
  参: "s",
  长: "c",
  传: "z",
  单: "s",
  调: "t",
  行: "h",
  会: "k",
  降: "x",
  率: "s",
  强: "j",
  省: "x",
  系: "j",
  校: "j",
  重: "c",
};

/**
 * The first letters of a character's pinyin, or nothing for what has none. They come from the order of
 * the Unicode CLDR, in which U+FDD0 with a letter stands before the characters of that letter: every
 * browser brings it along, and a new hospital's characters need no table of ours.
 */
export function initialsOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return "";
  const known = cache.get(character);
  if (known !== undefined) return known;
  const found = look(character) + (otherReadings[character] ?? "");
  cache.set(character, found);
  return found;
}

const cache = new Map<string, string>();
let order: Intl.Collator | undefined;

function look(character: string): string {
  order ??= new Intl.Collator("zh-u-co-pinyin");
  const { compare } = order;
  const after = letters.filter((letter) => compare(character, `\uFDD0${letter}`) >= 0);
  return (after.at(-1) ?? "").toLowerCase();
}

/** Where letters match the initials of consecutive characters of a name: at its start, further on, or nowhere. */
export function matchInitials(name: string, typed: string): "start" | "inside" | undefined {
  const readings = Array.from(name, (sign) => initialsOf(sign) || sign.toLowerCase()).filter((sign) =>
    /[\p{L}\p{N}]/u.test(sign),
  );
  const fits = (from: number) =>
    Array.from(typed).every((letter, at) => readings[from + at]?.includes(letter) === true);
  if (fits(0)) return "start";
  return readings.some((_, from) => from > 0 && fits(from)) ? "inside" : undefined;
}
