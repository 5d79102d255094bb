import type { FastifyInstance } from "fastify";
import { ProblemError } from "../problem/problem.ts";
import { securityHeaders } from "./security-headers.ts";

const longestUrl = 4096;
export const readMethods = ["GET", "HEAD"];

/** What holds for every request: only reading, addresses of sane length, one log line, the security headers. */
export function addRequestHooks(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(securityHeaders);
    if (!readMethods.includes(request.method)) {
      reply.header("allow", readMethods.join(", "));
      done(
        new ProblemError(
          "method-not-allowed",
          `${request.method} is not possible here: the data is only read.`,
        ),
      );
      return;
    }
    const { length } = request.raw.url ?? "";
    if (length <= longestUrl) done();
    else
      done(
        new ProblemError(
          "url-too-long",
          `The address has ${length} characters; at most ${longestUrl} are read.`,
        ),
      );
  });
  app.addHook("onResponse", (request, reply, done) => {
    const { method, url = "" } = request.raw;
    app.log.info(
      { method, url, status: reply.raw.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      "computed",
    );
    done();
  });
}
