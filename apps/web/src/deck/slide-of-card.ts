import { hrefOf, openIndicator, parseSelection, routeOf, type Selection } from "@yiheng/address";
import type { Slide } from "@yiheng/domain";
import type { CardExport } from "../components/card-menu-files.ts";
import type { View } from "../views/view-name.ts";

/** What of a slide follows from where the reader is; the rest is written later. */
export type Shown = Pick<Slide, "view" | "layout">;

const { lang, theme, density } = parseSelection("");
/** How a slide is shown is decided where it is shown. */
const manner = { lang, theme, density } satisfies Partial<Selection>;

/**
 * A slide of the whole view under the release that is served; undefined where no view is. What is chosen, opened or
 * ordered in it stays.
 */
export function slideOfView({ path, selection }: View, release: string): Shown | undefined {
  const found = routeOf(path);
  if (found === undefined) return undefined;
  // What an address leaves to the page is written out, so that the slide stays what was seen.
  const seen = found.route === "/compare" ? { indicator: openIndicator(selection) } : {};
  return { view: hrefOf(path, selection, { ...manner, ...seen, release }), layout: "page" };
}

/** A slide of one card: the comparison that it shows, as it shows it, or the page that it stands in. */
export function slideOfCard(
  { comparison, hasPicture, hospitals }: CardExport,
  view: View,
  release: string,
): Shown | undefined {
  if (comparison === undefined) return slideOfView(view, release);
  const { hospital } = view.selection;
  const compared = { indicator: comparison.indicator.id, hospital: hospitals ?? hospital, release };
  return {
    view: hrefOf("/compare", view.selection, { ...manner, ...compared }),
    layout: hasPicture ? "chart" : "table",
  };
}
