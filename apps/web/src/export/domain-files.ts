import type { Selection } from "@yiheng/address";
import type { Domain } from "@yiheng/domain";
import { type Files, filesAt } from "../components/card-menu-files.ts";

/** The comparisons of one domain as files. */
export function domainFiles({ hospital, period, verdict, lang }: Selection, domain: Domain): Files {
  return filesAt("comparisons", [domain, hospital, period], { domain, hospital, period, verdict, lang });
}
