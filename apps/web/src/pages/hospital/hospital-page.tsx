import { useSuspenseQuery } from "@tanstack/react-query";
import type { HospitalId } from "@yiheng/domain";
import { Link, useParams } from "wouter";
import {
  comparisonsQuery,
  designationsQuery,
  documentsQuery,
  sourcesQuery,
  hospitalsQuery,
  programmesQuery,
} from "../../api/queries.ts";
import { ChoiceBar } from "../../components/choice-bar.tsx";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Meant } from "../../components/meant.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { ownFirst } from "../../selection/own-first.ts";
import { type Selection, views } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { ProfileView } from "./profile-view.tsx";
import { profiledId, profiledSelection } from "./profiled.ts";
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
  const { selection, here } = useSelection();
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
            label: words.view[view],
            href: here({ view }),
            isChosen: selection.view === view,
          }))}
        />
      </SelectionBar>
      <main id="content" className={`page hospital-page shows-${selection.view}`}>
        <Chooser current={hospital?.id} />
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

function Chooser({ current }: { readonly current: HospitalId | undefined }) {
  const { say } = useLanguage();
  const words = useWords(hospitalWords);
  const { selection, there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const carried = { view: selection.view, sort: selection.sort };
  return (
    <nav className="hospital-chooser" aria-label={words.chooser}>
      <span className="choice-label">{words.chooser}</span>
      {ownFirst(hospitals, selection.own, ({ id }) => id).map((hospital) => (
        <Link
          key={hospital.id}
          href={there(`/hospitals/${hospital.id}`, carried)}
          className="chooser-link"
          aria-current={hospital.id === current ? "page" : undefined}
          title={say(hospital.name)}
        >
          <HospitalName hospital={hospital} seat={hospitals.indexOf(hospital)} />
          {hospital.id === selection.own && <small>{words.isOwn}</small>}
        </Link>
      ))}
    </nav>
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
