import { paths } from "@yiheng/contract";
import type { FastifyInstance } from "fastify";
import { ProblemError } from "../problem/problem.ts";
import { loggedUrl } from "./logged-url.ts";
import { securityHeaders } from "./security-headers.ts";

const longestUrl = 4096;
export const readMethods = ["GET", "HEAD"];

/** What holds for every request: methods of its address, addresses of sane length, one log line, the security headers. */
export function addRequestHooks(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(securityHeaders);
    if (request.is404 && !readMethods.includes(request.method)) {
      const allowed = methodsAt(request.raw.url ?? "").join(", ");
      reply.header("allow", allowed);
      done(
        new ProblemError("method-not-allowed", `${request.method} is not possible here, only ${allowed}.`),
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
    const { method } = request.raw;
    const url = loggedUrl(request.raw.url);
    app.log.info(
      { method, url, status: reply.raw.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      "computed",
    );
    done();
  });
}

/** What can be done at an address; the data is only read, and only decks are written. */
function methodsAt(url: string): readonly string[] {
  if (url === paths.decks) return ["POST"];
  return url.startsWith(`${paths.decks}/`) ? [...readMethods, "PUT", "DELETE"] : readMethods;
}
