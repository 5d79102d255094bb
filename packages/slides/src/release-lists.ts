import type { Dataset } from "@yiheng/domain";

/** Everything of one release that a slide may show. */
export interface ReleaseLists extends Dataset {
  /** The release's id. */
  readonly release: string;
}
