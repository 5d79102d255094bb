import { type Judgement, judgementWord, verdictGlyphs } from "@yiheng/domain";
import { slideWords } from "@yiheng/slides";
import { useStaging } from "./stage-context.ts";

/** A verdict as glyph, word and tint. */
export function StageVerdict({ judgement }: { readonly judgement: Judgement }) {
  const { locale } = useStaging();
  return (
    <span className={`verdict verdict-${judgement}`}>
      <span className="verdict-glyph" aria-hidden="true">
        {verdictGlyphs[judgement]}
      </span>
      {judgementWord(judgement, slideWords[locale])}
    </span>
  );
}
