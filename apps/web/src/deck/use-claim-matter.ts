import { useQuery } from "@tanstack/react-query";
import { parseSelection } from "@yiheng/address";
import type { ClaimMatter, Slide } from "@yiheng/domain";
import { contentOf } from "@yiheng/slides";
import { useMemo } from "react";
import { useLanguage } from "../i18n/language.tsx";
import { releaseListsQuery } from "../stage/release-lists.ts";

/** What is said about a slide is checked against this; undefined until the release is here. */
export function useClaimMatter({ view, layout }: Pick<Slide, "view" | "layout">): ClaimMatter | undefined {
  const { locale } = useLanguage();
  const lists = useQuery(releaseListsQuery).data;
  return useMemo(() => {
    if (lists === undefined) return undefined;
    const { comparisons, designations } = contentOf({ view, layout }, lists, locale);
    const shown = new Set(designations);
    const { own } = parseSelection(view.split("?", 2)[1] ?? "");
    return {
      hospitals: lists.hospitals,
      indicators: lists.indicators,
      comparisons,
      designations: lists.designations.filter(({ id }) => shown.has(id)),
      programmes: lists.programmes,
      ...(own && { own }),
    };
  }, [view, layout, lists, locale]);
}
