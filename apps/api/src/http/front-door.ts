import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AnswerCache } from "../answer/answer-cache.ts";
import { sendAnswer } from "../answer/send-answer.ts";

export interface FrontDoorOptions {
  readonly answers: AnswerCache;
  /** What answers everything that is not remembered. */
  readonly handler: RequestListener;
  readonly report: (request: IncomingMessage, response: ServerResponse) => void;
}

const requestTimeoutMs = 15_000;
const headersTimeoutMs = 10_000;
const keepAliveTimeoutMs = 10_000;
const maxHeaderBytes = 16_384;

/**
 * The server's door: what was answered before is sent from memory, ahead of routing, parsing and validation; a
 * release never changes, so an address means the same bytes until the process ends.
 */
export function openFrontDoor({ answers, handler, report }: FrontDoorOptions): Server {
  const server = createServer(
    { maxHeaderSize: maxHeaderBytes, headersTimeout: headersTimeoutMs },
    (request, response) => {
      const isRead = request.method === "GET" || request.method === "HEAD";
      const answer = isRead && server.listening ? answers.get(request.url ?? "") : undefined;
      if (answer === undefined) {
        handler(request, response);
        return;
      }
      sendAnswer(request, response, answer);
      report(request, response);
    },
  );
  server.requestTimeout = requestTimeoutMs;
  server.keepAliveTimeout = keepAliveTimeoutMs;
  return server;
}
