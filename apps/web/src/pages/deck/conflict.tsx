import { type DeckMerge, type MergeChoice, type Slide, settleMerge } from "@yiheng/domain";
import { type ReactNode, useState } from "react";
import { conflictIn, type KnownDeck, withDecision } from "../../deck/known-deck.ts";
import { newSlideId } from "../../deck/new-key.ts";
import type { Room } from "../../deck/room.ts";
import { useWords } from "../../i18n/language.tsx";
import { conflictWords } from "./conflict-words.ts";

interface Props {
  readonly room: Room;
  readonly known: KnownDeck;
}

/** The two versions of what two people changed at once, side by side, for a person to choose. */
export function Conflict({ room, known }: Props) {
  const merge = conflictIn(known);
  return merge === undefined ? null : <Choosing room={room} known={known} merge={merge} />;
}

const titleId = "title";
const choices: readonly MergeChoice[] = ["mine", "theirs", "both"];

function Choosing({ room, known, merge }: Props & { readonly merge: DeckMerge }) {
  const words = useWords(conflictWords);
  const [chosen, choose] = useState<Readonly<Record<string, MergeChoice>>>({});
  const places = new Map(known.content.slides.map(({ id }, at) => [id, at + 1]));
  const ids = [...(merge.title ? [titleId] : []), ...merge.conflicts.map(({ id }) => id)];
  const left = ids.filter((id) => chosen[id] === undefined).length;
  const apply = () => {
    const title = chosen[titleId] === "theirs" ? "theirs" : "mine";
    room.desk.receive(known.key, (now) => {
      const current = conflictIn(now);
      return current ? withDecision(now, settleMerge(current, { slides: chosen, title }, newSlideId)) : now;
    });
    void room.sender.meet(known.key);
  };
  return (
    <section className="card deck-conflict" aria-labelledby="conflict-title" role="alert">
      <h2 id="conflict-title">{words.title}</h2>
      <p className="section-note">{words.lead}</p>
      <p className="conflict-all">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className="button"
            onClick={() => choose(Object.fromEntries(ids.map((id) => [id, choice])))}
          >
            {words.all[choice]}
          </button>
        ))}
      </p>
      {merge.title && (
        <Sides
          name={words.deckTitle}
          mine={<p>{merge.title.mine}</p>}
          theirs={<p>{merge.title.theirs}</p>}
          chosen={chosen[titleId]}
          offered={["mine", "theirs"]}
          onChoose={(choice) => choose({ ...chosen, [titleId]: choice })}
        />
      )}
      {merge.conflicts.map(({ id, mine, theirs }) => (
        <Sides
          key={id}
          name={words.page(places.get(id))}
          mine={<Said slide={mine} />}
          theirs={<Said slide={theirs} />}
          chosen={chosen[id]}
          offered={mine && theirs ? choices : ["mine", "theirs"]}
          onChoose={(choice) => choose({ ...chosen, [id]: choice })}
        />
      ))}
      <p className="conflict-end">
        <button type="button" className="button is-main" disabled={left > 0} onClick={apply}>
          {words.apply}
        </button>
        {left > 0 && <span className="quiet">{words.left(left)}</span>}
      </p>
    </section>
  );
}

interface SidesProps {
  readonly name: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly chosen: MergeChoice | undefined;
  readonly offered: readonly MergeChoice[];
  readonly onChoose: (choice: MergeChoice) => void;
}

function Sides({ name, mine, theirs, chosen, offered, onChoose }: SidesProps) {
  const words = useWords(conflictWords);
  return (
    <fieldset className="conflict-sides">
      <legend>
        {name} <span className="visually-hidden">{words.choice}</span>
      </legend>
      {offered.map((choice) => (
        <label key={choice} className={`conflict-side is-${choice}`}>
          <span>
            <input
              type="radio"
              name={`conflict ${name}`}
              checked={chosen === choice}
              onChange={() => onChoose(choice)}
            />{" "}
            {words[choice]}
          </span>
          {choice === "mine" && mine}
          {choice === "theirs" && theirs}
        </label>
      ))}
    </fieldset>
  );
}

function Said({ slide }: { readonly slide: Slide | undefined }) {
  const words = useWords(conflictWords);
  if (slide === undefined) return <em className="quiet">{words.removed}</em>;
  return (
    <>
      <strong>{slide.headline || words.noHeadline}</strong>
      <span className="slide-note">{slide.note}</span>
      {slide.hidden && <span className="quiet">{words.hidden}</span>}
    </>
  );
}
