import type { ReleaseLists } from "@yiheng/slides";
import type { Store } from "../store/store.ts";

/** Everything of a store's release that slides may show. */
export async function releaseListsOf(store: Store): Promise<ReleaseLists> {
  const [hospitals, indicators, documents, observations, designations, programmes, specialties] =
    await Promise.all([
      store.hospitals(),
      store.indicators(),
      store.documents(),
      store.observations({}),
      store.designations({}),
      store.programmes(),
      store.specialties(),
    ]);
  return {
    release: store.release,
    hospitals,
    indicators,
    documents,
    observations,
    designations,
    programmes,
    specialties,
  };
}
