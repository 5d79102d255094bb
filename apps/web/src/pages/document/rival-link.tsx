import { type FigureEntry, figureWords, type ObservationId, periodText, type Placing } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import type { Links } from "./use-links.ts";
import { documentWords } from "./words.ts";

/** The other side of a contradiction: a row of this page, or the receipt of a figure of another document. */
export function RivalLink(props: {
  readonly id: ObservationId;
  readonly figures: readonly FigureEntry[];
  readonly placings: ReadonlyMap<string, Placing>;
  readonly links: Links;
}) {
  const { locale, messages } = useLanguage();
  const { watch: words } = useWords(documentWords);
  const { id, links } = props;
  const figure = props.placings.get(id)?.figure;
  const isHere = props.figures.some((entry) => entry.id === id);
  const href = isHere
    ? links.here({ figure: id, about: undefined, use: undefined })
    : links.here({ receipt: id });
  return (
    <Link href={href} replace={isHere} className="rival">
      {figure ? `${figureWords(figure, locale, true)} · ${periodText(figure.period, messages)}` : id}
      {!isHere && ` · ${words.elsewhere}`}
    </Link>
  );
}
