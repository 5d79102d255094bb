import { densities, themes } from "@yiheng/address";
import { locales } from "@yiheng/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useLanguage } from "../i18n/language.tsx";
import { offlineChoice } from "../late-parts.ts";
import { useSelection } from "../selection/use-selection.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { Search } from "./search.tsx";

const pages = [
  ["/", "overview"],
  ["/compare", "compare"],
  ["/specialties", "specialties"],
  ["/coverage", "coverage"],
  ["/hospitals", "hospitals"],
  ["/documents", "documents"],
  ["/dictionary", "dictionary"],
  ["/decks", "decks"],
] as const;

/** What an address begins with: every page of its kind. */
const baseOf = (path: string) => path.split("/")[1];

/** Name, pages, and how the reader wants to see them. */
export function AppHeader() {
  const { messages } = useLanguage();
  const { path, selection, here, there } = useSelection();
  const [isMenuUsed, setMenuUsed] = useState(false);
  return (
    <header className="app-header">
      <Link href={there("/")} className="brand">
        <span className="brand-mark" aria-hidden="true">
          衡
        </span>
        <span className="brand-name">{messages.name}</span>
        <span className="brand-tagline">{messages.tagline}</span>
      </Link>
      <nav className="pages" aria-label={messages.nav.label}>
        {pages.map(([to, key]) => (
          <Link
            key={to}
            href={there(to)}
            className="page-link"
            aria-current={baseOf(path) === baseOf(to) ? "page" : undefined}
          >
            {messages.nav[key]}
          </Link>
        ))}
      </nav>
      <div className="preferences">
        <Search />
        <ChoiceBar
          label={messages.language.label}
          choices={locales.map((lang) => ({
            key: lang,
            label: messages.language[lang],
            href: here({ lang }),
            isChosen: selection.lang === lang,
          }))}
        />
        <details className="display" onToggle={() => setMenuUsed(true)}>
          <summary>{messages.display}</summary>
          <div className="display-menu">
            <ChoiceBar
              label={messages.theme.label}
              choices={themes.map((theme) => ({
                key: theme,
                label: messages.theme[theme],
                href: here({ theme }),
                isChosen: selection.theme === theme,
              }))}
            />
            <ChoiceBar
              label={messages.density.label}
              choices={densities.map((density) => ({
                key: density,
                label: messages.density[density],
                href: here({ density }),
                isChosen: selection.density === density,
              }))}
            />
            {isMenuUsed && <offlineChoice.View />}
          </div>
        </details>
      </div>
    </header>
  );
}
