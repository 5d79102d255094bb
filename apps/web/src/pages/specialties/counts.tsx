import { useSuspenseQuery } from "@tanstack/react-query";
import type { ComparisonSummary } from "@yiheng/domain";
import { comparisonsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { comparisonFiles } from "../../components/card-menu-files.ts";
import { cardTitles } from "../../components/card-menu-words.ts";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Matrix } from "../overview/matrix-table.tsx";
import { specialtiesWords } from "./words.ts";

/** The counts of key specialties that the reports print, with their verdicts; names and counts are different evidence. */
export function SpecialtyCounts() {
  const words = useWords(specialtiesWords);
  const { selection } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  return (
    <section aria-labelledby="counts-title">
      <div className="card-head">
        <h2 id="counts-title">{words.counts}</h2>
        <CardMenu
          card={{
            title: cardTitles.specialtyCounts,
            ...comparisonFiles({ ...selection, verdict: undefined }, { domain: "specialty" }),
          }}
        />
      </div>
      <Matrix comparisons={comparisons.filter(isSpecialtyCount)} />
    </section>
  );
}

function isSpecialtyCount({ indicator }: ComparisonSummary): boolean {
  return indicator.domain === "specialty";
}
