import { type Designation, isKeySpecialty, type Programme, type Standing, standingOf } from "@yiheng/domain";
import { Link } from "wouter";
import { Parts } from "../../components/parts.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { levelShort } from "./level-short.ts";
import "../../styles/badge.css";

/** One title: level and name; solid if held, outlined in construction, dashed while sought. */
export function DesignationBadge(props: {
  readonly designation: Designation;
  readonly programme: Programme | undefined;
  /** What the titles round it are said to amount to, so that each need not repeat it. */
  readonly within?: Standing;
}) {
  const { locale, messages, say } = useLanguage();
  const { here } = useSelection();
  const { designation, programme } = props;
  const standing = standingOf(designation.status);
  const status = messages.status[designation.status];
  // A solid badge says approved; what only passed a review, or was renewed, says so itself.
  const isTold =
    designation.status === "approved" ||
    (standing === props.within && status === messages.standing[standing]);
  const level = programme?.level;
  const label = say(designation.label);
  const scheme = programme && say(programme.name);
  // A centre or an accreditation in a specialty is not the specialty: its scheme stands before the name.
  const title = scheme === undefined || isKeySpecialty(programme) ? [label] : titleOf(scheme, label);
  return (
    <Link
      href={here({ designation: designation.id })}
      className={`badge is-${standing} level-${level ?? "none"}`}
      data-figure=""
      title={programme && `${say(programme.name)} · ${status}`}
    >
      {level && <b>{levelShort[locale][level]}</b>}
      <span>
        <span className="badge-title">
          <Parts of={title} />
        </span>
        {!isTold && <small> {status}</small>}
      </span>
    </Link>
  );
}

/** A scheme that says the name already says it all. */
function titleOf(scheme: string, label: string): readonly string[] {
  return scheme.includes(label) ? [scheme] : [scheme, label];
}
