import { useSuspenseQuery } from "@tanstack/react-query";
import { paths } from "@yiheng/contract";
import { Link } from "wouter";
import { sourcesQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { checkRoute } from "../pages/check/check-route.ts";
import { useSelection } from "../selection/use-selection.ts";
import { Permalink } from "./permalink.tsx";

/** Where the figures come from and which release they are of. */
export function AppFooter() {
  const { messages, say } = useLanguage();
  const { there } = useSelection();
  const { items, release } = useSuspenseQuery(sourcesQuery).data;
  return (
    <footer className="app-footer">
      <p>{messages.footer.note}</p>
      <details data-paper="">
        <summary>
          {messages.footer.sources} ({items.length})
        </summary>
        <ul>
          {items.map((document) => (
            <li key={document.id}>
              {say(document.title)} · {say(document.publisher)} ·{" "}
              {document.publishedOn ?? messages.unknownDate}
            </li>
          ))}
        </ul>
      </details>
      <p>
        {messages.footer.release} <Permalink release={release} />
        <span className="on-screen">
          {" "}
          · <Link href={there("/dictionary", { part: "data" })}>{messages.footer.data}</Link> ·{" "}
          <Link href={there(checkRoute)}>{messages.footer.check}</Link> ·{" "}
          <a href={paths.docs}>{messages.footer.api}</a> · <a href="#keys">{messages.footer.keys}</a> ·{" "}
          <Link href={`${there("/", { show: "values", verdict: undefined })}#tour`}>
            {messages.footer.tour}
          </Link>
        </span>
      </p>
    </footer>
  );
}
