import { hospitalShape } from "@yiheng/charts";
import type { Outline } from "./part.ts";

/** Each hospital's shape as a drawn outline and as a sign of text; the names are those of the charts. */
const forms: Readonly<Record<string, { readonly outline: Outline; readonly sign: string }>> = {
  circle: { outline: "ellipse", sign: "●" },
  rect: { outline: "rect", sign: "■" },
  triangle: { outline: "triangle", sign: "▲" },
  diamond: { outline: "diamond", sign: "◆" },
  roundRect: { outline: "roundRect", sign: "◼" },
  pin: { outline: "teardrop", sign: "▼" },
  arrow: { outline: "upArrow", sign: "➤" },
};

/** The outline and the sign of the hospital at a place in the product's order. */
export function formOf(seat: number): { readonly outline: Outline; readonly sign: string } {
  const form = forms[hospitalShape(seat)];
  if (form === undefined) throw new Error(`The charts' shape ${hospitalShape(seat)} has no form on slides.`);
  return form;
}
