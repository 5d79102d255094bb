import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { chosenHospitals } from "../../components/selection-bar.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";

/** Whose view the table takes, and the ways to its profile and back; nothing where no hospital is the own one. */
export function OwnNote() {
  const { messages, say } = useLanguage();
  const { selection, here, there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const own = hospitals.find(({ id }) => id === selection.own);
  if (own === undefined) return null;
  const isChosen = chosenHospitals(hospitals, selection.hospital).includes(own);
  const wording = isChosen ? messages.own.note : messages.own.absent;
  return (
    <p className="own-note">
      {wording(say(own.short))} <Link href={there(`/hospitals/${own.id}`)}>{messages.own.profile}</Link>{" "}
      <Link href={here({ own: undefined })}>{messages.own.clear}</Link>
    </p>
  );
}
