import type { Stamp } from "@yiheng/contract";
import type { Release } from "@yiheng/domain";
import { Link } from "wouter";
import { ChangeLine } from "../../address/change-line.tsx";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useViewNames } from "../../views/use-view-names.ts";
import { viewAt } from "../../views/view-address.ts";
import type { Outdated, Standing } from "./judge.ts";
import type { Checked, Verdict } from "./use-check.ts";
import { checkWords } from "./words.ts";

/** What a file turned out to be: a word, a sentence, what has changed, and what it says of itself. */
export function CheckResult({ checked: { name, verdict } }: { readonly checked: Checked }) {
  const words = useWords(checkWords);
  const { word, sentence } = words.states[verdict.state];
  const stamp = "stamp" in verdict ? verdict.stamp : undefined;
  return (
    <section className={`card check-card is-${verdict.state}`} aria-labelledby="check-verdict">
      <h2 id="check-verdict">
        <span className="check-glyph" aria-hidden="true">
          {glyphs[verdict.state]}
        </span>
        {word}
      </h2>
      <p className="check-name">{name}</p>
      <p>{sentence}</p>
      {verdict.state === "superseded" && <Changes standing={verdict} />}
      {stamp && <About stamp={stamp} isTrusted={verdict.state !== "damaged"} />}
    </section>
  );
}

const glyphs: Readonly<Record<Verdict["state"], string>> = {
  reading: "…",
  "too-large": "—",
  unreadable: "—",
  foreign: "∅",
  damaged: "≠",
  unasked: "?",
  unknown: "?",
  current: "=",
  superseded: "≈",
};

function Changes({ standing }: { readonly standing: Extract<Standing, { state: "superseded" }> }) {
  const { outdated, indicators, since } = standing;
  return (
    <>
      {outdated.map((one) => (
        <section key={`${one.place} ${one.view}`}>
          <h3>
            <Place outdated={one} />
          </h3>
          <ul className="changes">
            {one.changes.map((change) => (
              <ChangeLine key={`${change.table} ${change.record}`} change={change} indicators={indicators} />
            ))}
          </ul>
        </section>
      ))}
      <Reasons since={since} />
    </>
  );
}

/** Which slide, and what it shows; it leads to the same view at present. */
function Place({ outdated: { place, view } }: { readonly outdated: Outdated }) {
  const words = useWords(checkWords);
  const nameOf = useViewNames();
  const at = viewAt(view);
  const name = at && nameOf(at);
  return (
    <>
      {words.placeOf(place + 1)} <Link href={view}>{name ?? view}</Link>
    </>
  );
}

/** What the releases since were for. */
function Reasons({ since }: { readonly since: readonly Release[] }) {
  const { say } = useLanguage();
  const words = useWords(checkWords);
  return (
    <section>
      <h3>{words.why}</h3>
      <ul className="check-reasons">
        {since.map(({ id, recordedOn, note }) => (
          <li key={id}>
            <code>{id}</code> <span className="quiet">{recordedOn}</span> {note ? say(note) : words.noNote}
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ stamp, isTrusted }: { readonly stamp: Stamp; readonly isTrusted: boolean }) {
  const words = useWords(checkWords);
  const { kind, release, deck, views, hash } = stamp;
  return (
    <section>
      <h3>{isTrusted ? words.about : words.aboutDamaged}</h3>
      <dl className="lines">
        <Line term={words.kind}>{words.kindOf[kind]}</Line>
        <Line term={words.deck}>{deck?.title}</Line>
        <Line term={words.version}>{deck?.version === undefined ? undefined : String(deck.version)}</Line>
        <Line term={words.release}>
          <code>{release}</code>
        </Line>
        <Line term={words.madeFor}>
          <ul>
            {views.map((view, at) => (
              <li key={`${at} ${view}`}>
                <code>{view}</code>
              </li>
            ))}
          </ul>
        </Line>
        <Line term={words.hash}>
          <code>{hash}</code>
        </Line>
      </dl>
    </section>
  );
}
