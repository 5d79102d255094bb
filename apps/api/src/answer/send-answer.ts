import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, isUnchanged, type Variant } from "./answer.ts";
import { acceptedEncoding } from "./encoding.ts";

/** Sends a ready answer straight to the connection: 304 where the caller has it, no body for HEAD. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const encoding = acceptedEncoding(header(request, "accept-encoding"));
  const variant = answer.ready[encoding];
  if (variant !== undefined) {
    sendVariant(request, response, answer.status, variant);
    return;
  }
  answer.variant(encoding).then(
    (made) => sendVariant(request, response, answer.status, made),
    () => response.destroy(),
  );
}

function sendVariant(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  variant: Variant,
): void {
  if (status === 200 && isUnchanged(request.headers["if-none-match"], variant.etag)) {
    response.writeHead(304, variant.unchangedHeaders);
    response.end();
    return;
  }
  response.writeHead(status, variant.headers);
  response.end(request.method === "HEAD" ? undefined : variant.bytes);
}

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}
