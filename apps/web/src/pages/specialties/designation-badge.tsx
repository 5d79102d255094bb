import { type Designation, type Programme, standingOf } from "@yiheng/domain";
import { Link } from "wouter";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";

/** One title: level and name; solid if held, outlined in construction, dashed while sought. */
export function DesignationBadge(props: {
  readonly designation: Designation;
  readonly programme: Programme | undefined;
}) {
  const { messages, say } = useLanguage();
  const { here } = useSelection();
  const { designation, programme } = props;
  const standing = standingOf(designation.status);
  const level = programme?.level;
  return (
    <Link
      href={here({ designation: designation.id })}
      className={`badge is-${standing} level-${level ?? "none"}`}
      data-figure=""
      title={programme && `${say(programme.name)} · ${messages.status[designation.status]}`}
    >
      {level && <b>{messages.levelShort[level]}</b>}
      <span>{say(designation.label)}</span>
      {standing !== "held" && <small>{messages.status[designation.status]}</small>}
    </Link>
  );
}
