import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { HospitalId } from "@yiheng/domain";
import { useParams } from "wouter";
import { hospitalsQuery, requestsQuery, sourcesQuery } from "../../api/queries.ts";
import { HospitalChooser } from "../../components/hospital-chooser.tsx";
import { Meant } from "../../components/meant.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { RequestSheet } from "./request-sheet.tsx";
import { requestsWords } from "./words.ts";
import "../../styles/chooser.css";
import "../../styles/requests.css";

/** The hospital that is asked: the one in the path, or else the reader's own. */
const askedId = ({ own }: Selection, id: string | undefined) => (id as HospitalId | undefined) ?? own;

/** The answers a sheet needs. */
export const requestsQueries = (selection: Selection, id: string | undefined) => {
  const asked = askedId(selection, id);
  return [hospitalsQuery, sourcesQuery, ...(asked ? [requestsQuery(asked, selection)] : [])];
};

/** What to ask one hospital, to be handed over on paper or as a workbook. */
export function RequestsPage() {
  const { id } = useParams<{ id?: string }>();
  const words = useWords(requestsWords);
  const { selection, there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const wanted = askedId(selection, id);
  const hospital = hospitals.find((candidate) => candidate.id === wanted);
  return (
    <>
      <SelectionBar />
      <main id="content" className="page requests-page">
        <HospitalChooser
          label={words.chooser}
          current={hospital?.id}
          hrefOf={(asked) => there(`/requests/${asked}`)}
        />
        {hospital && <RequestSheet key={hospital.id} hospital={hospital} />}
        {wanted === undefined && <Choose />}
        {wanted !== undefined && hospital === undefined && <Unknown id={wanted} />}
      </main>
    </>
  );
}

function Choose() {
  const words = useWords(requestsWords);
  return (
    <div className="page-head" data-ready="">
      <div>
        <h1>{words.anyTitle}</h1>
        <p className="lead">{words.choose}</p>
      </div>
    </div>
  );
}

/** An id that no hospital has, with the likest one. */
function Unknown({ id }: { readonly id: string }) {
  const words = useWords(requestsWords);
  const { there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (
    <p className="empty" data-ready="">
      {words.unknown(id)}
      <Meant id={id} among={hospitals} hrefOf={(meant) => there(`/requests/${meant}`)} />
    </p>
  );
}
