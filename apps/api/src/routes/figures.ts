import type { designationsQuerySchema, observationsQuerySchema } from "@yiheng/contract";
import type { Designation, Observation } from "@yiheng/domain";
import type * as z from "zod/mini";
import { checkIds } from "../problem/parameter.ts";
import type { Store } from "../store/store.ts";

type ObservationsQuery = Omit<z.output<typeof observationsQuerySchema>, "limit" | "after">;
type DesignationsQuery = Omit<z.output<typeof designationsQuerySchema>, "limit" | "after">;

const idOf = ({ id }: { readonly id: string }) => id;

/** The observations that a query asks for, uncut; unknown ids are a problem of the parameter. */
export async function observationsOf(
  store: Store,
  query: ObservationsQuery,
): Promise<readonly Observation[]> {
  const { hospital, indicator, document, domain, scope } = query;
  checkIds("hospital", hospital, (await store.hospitals()).map(idOf));
  checkIds("indicator", indicator, (await store.indicators()).map(idOf));
  checkIds("document", document, (await store.documents()).map(idOf));
  return store.observations({
    ...(hospital && { hospitals: hospital }),
    ...(indicator && { indicators: indicator }),
    ...(document && { documents: document }),
    ...(domain && { domain }),
    ...(scope && { scope }),
  });
}

/** The designations that a query asks for, uncut; unknown ids are a problem of the parameter. */
export async function designationsOf(
  store: Store,
  query: DesignationsQuery,
): Promise<readonly Designation[]> {
  const { hospital, document, programme, specialty, level, status } = query;
  checkIds("hospital", hospital, (await store.hospitals()).map(idOf));
  checkIds("document", document, (await store.documents()).map(idOf));
  checkIds("programme", programme, (await store.programmes()).map(idOf));
  checkIds(
    "specialty",
    specialty,
    (await store.specialties()).map(({ code }) => code),
  );
  return store.designations({
    ...(hospital && { hospitals: hospital }),
    ...(document && { documents: document }),
    ...(programme && { programmes: programme }),
    ...(specialty && { specialties: specialty }),
    ...(level && { level }),
    ...(status && { status }),
  });
}
