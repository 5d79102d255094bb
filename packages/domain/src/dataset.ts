import type { Designation, Programme, Specialty } from "./designation.ts";
import type { SourceDocument } from "./document.ts";
import type { Hospital } from "./hospital.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";

/** Everything a release holds, in the order of the files. */
export interface Dataset {
  readonly hospitals: readonly Hospital[];
  readonly documents: readonly SourceDocument[];
  readonly indicators: readonly Indicator[];
  readonly programmes: readonly Programme[];
  readonly specialties: readonly Specialty[];
  readonly observations: readonly Observation[];
  readonly designations: readonly Designation[];
}
