import { useSuspenseQuery } from "@tanstack/react-query";
import { coverageOf, type Hospital } from "@yiheng/domain";
import { useParams } from "wouter";
import { comparisonsQuery, documentsQuery, hospitalsQuery } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import type { Selection } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { hospitalWords } from "./words.ts";

/** The answers a profile needs. */
export const hospitalQueries = (selection: Selection) => [
  hospitalsQuery,
  documentsQuery,
  comparisonsQuery(selection),
];

/** One hospital against the others. */
export function HospitalPage() {
  const { id } = useParams<{ id?: string }>();
  const words = useWords(hospitalWords);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const hospital = id === undefined ? hospitals[0] : hospitals.find((candidate) => candidate.id === id);
  return (
    <main id="content" className="page">
      {hospital ? <Body hospital={hospital} /> : <p className="empty">{words.unknown(id ?? "")}</p>}
    </main>
  );
}

function Body({ hospital }: { readonly hospital: Hospital }) {
  const { say } = useLanguage();
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const coverage = coverageOf(comparisons).find((candidate) => candidate.hospital === hospital.id);
  return (
    <div data-ready="">
      <h1>{say(hospital.name)}</h1>
      <p className="lead">{words.reports(coverage?.reported ?? 0, comparisons.length)}</p>
    </div>
  );
}
