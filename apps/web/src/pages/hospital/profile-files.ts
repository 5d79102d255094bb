import type { Selection } from "@yiheng/address";
import type { HospitalId, ProfilePart } from "@yiheng/domain";
import { filesAt } from "../../components/card-menu-files.ts";

/** One part of a hospital's profile as files, in the order in which the page shows it. */
export function profileFiles(of: HospitalId, part: ProfilePart, selection: Selection) {
  const { hospital, period, lang } = selection;
  const sort = part === "figures" ? selection.sort : undefined;
  return filesAt("profile", [of, part, hospital, period], { of, part, sort, hospital, period, lang });
}

/** A hospital's titles as files. */
export function titleFiles(hospital: HospitalId, { lang }: Selection) {
  return filesAt("designations", ["designations", hospital], { hospital, lang });
}
