import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  chosenHospitals,
  type HospitalId,
  type IndicatorId,
  ownFirst,
  type PairsSummary,
} from "@yiheng/domain";
import {
  hospitalsQuery,
  indicatorObservationsQuery,
  indicatorQuery,
  pairsQuery,
  requestsQuery,
  sourcesQuery,
} from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { comparisonFiles } from "../../components/card-menu-files.ts";
import { cardTitles } from "../../components/card-menu-words.ts";
import { Meant } from "../../components/meant.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { coverageWords } from "./words.ts";
import "../../styles/coverage.css";

/** The answers the table needs, and those of the cell that lies open. */
export const coverageQueries = (selection: Selection) => {
  const { indicator, ask } = selection;
  return [
    hospitalsQuery,
    sourcesQuery,
    pairsQuery(selection),
    ...(indicator && ask
      ? [
          indicatorQuery(indicator),
          indicatorObservationsQuery(indicator),
          requestsQuery(ask, selection, indicator),
        ]
      : []),
  ];
};

/** Hospitals × indicators: who reports what, who may be compared with whom, and what is missing. */
export function CoveragePage() {
  const words = useWords(coverageWords);
  const { selection } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const rows = useSuspenseQuery(pairsQuery(selection)).data.items;
  const chosen = chosenHospitals(hospitals, selection.hospital);
  const seats = ownFirst(chosen, selection.own, ({ id }): HospitalId => id).map((hospital) => ({
    hospital,
    seat: hospitals.indexOf(hospital),
  }));
  return (
    <>
      <SelectionBar />
      <main id="content" className="page coverage-page">
        <div className="page-head">
          <div>
            <h1>{words.title}</h1>
            <p className="lead">{words.lead(rows.length, seats.length)}</p>
          </div>
          <CardMenu card={{ title: cardTitles.overview, ...comparisonFiles(selection) }} />
        </div>
        <UnknownIndicator rows={rows} />
        <CoverageTable rows={rows} seats={seats} />
        {(selection.about ?? selection.indicator) && <p className="quiet section-note">{words.legend}</p>}
      </main>
    </>
  );
}

/** Where the address names an indicator that does not exist, the likest one; the table stays. */
function UnknownIndicator({ rows }: { readonly rows: readonly PairsSummary[] }) {
  const words = useWords(coverageWords);
  const { selection, here } = useSelection();
  const { indicator: id, ask } = selection;
  const indicators = rows.map(({ indicator }) => indicator);
  if (id === undefined || indicators.some((indicator) => indicator.id === id)) return null;
  const about = (meant: IndicatorId) => indicators.find((indicator) => indicator.id === meant)?.domain;
  return (
    <p className="empty">
      {words.unknown(id)}
      <Meant
        id={id}
        among={indicators}
        hrefOf={(meant) => here({ indicator: meant, about: about(meant), ask })}
      />
    </p>
  );
}
