import { useQuery } from "@tanstack/react-query";
import type { Slide } from "@yiheng/domain";
import { releaseOfView, viewUnder } from "@yiheng/slides";
import { ChangeLine } from "../../address/change-line.tsx";
import { changesQuery } from "../../address/release-queries.ts";
import { useSlideAge } from "../../deck/use-slide-age.ts";
import { useWords } from "../../i18n/language.tsx";
import { releaseListsQuery } from "../../stage/release-lists.ts";
import { slideAgeWords } from "./slide-age-words.ts";
import "../../styles/address-notes.css";
import "./slide-age-note.css";

interface SlideAgeNoteProps {
  readonly slide: Slide;
  readonly onAccept: (view: string) => void;
}

/** What has changed on a slide since it was made: the presenter takes the present figures, or keeps the old ones. */
export function SlideAgeNote({ slide, onAccept }: SlideAgeNoteProps) {
  const words = useWords(slideAgeWords);
  const lists = useQuery(releaseListsQuery).data;
  const age = useSlideAge(slide, lists);
  const { data } = useQuery({ ...changesQuery(releaseOfView(slide.view) ?? ""), enabled: false });
  if (age === undefined || lists === undefined || age.state === "current") return null;
  const accept = (
    <button type="button" className="button" onClick={() => onAccept(viewUnder(slide.view, lists.release))}>
      {words.accept}
    </button>
  );
  if (age.state === "unknown") {
    return (
      <div className="slide-age">
        <p>{words.unknown(age.release)}</p>
        {accept}
      </div>
    );
  }
  return (
    <div className="slide-age">
      <p>{words.superseded(age.since.id, age.changes.length)}</p>
      <ul className="changes">
        {age.changes.map((change) => (
          <ChangeLine
            key={`${change.table} ${change.record}`}
            change={change}
            indicators={data?.indicators ?? []}
          />
        ))}
      </ul>
      <p className="quiet">{words.keeping}</p>
      {accept}
    </div>
  );
}
