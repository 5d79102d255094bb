import { problemMediaType } from "@yiheng/contract";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ProblemError, type ProblemKind, problemKinds, problemOf } from "../problem/problem.ts";
import { bodyProblem, validationProblem } from "../problem/validation.ts";
import { workspaceProblem } from "../problem/workspace-problem.ts";
import { WorkspaceTrouble } from "../workspace/workspace.ts";
import { loggedUrl } from "./logged-url.ts";

/** Turns everything that can go wrong into a problem; what failed inside is logged and never shown. */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, problemFor(error, request)));
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, notFound(request)));
}

/** Answers with a problem document. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemError,
): FastifyReply {
  const body = problemOf(problem, request.raw.url ?? "");
  const { retryAfterSeconds } = problem.more;
  if (retryAfterSeconds !== undefined) reply.header("retry-after", retryAfterSeconds);
  return reply
    .code(body.status)
    .header("cache-control", "no-store")
    .type(`${problemMediaType}; charset=utf-8`)
    .serializer(JSON.stringify)
    .send(body);
}

function notFound({ raw }: FastifyRequest): ProblemError {
  const path = (raw.url ?? "").split("?", 1)[0] ?? "";
  return new ProblemError("not-found", `${path} is no address of this server.`);
}

/** The problem that an error amounts to. */
export function problemFor(error: unknown, request: FastifyRequest): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof WorkspaceTrouble) {
    request.log.error(error.message);
    return workspaceProblem(error);
  }
  if (isFastifyError(error)) {
    if (error.validation !== undefined) {
      if (error.validationContext === "body") return bodyProblem(error.validation, request.body);
      return validationProblem(error.validation, request.query, parametersOf(request));
    }
    const kind = kindOfStatus(error.statusCode ?? 500);
    if (kind !== undefined)
      return new ProblemError(kind, "The request cannot be read as HTTP says it should be.");
  }
  request.log.error({ err: error, url: loggedUrl(request.raw.url) }, "a request failed");
  return new ProblemError("internal-error", "The server failed; what happened is in its log.");
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "code" in error;
}

function kindOfStatus(status: number): ProblemKind | undefined {
  if (status >= 500) return undefined;
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  return (
    kinds.find((kind) => problemKinds[kind].status === status && kind !== "invalid-parameter") ??
    "bad-request"
  );
}

/** The names of a route's parameters, from its own schema. */
function parametersOf({ routeOptions }: FastifyRequest): readonly string[] {
  const schema: unknown = routeOptions.schema?.querystring;
  const shape: unknown = schema instanceof Object && "shape" in schema ? schema.shape : {};
  return Object.keys(shape instanceof Object ? shape : {});
}
