import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerOf } from "../answer/answer.ts";
import type { AnswerCache } from "../answer/answer-cache.ts";
import { sendAnswer } from "../answer/send-answer.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Whether answers depend on nothing but the address and the release. */
    isImmutable?: boolean;
  }
}

const cacheControl = "public, max-age=0, must-revalidate";

/** Remembers the answers of routes that depend on nothing else, for the front door to send the next time. */
export function rememberAnswers(app: FastifyInstance, cache: AnswerCache, release: string): void {
  app.addHook("onSend", (request, reply, payload, done) => {
    const bytes = isRememberable(request, reply) ? bytesOf(payload) : undefined;
    if (bytes === undefined) {
      done(null, payload);
      return;
    }
    const answer = answerOf({
      status: reply.statusCode,
      contentType: String(reply.getHeader("content-type")),
      cacheControl,
      vary: "accept-encoding",
      bytes,
      release,
      headers: ownHeaders(reply),
    });
    cache.set(request.raw.url ?? "", answer);
    reply.hijack();
    sendAnswer(request.raw, reply.raw, answer);
  });
}

function isRememberable(request: FastifyRequest, reply: FastifyReply): boolean {
  return request.routeOptions.config.isImmutable === true && reply.statusCode === 200;
}

function bytesOf(payload: unknown): Buffer | undefined {
  if (typeof payload === "string") return Buffer.from(payload);
  return Buffer.isBuffer(payload) ? payload : undefined;
}

/** What a route itself has to say about its answer, such as the name of a file. */
function ownHeaders(reply: FastifyReply): Record<string, string> {
  const disposition = reply.getHeader("content-disposition");
  return typeof disposition === "string" ? { "content-disposition": disposition } : {};
}
