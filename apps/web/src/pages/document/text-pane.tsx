import { useQuery } from "@tanstack/react-query";
import { type DocumentId, type SourceDocument, type Entry, entryStates } from "@yiheng/domain";
import { Link } from "wouter";
import { documentTextQuery } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { countStates, stepFrom } from "./entries.ts";
import { MarkedText } from "./marked-text.tsx";
import { documentWords } from "./words.ts";

interface Shown {
  readonly shown: readonly Entry[];
  readonly selected: string | undefined;
}

/** The document's text beside the list; where the server has none, how to give it one. */
export function TextPane(props: Shown & { readonly source: SourceDocument; readonly hasText: boolean }) {
  const { text: words } = useWords(documentWords);
  return (
    <section className={props.hasText ? "text-pane has-text" : "text-pane"} aria-labelledby="text-title">
      <div className="text-head">
        <h2 id="text-title">{words.title}</h2>
        {props.hasText && <Position shown={props.shown} selected={props.selected} />}
      </div>
      {props.hasText ? (
        <>
          <Legend shown={props.shown} />
          <FetchedText {...props} />
        </>
      ) : (
        <>
          <p>{words.missing}</p>
          <p className="quiet">{words.howTo}</p>
          <Legend shown={props.shown} />
        </>
      )}
    </section>
  );
}

/** Which of the marks is pointed at, and the ways to its neighbours. */
function Position({ shown, selected }: Shown) {
  const { text: words } = useWords(documentWords);
  const { here } = useSelection();
  const index = shown.findIndex(({ id }) => id === selected);
  const previous = stepFrom(shown, selected, -1);
  const next = stepFrom(shown, selected, 1);
  return (
    <p className="text-position">
      {previous && (
        <Link href={here({ figure: previous.id })} replace className="button" aria-label={words.previous}>
          ‹
        </Link>
      )}
      <span role="status">{index < 0 ? words.total(shown.length) : words.of(index + 1, shown.length)}</span>
      {next && (
        <Link href={here({ figure: next.id })} replace className="button" aria-label={words.next}>
          ›
        </Link>
      )}
    </p>
  );
}

/** What the marks mean, and how many there are of each. */
function Legend({ shown }: { readonly shown: readonly Entry[] }) {
  const words = useWords(documentWords);
  const counts = countStates(shown);
  return (
    <ul className="mark-legend">
      {entryStates.map((state) => (
        <li key={state}>
          <span className={`mark is-${state}`}>{words.state[state]}</span> {counts[state]}
        </li>
      ))}
    </ul>
  );
}

/** Where the text is to be had without any script. */
const textPath = (id: DocumentId) => documentTextQuery(id).queryKey[0];

function FetchedText(props: Shown & { readonly source: SourceDocument }) {
  const { messages } = useLanguage();
  const { text: words } = useWords(documentWords);
  const { data: text, error, refetch } = useQuery(documentTextQuery(props.source.id));
  if (error)
    return (
      <div className="source-text">
        <p>{messages.state.failed}</p>
        <p className="quiet">{error.message}</p>
        <button type="button" className="button" onClick={() => void refetch()}>
          {messages.state.retry}
        </button>
      </div>
    );
  if (text === undefined)
    return (
      <p className="source-text quiet" role="status">
        {words.loading}… <a href={textPath(props.source.id)}>{words.plain}</a>
      </p>
    );
  return (
    <>
      <MarkedText text={text} shown={props.shown} selected={props.selected} />
      <p className="text-keys quiet">{words.keys}</p>
    </>
  );
}
