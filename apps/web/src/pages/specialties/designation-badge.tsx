import { type Designation, isKeySpecialty, type Programme, standingOf } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { levelShort } from "./level-short.ts";

/** One title: level and name; solid if held, outlined in construction, dashed while sought. */
export function DesignationBadge(props: {
  readonly designation: Designation;
  readonly programme: Programme | undefined;
}) {
  const { locale, messages, say } = useLanguage();
  const { here } = useSelection();
  const { designation, programme } = props;
  const standing = standingOf(designation.status);
  const level = programme?.level;
  const label = say(designation.label);
  const scheme = programme && say(programme.name);
  // A centre or an accreditation in a specialty is not the specialty: its scheme stands before the name.
  const title =
    scheme === undefined || isKeySpecialty(programme) || scheme === label ? label : `${scheme} · ${label}`;
  return (
    <Link
      href={here({ designation: designation.id })}
      className={`badge is-${standing} level-${level ?? "none"}`}
      data-figure=""
      title={programme && `${say(programme.name)} · ${messages.status[designation.status]}`}
    >
      {level && <b>{levelShort[locale][level]}</b>}
      <span>{title}</span>
      {standing !== "held" && <small>{messages.status[designation.status]}</small>}
    </Link>
  );
}
