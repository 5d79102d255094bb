import type { Problem } from "@yiheng/contract";

/** The kinds of problem this API answers with; the slug ends the problem's type address. */
export const problemKinds = {
  "invalid-parameter": { status: 400, title: "A parameter is wrong" },
  "bad-request": { status: 400, title: "The request cannot be understood" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "unknown-release": { status: 404, title: "This release was never recorded" },
  "unknown-id": { status: 404, title: "Nothing has this id" },
  "document-text-not-available": { status: 404, title: "The document's text is not at hand" },
  "data-package-not-available": { status: 404, title: "The data files have changed since this release" },
  "method-not-allowed": { status: 405, title: "This address can only be read" },
  "request-timeout": { status: 408, title: "The request took too long to arrive" },
  "payload-too-large": { status: 413, title: "The request is too large" },
  "url-too-long": { status: 414, title: "The address is too long" },
  "headers-too-large": { status: 431, title: "The request's headers are too large" },
  "internal-error": { status: 500, title: "The server failed" },
} as const;
export type ProblemKind = keyof typeof problemKinds;

export type ParameterError = NonNullable<Problem["errors"]>[number];

/** What a problem says besides its sentence, for programs. */
interface More {
  readonly errors?: readonly ParameterError[] | undefined;
  /** The id that was probably meant. */
  readonly nearest?: string | undefined;
}

/** Thrown by a route to answer with a problem; the detail is meant for the caller to read. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly kind: ProblemKind;
  readonly more: More;

  constructor(kind: ProblemKind, detail: string, more: More = {}) {
    super(detail);
    this.kind = kind;
    this.more = more;
  }
}

/** The body of a problem at an address. */
export function problemOf({ kind, message, more }: ProblemError, instance: string): Problem {
  const { status, title } = problemKinds[kind];
  const { errors, nearest } = more;
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail: message,
    instance,
    ...(nearest !== undefined && { nearest }),
    ...(errors && { errors }),
  };
}
