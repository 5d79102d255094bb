/** The product's languages; Chinese is the first. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];

/** One text in both languages; neither may be missing. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}
