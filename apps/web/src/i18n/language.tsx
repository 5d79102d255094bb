import type { Locale, Localized } from "@yiheng/domain";
import { createContext, type ReactNode, useContext } from "react";
import { en } from "./messages.en.ts";
import { type Messages, zh } from "./messages.zh.ts";

const catalogues: Record<Locale, Messages> = { zh, en };

interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
  /** The text of the data in the reader's language. */
  readonly say: (text: Localized) => string;
}

const LanguageContext = createContext<Language>(languageOf("zh"));

/** The words and the locale for one language. */
export function languageOf(locale: Locale): Language {
  return { locale, messages: catalogues[locale], say: (text) => text[locale] };
}

export function LanguageProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LanguageContext value={languageOf(locale)}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
