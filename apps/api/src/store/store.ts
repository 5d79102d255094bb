import type {
  Designation,
  DesignationStatus,
  Domain,
  Hospital,
  Indicator,
  Level,
  Observation,
  Programme,
  Scope,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";

/** Which observations are wanted; an absent property does not restrict. */
export interface ObservationFilter {
  readonly id?: string;
  readonly hospitals?: readonly string[];
  readonly indicators?: readonly string[];
  readonly documents?: readonly string[];
  readonly domain?: Domain;
  readonly scope?: Scope;
}

/** Which designations are wanted; an absent property does not restrict. */
export interface DesignationFilter {
  readonly hospitals?: readonly string[];
  readonly documents?: readonly string[];
  readonly programmes?: readonly string[];
  readonly specialties?: readonly string[];
  readonly level?: Level;
  readonly status?: DesignationStatus;
}

/** What the routes need of one release of the data; everything comes in the order of the data files. */
export interface Store {
  /** The id of the release, from the content of its files. */
  readonly release: string;
  /** The one file that the release is kept in, where there is one to hand out. */
  readonly file?: string;
  hospitals(): Promise<readonly Hospital[]>;
  documents(): Promise<readonly SourceDocument[]>;
  indicators(): Promise<readonly Indicator[]>;
  programmes(): Promise<readonly Programme[]>;
  specialties(): Promise<readonly Specialty[]>;
  observations(filter: ObservationFilter): Promise<readonly Observation[]>;
  designations(filter: DesignationFilter): Promise<readonly Designation[]>;
  close(): Promise<void>;
}
