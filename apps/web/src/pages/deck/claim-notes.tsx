import { checkClaims, type Claim, type ClaimState, type Slide } from "@yiheng/domain";
import { useDeferredValue, useMemo } from "react";
import { useClaimMatter } from "../../deck/use-claim-matter.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { claimNoteWords } from "./claim-note-words.ts";
import "./claim-notes.css";

interface NotesProps {
  readonly slide: Slide;
  /** Its headline or its note. */
  readonly text: string;
  /** Puts the text with a truer sentence in it in the place of this one. */
  readonly onRewrite: (text: string) => void;
}

const glyphs: Readonly<Record<ClaimState, string>> = {
  supported: "✓",
  "supported-with-care": "≈",
  "not-checkable": "?",
  "not-supported": "≠",
};

/** What a text claims and how that stands to what its slide shows; it only tells, and never stops anybody. */
export function ClaimNotes(props: NotesProps) {
  return props.text === "" ? null : <Checked {...props} />;
}

function Checked({ slide, text, onRewrite }: NotesProps) {
  const matter = useClaimMatter(slide);
  const words = useWords(claimNoteWords);
  const checked = useDeferredValue(text);
  const claims = useMemo(() => (matter === undefined ? [] : checkClaims(checked, matter)), [checked, matter]);
  if (claims.length === 0) return null;
  return (
    <ul className="claim-notes" aria-label={words.label}>
      {claims.map((claim) => (
        <Note key={`${claim.start} ${claim.kind}`} claim={claim} text={checked} onRewrite={onRewrite} />
      ))}
    </ul>
  );
}

function Note({ claim, text, onRewrite }: Omit<NotesProps, "slide"> & { readonly claim: Claim }) {
  const { say } = useLanguage();
  const words = useWords(claimNoteWords);
  const { start, end, state, reasons, rewrite } = claim;
  const [first, ...more] = reasons;
  return (
    <li className={`claim-note is-${state}`} data-claim={state}>
      <span className="claim-glyph" aria-hidden="true">
        {glyphs[state]}
      </span>
      <div>
        <strong>{words.state[state]}</strong>
        <q>{text.slice(start, end)}</q>
        {first && <span>{say(first.sentence)}</span>}
        {more.length > 0 && (
          <details>
            <summary>{words.more(more.length)}</summary>
            {more.map(({ sentence }) => (
              <p key={sentence.zh}>{say(sentence)}</p>
            ))}
          </details>
        )}
        {rewrite !== undefined && (
          <button
            type="button"
            className="link-button"
            onClick={() => onRewrite(text.slice(0, start) + rewrite + text.slice(end))}
          >
            {words.rewrite(rewrite)}
          </button>
        )}
      </div>
    </li>
  );
}
