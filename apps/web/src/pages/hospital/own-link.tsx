import type { Hospital } from "@yiheng/domain";
import { Link } from "wouter";
import { useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { hospitalWords } from "./words.ts";

/** Takes a hospital as the reader's own, which then stands first everywhere, or lets it go again. */
export function OwnLink({ hospital: { id } }: { readonly hospital: Hospital }) {
  const words = useWords(hospitalWords);
  const { selection, here } = useSelection();
  if (selection.own === id)
    return (
      <Link href={here({ own: undefined })} className="button own-link">
        {words.clearOwn}
      </Link>
    );
  // An own hospital outside the chosen ones could not be measured against them.
  const chosen = selection.hospital;
  const hospital = chosen.length === 0 || chosen.includes(id) ? chosen : [...chosen, id];
  return (
    <Link href={here({ own: id, hospital })} className="button own-link">
      {words.setOwn}
    </Link>
  );
}
