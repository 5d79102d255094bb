import { useSuspenseQuery } from "@tanstack/react-query";
import { type HospitalId, ownFirst } from "@yiheng/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { HospitalName } from "./hospital-name.tsx";

/** One hospital of all, as links to its page; the own one first. */
export function HospitalChooser(props: {
  readonly label: string;
  readonly current: HospitalId | undefined;
  readonly hrefOf: (id: HospitalId) => string;
  /** What marks the own hospital, where it is to be marked. */
  readonly ownMark?: ReactNode;
}) {
  const { say } = useLanguage();
  const { selection } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (
    <nav className="hospital-chooser" aria-label={props.label}>
      <span className="choice-label">{props.label}</span>
      {ownFirst(hospitals, selection.own, ({ id }) => id).map((hospital) => (
        <Link
          key={hospital.id}
          href={props.hrefOf(hospital.id)}
          className="chooser-link"
          aria-current={hospital.id === props.current ? "page" : undefined}
          title={say(hospital.name)}
        >
          <HospitalName hospital={hospital} seat={hospitals.indexOf(hospital)} />
          {hospital.id === selection.own && props.ownMark && <small>{props.ownMark}</small>}
        </Link>
      ))}
    </nav>
  );
}
