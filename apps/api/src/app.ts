import Fastify, { type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { type AnswerCache, createAnswerCache } from "./answer/answer-cache.ts";
import { type Archive, openArchive } from "./archive/archive.ts";
import { addErrorHandlers, problemFor, sendProblem } from "./http/error-handlers.ts";
import { openFrontDoor } from "./http/front-door.ts";
import type { LineWriter } from "./http/line-writer.ts";
import { refuseConnection } from "./http/refuse-connection.ts";
import { rememberAnswers } from "./http/remember-answers.ts";
import { addRequestHooks } from "./http/request-hooks.ts";
import { collectRoutes } from "./openapi/collect.ts";
import { addDocsRoutes } from "./openapi/docs-routes.ts";
import { addPageRoutes } from "./pages/page-routes.ts";
import { addCatalogueRoutes } from "./routes/catalogue.ts";
import { addComparisonRoutes } from "./routes/comparisons.ts";
import { addDeckFileRoutes } from "./routes/deck-files.ts";
import { addDeckRoutes } from "./routes/decks.ts";
import { addDocumentRoutes } from "./routes/documents.ts";
import { addExportRoutes } from "./routes/export.ts";
import { addHealthRoutes } from "./routes/health.ts";
import { addObservationRoutes } from "./routes/observations.ts";
import { addPackRoutes } from "./routes/packs.ts";
import { addReleaseRoutes } from "./routes/releases.ts";
import { addRequestRoutes } from "./routes/requests.ts";
import { withZod } from "./routes/route.ts";
import { rememberingStore } from "./store/remembering-store.ts";
import type { Store } from "./store/store.ts";
import { openDeckDoor } from "./workspace/deck-door.ts";
import type { Workspace } from "./workspace/workspace.ts";

export interface AppOptions {
  readonly store: Store;
  readonly archive?: Archive;
  readonly dataFolder?: string;
  /** Where decks are kept; without it there are none. */
  readonly workspace?: Workspace;
  /** Where the app is reached from outside, without a slash at its end; files name the address they were asked at without it. */
  readonly publicUrl?: string | undefined;
  /** The browser that draws PDF and pictures; one that is installed where none is named. */
  readonly chromiumPath?: string | undefined;
  /** Where the front end was built to; without it there is only the API. */
  readonly webFolder?: string;
  /** Where log lines go and from which level on; without it the app is silent. */
  readonly log?: { readonly level: string; readonly stream: LineWriter };
}

const cacheLimits = { maxAnswers: 500, maxBytes: 64 * 1024 * 1024 };

/** Builds the app over an open store, ready to be injected into or to listen. Closing it closes the store and the workspace. */
export function buildApp(options: AppOptions): FastifyInstance {
  const {
    archive = openArchive(undefined),
    chromiumPath,
    dataFolder,
    publicUrl,
    webFolder,
    workspace,
  } = options;
  const store = rememberingStore(options.store);
  const answers = createAnswerCache(cacheLimits);
  const app = createServer(options, answers);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  addErrorHandlers(app);
  addRequestHooks(app);
  rememberAnswers(app, answers, store.release);
  const routes = collectRoutes(app);
  const typed = withZod(app);
  const sources = { store, archive, dataFolder };
  addCatalogueRoutes(typed, sources);
  addDocumentRoutes(typed, sources);
  addObservationRoutes(typed, sources);
  addComparisonRoutes(typed, sources);
  addRequestRoutes(typed, sources);
  addReleaseRoutes(typed, sources);
  addExportRoutes(typed, sources);
  if (workspace !== undefined) {
    const door = openDeckDoor(workspace);
    addDeckRoutes(typed, workspace, door);
    addPackRoutes(typed, { ...sources, door, webFolder });
    addDeckFileRoutes(typed, { ...sources, door, publicUrl, webFolder, chromiumPath });
  }
  addHealthRoutes(typed, sources);
  addDocsRoutes(app, routes, store.release);
  if (webFolder !== undefined) addPageRoutes(app, { webFolder, release: store.release, answers });
  app.addHook("onClose", async () => {
    await Promise.all([store.close(), workspace?.close()]);
  });
  return app;
}

function createServer({ log }: AppOptions, answers: AnswerCache): FastifyInstance {
  const app: FastifyInstance = Fastify({
    ...(log && { logger: log }),
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    serverFactory: (handler) =>
      openFrontDoor({
        answers,
        handler,
        report: ({ method, url }, { statusCode }) =>
          app.log.info({ method, url, status: statusCode }, "remembered"),
      }),
    bodyLimit: 1024,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, problemFor(error, request)),
    clientErrorHandler: refuseConnection,
  });
  // A body is JSON or nothing.
  app.removeContentTypeParser("text/plain");
  return app;
}
