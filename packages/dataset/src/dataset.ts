import type {
  Designation,
  Hospital,
  Indicator,
  Observation,
  Programme,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";

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
