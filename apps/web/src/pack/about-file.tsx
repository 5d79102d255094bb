import type { PackContent } from "@yiheng/slides";
import { Line } from "../components/receipt.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { PackPanel } from "./pack-panel.tsx";
import { packWords } from "./words.ts";

interface AboutFileProps {
  readonly content: PackContent;
  readonly hash: string | undefined;
  readonly onClose: () => void;
}

/** What the file is made of and how it can be told later whether it still stands. */
export function AboutFile({ content, hash, onClose }: AboutFileProps) {
  const { messages, say } = useLanguage();
  const words = useWords(packWords);
  const { title, version, release, asOf, slides, paragraphs, lists } = content;
  const told = words.file;
  return (
    <PackPanel title={words.about} onClose={onClose}>
      <dl className="lines">
        <Line term={told.deck}>{title}</Line>
        <Line term={told.version}>{version === undefined ? told.none : String(version)}</Line>
        <Line term={told.slides}>{String(slides.length)}</Line>
        <Line term={told.release}>
          <code>{release.id}</code>
          {release.note && <span className="quiet"> {say(release.note)}</span>}
        </Line>
        <Line term={told.asOf}>{asOf ?? told.none}</Line>
        <Line term={told.paragraphs}>
          {Object.keys(paragraphs).length > 0 ? told.withParagraphs : told.withoutParagraphs}
        </Line>
        <Line term={messages.footer.sources}>
          <ul>
            {lists.documents.map((document) => (
              <li key={document.id}>
                {say(document.title)} · {say(document.publisher)} ·{" "}
                {document.publishedOn ?? messages.unknownDate}
              </li>
            ))}
          </ul>
        </Line>
        <Line term={told.hash}>
          <code className="pack-hash">{hash ?? told.none}</code>
        </Line>
      </dl>
      <p>{told.network}</p>
      <p>{told.check}</p>
    </PackPanel>
  );
}
