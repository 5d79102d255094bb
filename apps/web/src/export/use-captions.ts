import type { Selection } from "@yiheng/address";
import { type QueryClient, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { chosenHospitals, type Comparison, judgementOf, judgementWord, ownFirst } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { comparisonQuery, hospitalsQuery, sourcesQuery } from "../api/queries.ts";
import type { CardExport } from "../components/card-menu-files.ts";
import { useCardHref } from "../components/card-menu.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import type { StampSubject } from "@yiheng/contract";
import type { Captions } from "./card-picture.ts";
import type { Cited } from "./citation.ts";
import { exportWords } from "./words.ts";

/** What is said with a card wherever it goes: around its picture, under its text, and to be cited. */
export function useCaptions(card: CardExport): {
  readonly captions: Captions;
  readonly address: string;
  readonly release: string;
  /** What its picture says of itself to whoever checks it later. */
  readonly stamped: StampSubject;
  /** What is to be cited; rejects where the figures' places cannot be fetched. */
  readonly cite: () => Promise<Cited>;
} {
  const { title, comparison } = card;
  const { locale, messages, say } = useLanguage();
  const words = useWords(exportWords);
  const { selection } = useSelection();
  const client = useQueryClient();
  const chosen = card.hospitals ?? selection.hospital;
  const hospitals = chosenHospitals(useSuspenseQuery(hospitalsQuery).data.items, chosen);
  const { items, release } = useSuspenseQuery(sourcesQuery).data;
  const documents = items.filter(({ id, hospital }) =>
    card.document === undefined ? hospitals.some((one) => one.id === hospital) : id === card.document,
  );
  const href = useCardHref(card);
  const address = location.origin + href;
  const stamped: StampSubject = { kind: "picture", release, views: [href.split("#", 1).join("")] };
  const unit = comparison && unitLabel(comparison.indicator.unit, locale);
  const sources = documents.map((source) =>
    [say(source.title), say(source.publisher), source.publishedOn ?? words.unknownDate].join(" · "),
  );
  const captions = {
    title: unit ? words.withUnit(say(title), unit) : say(title),
    subtitle: [
      comparison && `${words.verdict}${judgementWord(judgementOf(comparison), messages)}`,
      `${words.periodRule}${messages.periodRule[selection.period]}`,
    ]
      .filter(Boolean)
      .join(" · "),
    footer: [words.sources, ...sources, `${words.release} ${release} · ${address}`],
  };
  const cite = async (): Promise<Cited> => ({
    title,
    comparison: comparison && (await wholeComparison(comparison, { ...selection, hospital: chosen }, client)),
    hospitals,
    documents,
    release,
    address,
    today: new Date().toISOString().slice(0, 10),
  });
  return { captions, address, release, stamped, cite };
}

/** A comparison with the places of its figures, which a profile's cards do not have at hand. */
async function wholeComparison(
  { indicator }: NonNullable<CardExport["comparison"]>,
  selection: Selection,
  client: QueryClient,
): Promise<Comparison> {
  const answer = await client.ensureQueryData(comparisonQuery(indicator.id, selection));
  const [whole] = answer.items;
  if (whole === undefined) throw new Error(`no comparison of ${indicator.id}`);
  return { ...whole, cells: ownFirst(whole.cells, selection.own, ({ hospital }) => hospital) };
}
