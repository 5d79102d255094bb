import type {
  Designation,
  Hospital,
  Indicator,
  Observation,
  Programme,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";

/** Everything of one release that a slide may show. */
export interface ReleaseLists {
  /** The release's id. */
  readonly release: string;
  /** In the product's order, which fixes colours and shapes. */
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
  readonly documents: readonly SourceDocument[];
  readonly observations: readonly Observation[];
  readonly designations: readonly Designation[];
  readonly programmes: readonly Programme[];
  readonly specialties: readonly Specialty[];
}
