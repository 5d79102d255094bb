import { Link } from "wouter";
import { useLanguage } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";

/** An address that leads nowhere, with the way back. */
export function NotFound() {
  const { messages } = useLanguage();
  const { there } = useSelection();
  return (
    <main id="content" className="page failure">
      <h1>{messages.state.notFound}</h1>
      <Link href={there("/")} className="button">
        {messages.state.home}
      </Link>
    </main>
  );
}
