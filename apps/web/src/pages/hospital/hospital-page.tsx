import { profiledId, profiledSelection, type Selection, views } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import {
  comparisonsQuery,
  designationsQuery,
  documentsQuery,
  sourcesQuery,
  hospitalsQuery,
  programmesQuery,
} from "../../api/queries.ts";
import { ChoiceBar } from "../../components/choice-bar.tsx";
import { HospitalChooser } from "../../components/hospital-chooser.tsx";
import { Meant } from "../../components/meant.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { viewWords } from "../../views/words.ts";
import { ProfileView } from "./profile-view.tsx";
import { SummaryView } from "./summary-view.tsx";
import { hospitalWords } from "./words.ts";
import "../../styles/strip.css";
import "../../styles/chooser.css";
import "../../styles/hospital.css";

/** The answers a profile needs; the hospital it is about is always among those compared. */
export const hospitalQueries = (selection: Selection, id: string | undefined) => [
  hospitalsQuery,
  documentsQuery,
  sourcesQuery,
  programmesQuery,
  designationsQuery,
  comparisonsQuery(profiledSelection(selection, profiledId(selection, id))),
];

/** One hospital against the others, whole or as one page of sentences. */
export function HospitalPage() {
  const { id } = useParams<{ id?: string }>();
  const words = useWords(hospitalWords);
  const { selection, here, there } = useSelection();
  const carried = { view: selection.view, sort: selection.sort };
  const names = useWords(viewWords);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const wanted = profiledId(selection, id) ?? hospitals[0]?.id;
  const hospital = hospitals.find((candidate) => candidate.id === wanted);
  return (
    <>
      <SelectionBar>
        <ChoiceBar
          label={words.view.label}
          choices={views.map((view) => ({
            key: view,
            label: names.view[view],
            href: here({ view }),
            isChosen: selection.view === view,
          }))}
        />
      </SelectionBar>
      <main id="content" className={`page hospital-page shows-${selection.view}`}>
        <HospitalChooser
          label={words.chooser}
          current={hospital?.id}
          hrefOf={(other) => there(`/hospitals/${other}`, carried)}
          ownMark={words.isOwn}
        />
        {hospital === undefined && <Unknown id={wanted ?? ""} />}
        {hospital &&
          (selection.view === "summary" ? (
            <SummaryView hospital={hospital} />
          ) : (
            <ProfileView hospital={hospital} />
          ))}
      </main>
    </>
  );
}

/** An id that no hospital has: the likest is offered, and the rest of the view is kept. */
function Unknown({ id }: { readonly id: string }) {
  const words = useWords(hospitalWords);
  const { selection, there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const carried = { view: selection.view, sort: selection.sort };
  return (
    <p className="empty" data-ready="">
      {words.unknown(id)}
      <Meant id={id} among={hospitals} hrefOf={(meant) => there(`/hospitals/${meant}`, carried)} />
    </p>
  );
}
