import type { Store } from "./store.ts";

/** A store that reads each table of the catalogue once: a release does not change while it is open. */
export function rememberingStore(store: Store): Store {
  return {
    ...store,
    hospitals: once(() => store.hospitals()),
    documents: once(() => store.documents()),
    indicators: once(() => store.indicators()),
    programmes: once(() => store.programmes()),
    specialties: once(() => store.specialties()),
  };
}

/** What failed is tried again the next time. */
function once<Items>(read: () => Promise<Items>): () => Promise<Items> {
  let known: Promise<Items> | undefined;
  return () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
