import type { Judgement } from "@yiheng/domain";
import { useLanguage } from "../i18n/language.tsx";
import type { Messages } from "../i18n/messages.zh.ts";

/** Equal, roughly, parallel, unequal, empty, one: readable without colour. */
export const verdictGlyphs: Readonly<Record<Judgement, string>> = {
  comparable: "=",
  "with-care": "≈",
  "side-by-side": "||",
  "do-not-compare": "≠",
  "no-value": "∅",
  single: "1",
};

export function judgementWord(judgement: Judgement, messages: Messages): string {
  return judgement === "single" ? messages.verdictSingle : messages.verdict[judgement];
}

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
