import { useSuspenseQuery } from "@tanstack/react-query";
import type {
  Designation,
  DesignationId,
  Hospital,
  Indicator,
  IndicatorId,
  IndicatorSummary,
  Localized,
  ObservationId,
  Programme,
  ReleaseChange,
  SourceDocument,
} from "@yiheng/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { HospitalName } from "../components/hospital-name.tsx";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { type ChangeFact, factsOf } from "./change-facts.ts";
import { releaseNoteWords } from "./release-note-words.ts";

interface ChangeLineProps {
  readonly change: ReleaseChange;
  readonly indicators: readonly IndicatorSummary[];
}

/** One change in a line: whose, of what, how it was and how it is; the present state leads to its receipt. */
export function ChangeLine({ change, indicators }: ChangeLineProps) {
  const { locale, messages } = useLanguage();
  const words = useWords(releaseNoteWords);
  const facts = factsOf(change, { locale, messages, words });
  const href = useHref(change);
  const linked = (text: string) => (href === undefined ? text : <Link href={href}>{text}</Link>);
  return (
    <li>
      <Subject change={change} indicators={indicators} />{" "}
      <span className="change-kind">{words.kind[change.kind]}</span>{" "}
      {facts.map((fact) => (
        <Fact key={fact.term} fact={fact} linked={linked} />
      ))}
      {facts.length === 0 && href !== undefined && linked(words.opens[change.table])}
    </li>
  );
}

function Fact({
  fact: { term, was, now },
  linked,
}: {
  readonly fact: ChangeFact;
  readonly linked: (text: string) => ReactNode;
}) {
  const words = useWords(releaseNoteWords);
  return (
    <span className="change-fact">
      {term !== "" && (
        <span className="quiet">{was === undefined && now === undefined ? linked(term) : term} </span>
      )}
      {was !== undefined && (
        <>
          <span className="visually-hidden">{words.was} </span>
          <span className="quiet">{was}</span>
        </>
      )}
      {was !== undefined && now !== undefined && <span aria-hidden="true"> → </span>}
      {now !== undefined && (
        <>
          <span className="visually-hidden"> {words.now} </span>
          {linked(now)}
        </>
      )}
    </span>
  );
}

function Subject({ change, indicators }: ChangeLineProps) {
  const { say } = useLanguage();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const nameOf = (id: string) => {
    const indicator = indicators.find((one) => one.id === id);
    return indicator ? say(indicator.name) : id;
  };
  const item = change.after ?? change.before;
  if (item === undefined) return null;
  if (change.table === "indicators") return <b>{nameOf(change.record)}</b>;
  const owner = "hospital" in item ? item.hospital : change.table === "hospitals" ? item.id : undefined;
  const seat = hospitals.findIndex(({ id }) => id === owner);
  const hospital = hospitals[seat];
  return (
    <>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}{" "}
      {"indicator" in item ? nameOf(item.indicator) : say(titleOf(item))}
    </>
  );
}

/** What a record that is no figure is called. */
function titleOf(item: Designation | Indicator | Hospital | SourceDocument | Programme): Localized {
  if ("label" in item) return item.label;
  return "title" in item ? item.title : item.name;
}

/** Where the present state of a record can be looked at; nowhere where it was withdrawn. */
function useHref(change: ReleaseChange): string | undefined {
  const { here, there } = useSelection();
  if (change.after === undefined) return undefined;
  switch (change.table) {
    case "observations":
      return here({ receipt: change.record as ObservationId, designation: undefined });
    case "designations":
      return here({ designation: change.record as DesignationId, receipt: undefined });
    case "indicators":
      return there("/dictionary", { part: "indicators", indicator: change.record as IndicatorId });
    case "hospitals":
      return there(`/hospitals/${change.record}`);
    case "documents":
      return there(`/documents/${change.record}`);
    case "programmes":
      return there("/specialties");
  }
}
