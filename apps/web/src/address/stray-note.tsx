import { parseSelection, type Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { HospitalId } from "@yiheng/domain";
import { useSearch } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { Meant } from "../components/meant.tsx";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { strayNoteWords } from "./stray-note-words.ts";

/** Hospitals that the address names and that there are not: left out of the view, with the likest to take instead. */
export function StrayNote() {
  const words = useWords(strayNoteWords);
  const written = parseSelection(useSearch());
  const { selection, here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const isStray = (id: HospitalId) => !hospitals.some((one) => one.id === id);
  const strays = [
    ...written.hospital.map((id) => ({ id, instead: (meant: HospitalId) => withHospital(selection, meant) })),
    ...(written.own ? [{ id: written.own, instead: (meant: HospitalId) => ({ own: meant }) }] : []),
    ...(written.ask ? [{ id: written.ask, instead: (meant: HospitalId) => ({ ask: meant }) }] : []),
  ].filter(({ id }) => isStray(id));
  if (strays.length === 0) return null;
  const isNoneLeft = written.hospital.length > 0 && selection.hospital.length === 0;
  return (
    <aside className="address-note" aria-label={words.label}>
      {strays.map(({ id, instead }) => (
        <p key={`${id} ${Object.keys(instead(id)).join("")}`}>
          {words.unknown(id)}
          <Meant id={id} among={hospitals} hrefOf={(meant) => here(instead(meant))} />
        </p>
      ))}
      {isNoneLeft && <p>{words.all}</p>}
    </aside>
  );
}

/** The chosen hospitals and one more. */
function withHospital({ hospital }: Selection, meant: HospitalId): Partial<Selection> {
  return { hospital: hospital.includes(meant) ? hospital : [...hospital, meant] };
}
