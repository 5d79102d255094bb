import type { Receipt } from "@yiheng/domain";
import type { Paragraph } from "@yiheng/slides";
import { receiptWords } from "../components/receipt-words.ts";
import { passageOf } from "../components/receipt.tsx";
import { useWords } from "../i18n/language.tsx";
import { packWords } from "./words.ts";

interface PackPassageProps {
  readonly receipt: Receipt;
  /** Those of the receipt's document that the pack holds. */
  readonly paragraphs: readonly Paragraph[] | undefined;
}

/** The paragraph with the words marked, where the presenter chose to hand it out. */
export function PackPassage({ receipt, paragraphs = [] }: PackPassageProps) {
  const words = useWords(receiptWords);
  const own = useWords(packWords);
  const { start, end } = receipt;
  const paragraph = [...paragraphs].reverse().find((one) => one.start <= start);
  if (paragraph === undefined) return <p className="quiet">{own.noParagraph}</p>;
  const cut = passageOf(paragraph.text, { start: start - paragraph.start, end: end - paragraph.start });
  return (
    <section>
      <h3>{words.text}</h3>
      <blockquote className="passage" lang="zh">
        {cut.before}
        <mark>{cut.words}</mark>
        {cut.after}
      </blockquote>
    </section>
  );
}
