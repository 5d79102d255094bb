import { type End, ends, type Quantity } from "@yiheng/quantity";
import type { CSSProperties } from "react";

const percent = (at: number, extent: number) => `${((at / extent) * 100).toFixed(1)}%`;

/** A figure's place on its row's axis from zero: a dot, or a stretch whose conventional end fades. */
export function IntervalMark({ quantity, extent }: { readonly quantity: Quantity; readonly extent: number }) {
  if (extent <= 0) return null;
  const { lower, upper } = ends(quantity);
  const from = percent(lower?.at ?? 0, extent);
  const to = percent(Math.min(upper?.at ?? extent, extent), extent);
  const isPoint = quantity.value !== undefined;
  const style: CSSProperties = { "--from": from, "--to": isPoint ? from : to };
  const form = isPoint
    ? "is-point"
    : `is-span${fades(lower) ? " fades-low" : ""}${fades(upper) ? " fades-high" : ""}`;
  return (
    <span className={`track ${form}`} style={style} aria-hidden="true">
      <i />
    </span>
  );
}

function fades(end: End | undefined): boolean {
  return end === undefined || end.basis === "convention";
}
