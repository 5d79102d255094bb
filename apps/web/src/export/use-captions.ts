import { useSuspenseQuery } from "@tanstack/react-query";
import { unitLabel } from "@yiheng/quantity";
import { sourcesQuery, hospitalsQuery } from "../api/queries.ts";
import type { CardExport } from "../components/card-menu-files.ts";
import { chosenHospitals } from "../components/selection-bar.tsx";
import { judgementOf, judgementWord } from "../components/verdict-mark.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import type { Captions } from "./card-picture.ts";
import type { Cited } from "./citation.ts";
import { exportWords } from "./words.ts";

/** What is said with a card wherever it goes: to be cited, and around its picture. */
export function useCaptions({ title, comparison }: CardExport): {
  readonly captions: Captions;
  readonly cited: Omit<Cited, "today">;
} {
  const { locale, messages, say } = useLanguage();
  const words = useWords(exportWords);
  const { selection, here } = useSelection();
  const hospitals = chosenHospitals(useSuspenseQuery(hospitalsQuery).data.items, selection.hospital);
  const { items, release } = useSuspenseQuery(sourcesQuery).data;
  const documents = items.filter(({ hospital }) => hospitals.some(({ id }) => id === hospital));
  const address = location.origin + here({ release });
  const unit = comparison && unitLabel(comparison.indicator.unit, locale);
  const rule = messages.periodRule[selection.period];
  const sources = documents.map((source) =>
    [say(source.title), say(source.publisher), source.publishedOn ?? words.unknownDate].join(" · "),
  );
  const captions = {
    title: unit ? words.withUnit(say(title), unit) : say(title),
    subtitle: [
      comparison && `${words.verdict}${judgementWord(judgementOf(comparison), messages)}`,
      `${words.periodRule}${rule}`,
    ]
      .filter(Boolean)
      .join(" · "),
    footer: [words.sources, ...sources, `${words.release} ${release} · ${address}`],
  };
  return { captions, cited: { title, comparison, hospitals, documents, release, address } };
}
