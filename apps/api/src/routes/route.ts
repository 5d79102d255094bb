import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Archive } from "../archive/archive.ts";
import type { Store } from "../store/store.ts";

/** What the routes are given to answer from. */
export interface Sources {
  readonly store: Store;
  readonly archive: Archive;
  /** Where the release was built from, for handing out the package itself. */
  readonly dataFolder?: string | undefined;
}

/** A Fastify instance whose routes take their types from the contract's schemas. */
export type TypedApp = ReturnType<typeof withZod>;

/** The app with routes typed by zod schemas. */
export function withZod(app: FastifyInstance) {
  return app.withTypeProvider<ZodTypeProvider>();
}
