import { profiledSelection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type CellSummary,
  type ComparisonSummary,
  figureWords,
  groupBy,
  type Hospital,
  isObserved,
  missingReasons,
  periodText,
  profileTitle,
} from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { HospitalName } from "../../components/hospital-name.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { profileFiles } from "./profile-files.ts";
import { hospitalWords } from "./words.ts";

/** A group that is not longer than this lies open. */
const fewEnough = 6;

interface OneSided {
  readonly hospital: Hospital;
  readonly comparisons: readonly ComparisonSummary[];
}

/** What this hospital has a figure of and no other has, by domain. */
export function OnlyHereList({ hospital, comparisons }: OneSided) {
  const { messages, say } = useLanguage();
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const groups = [...groupBy(comparisons, ({ indicator }) => indicator.domain)];
  return (
    <section className="card" aria-labelledby="only-title">
      <div className="card-head">
        <h2 id="only-title">{say(profileTitle("only-here", hospital.short))}</h2>
        <CardMenu
          card={{
            title: profileTitle("only-here", hospital.name),
            hospitals: [hospital.id],
            ...profileFiles(hospital.id, "only-here", selection),
          }}
        />
      </div>
      <p className="quiet section-note">
        {comparisons.length === 0 ? words.none : `${words.more(comparisons.length)} · ${words.onlyHereNote}`}
      </p>
      <div className="one-sided-groups">
        {groups.map(([domain, members]) => (
          <Group
            key={domain}
            title={messages.domain[domain]}
            members={members}
            cellsOf={({ cells }) => cells.filter((cell) => cell.hospital === hospital.id)}
          />
        ))}
      </div>
    </section>
  );
}

/** What others have a figure of and this hospital has not, by the reason. */
export function OmittedList({ hospital, comparisons }: OneSided) {
  const { messages, say } = useLanguage();
  const { there } = useSelection();
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const reasonOf = (comparison: ComparisonSummary) => {
    const cell = comparison.cells.find((candidate) => candidate.hospital === hospital.id);
    return cell && !isObserved(cell) ? cell.missing : undefined;
  };
  const byReason = groupBy(comparisons, reasonOf);
  return (
    <section className="card" aria-labelledby="omitted-title">
      <div className="card-head">
        <h2 id="omitted-title">{say(profileTitle("omitted", hospital.short))}</h2>
        <CardMenu
          card={{
            title: profileTitle("omitted", hospital.name),
            hospitals: profiledSelection(selection, hospital.id).hospital,
            ...profileFiles(hospital.id, "omitted", selection),
          }}
        />
      </div>
      <p className="quiet section-note">
        {comparisons.length === 0 ? words.none : `${words.more(comparisons.length)} · ${words.omittedNote}`}{" "}
        <Link href={there(`/requests/${hospital.id}`)}>{words.ask}</Link>
      </p>
      {missingReasons.map((reason) => {
        const members = byReason.get(reason);
        return (
          members && (
            <Group
              key={reason}
              title={messages.missing[reason]}
              members={members}
              cellsOf={({ cells }) => cells}
              isNamed
            />
          )
        );
      })}
    </section>
  );
}

function Group(props: {
  readonly title: string;
  readonly members: readonly ComparisonSummary[];
  readonly cellsOf: (comparison: ComparisonSummary) => readonly CellSummary[];
  readonly isNamed?: boolean;
}) {
  const { say } = useLanguage();
  const { there } = useSelection();
  return (
    <details
      className={props.isNamed ? "one-sided-group is-named" : "one-sided-group"}
      open={props.members.length <= fewEnough}
    >
      <summary>
        {props.title} <span className="quiet">{props.members.length}</span>
      </summary>
      <ul>
        {props.members.map((comparison) => (
          <li key={comparison.indicator.id}>
            <Link href={there("/compare", { indicator: comparison.indicator.id })} className="indicator">
              {say(comparison.indicator.name)}
            </Link>
            <Figures cells={props.cellsOf(comparison)} isNamed={props.isNamed ?? false} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The figures that are there, under the hospitals' names where it is not plain whose they are. */
function Figures(props: { readonly cells: readonly CellSummary[]; readonly isNamed: boolean }) {
  const { locale, messages } = useLanguage();
  const { here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (
    <span className="one-sided-figures">
      {props.cells.filter(isObserved).map(({ hospital: id, observation }) => {
        const seat = hospitals.findIndex((hospital) => hospital.id === id);
        const hospital = hospitals[seat];
        return (
          <span key={id}>
            {props.isNamed && hospital && <HospitalName hospital={hospital} seat={seat} />}{" "}
            <Link href={here({ receipt: observation.id })} className="figure-link" data-figure="">
              {figureWords(observation, locale, true)}
            </Link>{" "}
            <span className="quiet">{periodText(observation.period, messages)}</span>
          </span>
        );
      })}
    </span>
  );
}
