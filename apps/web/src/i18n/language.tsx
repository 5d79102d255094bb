import type { Locale, Localized } from "@yiheng/domain";
import { createContext, type ReactNode, use, useContext, useMemo } from "react";
import { catalogueAtHand, loadCatalogue } from "./catalogues.ts";
import type { Messages } from "./messages.zh.ts";

interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  /** The text of the data in the reader's language. */
  readonly say: (text: Localized) => string;
}

const LanguageContext = createContext<Language | undefined>(undefined);

/** Gives its children one language; suspends until its words are here. */
export function LanguageProvider({
  locale,
  children,
}: {
  readonly locale: Locale;
  readonly children: ReactNode;
}) {
  const messages = catalogueAtHand(locale) ?? use(loadCatalogue(locale));
  // One object for as long as the language lasts, or every word on the page would be drawn anew at each click.
  const language = useMemo(
    (): Language => ({ locale, messages, say: (text) => text[locale] }),
    [locale, messages],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === undefined) throw new Error("useLanguage needs a LanguageProvider above it");
  return language;
}

/** The words that a page brings along, in the reader's language. */
export function useWords<Words>(words: Readonly<Record<Locale, Words>>): Words {
  return words[useLanguage().locale];
}
