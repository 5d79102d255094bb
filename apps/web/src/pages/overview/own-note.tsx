import { chosenHospitals } from "@yiheng/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { ownWords } from "./own-words.ts";

/** Whose view the table takes, and the ways to its profile and back; nothing where no hospital is the own one. */
export function OwnNote() {
  const { say } = useLanguage();
  const words = useWords(ownWords);
  const { selection, here, there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const own = hospitals.find(({ id }) => id === selection.own);
  if (own === undefined) return null;
  const isChosen = chosenHospitals(hospitals, selection.hospital).includes(own);
  const wording = isChosen ? words.note : words.absent;
  return (
    <p className="own-note">
      {wording(say(own.short))} <Link href={there(`/hospitals/${own.id}`)}>{words.profile}</Link>{" "}
      <Link href={here({ own: undefined })}>{words.clear}</Link>
    </p>
  );
}
