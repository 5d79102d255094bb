import { judgementWord, verdictGlyphs } from "@yiheng/domain";
import { type SentencesBlock, slideWords } from "@yiheng/slides";
import { useStaging } from "./stage-context.ts";

/** Sentences under a title, each with the glyph of what it allows where it has one. */
export function StageSentences({ block }: { readonly block: SentencesBlock }) {
  const { title, sentences, leftOut } = block;
  const words = slideWords[useStaging().locale];
  const hasMarks = sentences.some(({ judgement }) => judgement !== undefined);
  return (
    <>
      {title !== undefined && <h2>{title}</h2>}
      <ul className={hasMarks ? "stage-sentences has-marks" : "stage-sentences"}>
        {sentences.map(({ text, judgement }) => (
          <li key={text} className={judgement && `reason-${judgement}`}>
            {judgement !== undefined && (
              <span className="stage-mark" role="img" aria-label={judgementWord(judgement, words)}>
                {verdictGlyphs[judgement]}
              </span>
            )}
            {text}
          </li>
        ))}
      </ul>
      {leftOut !== undefined && <p className="stage-left-out">{leftOut}</p>}
    </>
  );
}
