import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { hospitalsQuery, indicatorQuery, sourcesQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { namesIn } from "./names.ts";
import { titleOf } from "./view-name.ts";

/** Names the page in the browser's tab as the reader moves on; the server named it at first. */
export function useTitle(): void {
  const { locale, messages } = useLanguage();
  const { path, selection } = useSelection();
  const client = useQueryClient();
  const { indicator } = selection;
  useQuery(hospitalsQuery);
  useQuery(sourcesQuery);
  useQueries({ queries: (indicator === undefined ? [] : [indicator]).map(indicatorQuery) });
  const names = namesIn((key) => client.getQueryData([key]), selection);
  const title = titleOf({ path, selection }, { locale, messages, names });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
