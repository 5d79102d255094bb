import type { Locale } from "@yiheng/domain";
import type { Messages } from "./messages.zh.ts";

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  zh: () => import("./messages.zh.ts").then(({ zh }) => zh),
  en: () => import("./messages.en.ts").then(({ en }) => en),
};
const ready = new Map<Locale, Messages>();
const pending = new Map<Locale, Promise<Messages>>();

/** The words of a language where they are already here; undefined until `loadCatalogue` brought them. */
export function catalogueAtHand(locale: Locale): Messages | undefined {
  return ready.get(locale);
}

/** Brings the words of a language, once; the browser loads only the languages that are read. */
export function loadCatalogue(locale: Locale): Promise<Messages> {
  const known = pending.get(locale);
  if (known) return known;
  const coming = loaders[locale]().then((messages) => {
    ready.set(locale, messages);
    return messages;
  });
  pending.set(locale, coming);
  return coming;
}
