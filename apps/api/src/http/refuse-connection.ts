import { problemMediaType } from "@yiheng/contract";
import type { Socket } from "node:net";
import { ProblemError, type ProblemKind, problemKinds, problemOf } from "../problem/problem.ts";

const kindOfCode: Readonly<Record<string, ProblemKind>> = {
  HPE_HEADER_OVERFLOW: "headers-too-large",
  ERR_HTTP_REQUEST_TIMEOUT: "request-timeout",
};

/** Answers what is not HTTP, too large or too slow, and closes the connection; there is no request to speak of yet. */
export function refuseConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const kind = kindOfCode[error.code ?? ""] ?? "bad-request";
  const body = JSON.stringify(problemOf(new ProblemError(kind, "The connection is closed."), ""));
  const { status } = problemKinds[kind];
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: ${problemMediaType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
