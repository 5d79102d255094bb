import type { Hospital } from "@yiheng/domain";
import { useLanguage } from "../i18n/language.tsx";

/** Shapes as CSS clip paths would blur when small; these characters exist in every CJK font. */
const shapes = ["●", "■", "▲", "◆", "▬", "▼", "★", "✚"] as const;

/** The shape of the hospital on a seat. */
export function shapeOf(seat: number): string {
  return shapes[seat % shapes.length] ?? "";
}

/** Shape and name in one text, for where a stylesheet writes them. */
export function hospitalLabel(name: string, seat: number): string {
  return `${shapeOf(seat)} ${name}`;
}

/** A hospital's colour, shape and short name: the same everywhere, by its seat in the product's order. */
export function HospitalName({ hospital, seat }: { readonly hospital: Hospital; readonly seat: number }) {
  const { say } = useLanguage();
  return (
    <span className={`hospital seat-${seat + 1}`} title={say(hospital.name)}>
      <span className="hospital-shape" aria-hidden="true">
        {shapeOf(seat)}
      </span>
      {say(hospital.short)}
    </span>
  );
}
