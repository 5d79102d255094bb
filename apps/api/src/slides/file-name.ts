import type { Locale } from "@yiheng/domain";
import { slideFileWords } from "./words.ts";

/** What no file system, shell or mail program should meet in a name. */
const unsafe = /[\p{C}\p{Z}\\/:*?"<>|%#&{}$!'`@+=~^;,.]+/gu;
const longestTitle = 40;

/** What a file of a deck is called: the product, the deck, the release, and an ending that says what it is. */
export function fileNameFor(title: string, locale: Locale, release: string, ending: string): string {
  const words = Array.from(title.replace(unsafe, " ").trim().replaceAll(" ", "-"));
  const safe = words
    .slice(0, longestTitle)
    .join("")
    .replace(/^-+|-+$/gu, "");
  return `${slideFileWords[locale].fileName(safe)}-${release}.${ending}`;
}
