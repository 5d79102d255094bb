import Fastify, { type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { createAnswerCache } from "./answer/answer-cache.ts";
import { type Archive, openArchive } from "./archive/archive.ts";
import { addAnswerHooks } from "./http/answer-hooks.ts";
import { addErrorHandlers, problemFor, sendProblem } from "./http/error-handlers.ts";
import type { LineWriter } from "./http/line-writer.ts";
import { addRequestHooks } from "./http/request-hooks.ts";
import { addCatalogueRoutes } from "./routes/catalogue.ts";
import { addComparisonRoutes } from "./routes/comparisons.ts";
import { addHealthRoutes } from "./routes/health.ts";
import { addObservationRoutes } from "./routes/observations.ts";
import { withZod } from "./routes/route.ts";
import type { Store } from "./store/store.ts";

export interface AppOptions {
  readonly store: Store;
  readonly archive?: Archive;
  /** Where log lines go and from which level on; without it the app is silent. */
  readonly log?: { readonly level: string; readonly stream: LineWriter };
}

const cacheLimits = { maxAnswers: 500, maxBytes: 64 * 1024 * 1024 };

/** Builds the app over an open store, ready to be injected into or to listen. Closing it closes the store. */
export function buildApp({ store, archive = openArchive(undefined), log }: AppOptions): FastifyInstance {
  const app = Fastify({
    ...(log && { logger: log }),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, problemFor(error, request)),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addErrorHandlers(app);
  addRequestHooks(app);
  addAnswerHooks(app, createAnswerCache(cacheLimits), store.release);
  const typed = withZod(app);
  const sources = { store, archive };
  addCatalogueRoutes(typed, sources);
  addObservationRoutes(typed, sources);
  addComparisonRoutes(typed, sources);
  addHealthRoutes(typed, sources);
  app.addHook("onClose", () => store.close());
  return app;
}
