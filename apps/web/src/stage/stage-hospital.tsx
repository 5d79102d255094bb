import { shapeOf } from "../components/hospital-name.tsx";

/** A hospital's shape and colour before its short name. */
export function StageHospital({ name, seat }: { readonly name: string; readonly seat: number }) {
  return (
    <span className={`stage-hospital seat-${seat + 1}`}>
      <span className="stage-shape" aria-hidden="true">
        {shapeOf(seat)}
      </span>
      {name}
    </span>
  );
}
