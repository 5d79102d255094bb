import { type Judgement, judgementWord, verdictGlyphs } from "@yiheng/domain";
import { useLanguage } from "../i18n/language.tsx";

/** A verdict as glyph, word and tint. */
export function VerdictMark({ judgement }: { readonly judgement: Judgement }) {
  const { messages } = useLanguage();
  return (
    <span className={`verdict verdict-${judgement}`}>
      <span className="verdict-glyph" aria-hidden="true">
        {verdictGlyphs[judgement]}
      </span>
      {judgementWord(judgement, messages)}
    </span>
  );
}
