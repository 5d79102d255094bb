import { hrefOf, parseSelection } from "@yiheng/address";
import type { HospitalId, PeriodRule } from "@yiheng/domain";
import type { LiveChoice } from "./playing.ts";

/** A slide's view under what was chosen while playing; the slide's own choices where nothing was. */
export function liveView(view: string, { hospital, period }: LiveChoice): string {
  if (hospital === undefined && period === undefined) return view;
  const [path = "/", search = ""] = view.split("?", 2);
  return hrefOf(path, parseSelection(search), { ...(hospital && { hospital }), ...(period && { period }) });
}

/** The hospitals and the period rule that a view shows, of all the hospitals that there are. */
export function choiceIn(
  view: string,
  all: readonly HospitalId[],
): { readonly hospitals: readonly HospitalId[]; readonly period: PeriodRule } {
  const { hospital, period } = parseSelection(view.split("?", 2)[1] ?? "");
  const chosen = all.filter((id) => hospital.includes(id));
  return { hospitals: chosen.length === 0 ? all : chosen, period };
}

/** What is chosen when a hospital is put in or taken out; the last one stays. */
export function withToggled(
  chosen: readonly HospitalId[],
  id: HospitalId,
  all: readonly HospitalId[],
): readonly HospitalId[] {
  const next = all.filter((one) => (one === id) !== chosen.includes(one));
  return next.length === 0 ? chosen : next;
}
