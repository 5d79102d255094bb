import { useQuery } from "@tanstack/react-query";
import type { ObservationId } from "@yiheng/domain";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { changesQuery } from "./release-queries.ts";
import { releaseNoteWords } from "./release-note-words.ts";

/** The figures that changed since the release a link was made under, with a word for how; none without such a link. */
export function useChangedFigures(): ReadonlyMap<ObservationId, string> {
  const words = useWords(releaseNoteWords);
  const { release } = useSelection().selection;
  const { data } = useQuery({ ...changesQuery(release ?? ""), enabled: release !== undefined });
  const figures = data?.items.filter(({ table }) => table === "observations") ?? [];
  return new Map(figures.map(({ record, kind }) => [record as ObservationId, words.kind[kind]]));
}
