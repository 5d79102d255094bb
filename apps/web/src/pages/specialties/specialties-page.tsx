import { type Selection, standings } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  chosenHospitals,
  type Designation,
  isWanted,
  levels,
  nonEmptyRows,
  outsideCatalogue,
  ownFirst,
  type Programme,
  type ProgrammeId,
  specialtyGrid,
  type SpecialtyRow,
} from "@yiheng/domain";
import {
  comparisonsQuery,
  designationsQuery,
  sourcesQuery,
  hospitalsQuery,
  programmesQuery,
  specialtiesQuery,
} from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { cardTitles } from "../../components/card-menu-words.ts";
import { ChoiceBar } from "../../components/choice-bar.tsx";
import { useFigureKeys } from "../../components/figure-keys.ts";
import { HospitalName, hospitalLabel } from "../../components/hospital-name.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { SpecialtyCounts } from "./counts.tsx";
import { DesignationBadge } from "./designation-badge.tsx";
import { specialtiesWords } from "./words.ts";
import "../../styles/specialties.css";

/** The answers the grid of specialties needs. */
export const specialtiesQueries = (selection: Selection) => [
  hospitalsQuery,
  sourcesQuery,
  programmesQuery,
  specialtiesQuery,
  designationsQuery,
  comparisonsQuery(selection),
];

/** Who holds, builds or seeks what in which specialty, and the counts the reports print. */
export function SpecialtiesPage() {
  const words = useWords(specialtiesWords);
  const { selection } = useSelection();
  return (
    <>
      <SelectionBar withPeriod={false}>
        <Filters />
      </SelectionBar>
      <main id="content" className="page">
        <div className="page-head">
          <div>
            <h1>{words.title}</h1>
            <p className="lead">{words.lead}</p>
          </div>
          <CardMenu card={{ title: cardTitles.specialties, ...gridFiles(selection) }} />
        </div>
        <Grid />
        <SpecialtyCounts />
      </main>
    </>
  );
}

/** The designations that the grid shows, as files. */
function gridFiles({ hospital, level, standing, lang }: Selection) {
  const choices = { grid: "specialties", hospital, level, standing, lang };
  return filesAt("designations", ["designations", hospital, level, standing], choices);
}

function Filters() {
  const { messages } = useLanguage();
  const words = useWords(specialtiesWords);
  const { selection, here } = useSelection();
  const programmes = useSuspenseQuery(programmesQuery).data.items;
  const used = levels.filter((level) =>
    programmes.some((programme) => programme.level === level && programme.category === "specialty"),
  );
  const all = { key: "all", label: words.all };
  return (
    <>
      <ChoiceBar
        label={words.level}
        choices={[
          { ...all, href: here({ level: undefined }), isChosen: selection.level === undefined },
          ...used.map((level) => ({
            key: level,
            label: messages.level[level],
            href: here({ level }),
            isChosen: selection.level === level,
          })),
        ]}
      />
      <ChoiceBar
        label={words.standing}
        choices={[
          { ...all, href: here({ standing: undefined }), isChosen: selection.standing === undefined },
          ...standings.map((standing) => ({
            key: standing,
            label: messages.standing[standing],
            href: here({ standing }),
            isChosen: selection.standing === standing,
          })),
        ]}
      />
    </>
  );
}

function Grid() {
  const words = useWords(specialtiesWords);
  const { selection } = useSelection();
  const all = useSuspenseQuery(hospitalsQuery).data.items;
  const hospitals = ownFirst(chosenHospitals(all, selection.hospital), selection.own, ({ id }) => id);
  const programmes = new Map(
    useSuspenseQuery(programmesQuery).data.items.map((programme) => [programme.id, programme]),
  );
  const specialties = useSuspenseQuery(specialtiesQuery).data.items;
  const shown = new Set(hospitals.map(({ id }) => id));
  const wanted = useSuspenseQuery(designationsQuery).data.items.filter(
    (designation) => shown.has(designation.hospital) && isWanted(designation, programmes, selection),
  );
  const rows = nonEmptyRows(specialtyGrid(wanted, programmes, specialties, hospitals));
  const others = outsideCatalogue(wanted, programmes);
  const onArrow = useFigureKeys();
  if (rows.length === 0 && others.length === 0) return <p className="empty">{words.empty}</p>;
  return (
    <section aria-labelledby="grid-title">
      <h2 id="grid-title">{words.grid}</h2>
      <table
        className={`matrix specialty-grid columns-${hospitals.length}`}
        role="table"
        onKeyDown={onArrow}
        data-ready=""
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {words.specialty}
            </th>
            {hospitals.map((hospital) => (
              <th key={hospital.id} scope="col" role="columnheader" className="hospital-column">
                <HospitalName hospital={hospital} seat={all.indexOf(hospital)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.specialty.code} row={row} programmes={programmes} />
          ))}
          {others.length > 0 && <OutsideRow others={others} programmes={programmes} />}
        </tbody>
      </table>
    </section>
  );
}

type Programmes = ReadonlyMap<ProgrammeId, Programme>;

function Row({ row, programmes }: { readonly row: SpecialtyRow; readonly programmes: Programmes }) {
  const { say } = useLanguage();
  return (
    <tr role="row" id={`specialty-${row.specialty.code}`}>
      <th scope="row" role="rowheader">
        {say(row.specialty.name)} <span className="unit">{row.specialty.code}</span>
      </th>
      {row.cells.map(({ hospital, designations }) => (
        <BadgeCell key={hospital} hospital={hospital} designations={designations} programmes={programmes} />
      ))}
    </tr>
  );
}

function OutsideRow({
  others,
  programmes,
}: {
  readonly others: readonly Designation[];
  readonly programmes: Programmes;
}) {
  const words = useWords(specialtiesWords);
  const { selection } = useSelection();
  const all = useSuspenseQuery(hospitalsQuery).data.items;
  const hospitals = ownFirst(chosenHospitals(all, selection.hospital), selection.own, ({ id }) => id);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {words.others}
      </th>
      {hospitals.map(({ id }) => (
        <BadgeCell
          key={id}
          hospital={id}
          designations={others.filter(({ hospital }) => hospital === id)}
          programmes={programmes}
        />
      ))}
    </tr>
  );
}

function BadgeCell(props: {
  readonly hospital: Designation["hospital"];
  readonly designations: readonly Designation[];
  readonly programmes: Programmes;
}) {
  const { say } = useLanguage();
  const words = useWords(specialtiesWords);
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === props.hospital);
  const hospital = hospitals[seat];
  return (
    <td
      role="cell"
      className={`seat-${seat + 1}`}
      data-label={hospital && hospitalLabel(say(hospital.short), seat)}
    >
      {props.designations.length === 0 && <span className="absent">{words.none}</span>}
      <span className="badges">
        {props.designations.map((designation) => (
          <DesignationBadge
            key={designation.id}
            designation={designation}
            programme={props.programmes.get(designation.programme)}
          />
        ))}
      </span>
    </td>
  );
}
