import type { KeptDeckAnswer, Problem } from "@yiheng/contract";

/** The kinds of problem this API answers with; the slug ends the problem's type address. */
export const problemKinds = {
  "invalid-parameter": { status: 400, title: "A parameter is wrong" },
  "bad-request": { status: 400, title: "The request cannot be understood" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "unknown-release": { status: 404, title: "This release was never recorded" },
  "unknown-id": { status: 404, title: "Nothing has this id" },
  "document-text-not-available": { status: 404, title: "The document's text is not at hand" },
  "data-package-not-available": { status: 404, title: "The data files have changed since this release" },
  "pack-not-available": { status: 404, title: "Packs cannot be made here" },
  "unknown-deck": { status: 404, title: "No deck has this link" },
  "view-only": { status: 403, title: "This link only shows the deck" },
  "method-not-allowed": { status: 405, title: "This cannot be done at this address" },
  "request-timeout": { status: 408, title: "The request took too long to arrive" },
  "deck-changed": { status: 412, title: "The deck was changed meanwhile" },
  "payload-too-large": { status: 413, title: "The request is too large" },
  "url-too-long": { status: 414, title: "The address is too long" },
  "unsupported-media-type": { status: 415, title: "The request's body is not JSON" },
  "version-needed": { status: 428, title: "It is not said which version this changes" },
  "too-many-requests": { status: 429, title: "Too many requests from one address" },
  "headers-too-large": { status: 431, title: "The request's headers are too large" },
  "internal-error": { status: 500, title: "The server failed" },
  "drawing-failed": { status: 500, title: "The slides could not be drawn" },
  "no-browser": { status: 501, title: "The server has no browser to draw with" },
  "no-front-end": { status: 503, title: "The front end is not built" },
  "drawing-busy": { status: 503, title: "Other files are being drawn" },
  "workspace-locked": { status: 503, title: "The decks are in use by another program" },
  "workspace-read-only": { status: 503, title: "The decks can only be read" },
  "workspace-unusable": { status: 503, title: "The decks cannot be used" },
  "workspace-full": { status: 507, title: "There is no room for decks" },
} as const;
export type ProblemKind = keyof typeof problemKinds;

export type ParameterError = NonNullable<Problem["errors"]>[number];

/** What a problem says besides its sentence, for programs. */
interface More {
  readonly errors?: readonly ParameterError[] | undefined;
  /** The id that was probably meant. */
  readonly nearest?: string | undefined;
  /** The deck that another saved meanwhile. */
  readonly kept?: KeptDeckAnswer;
  readonly retryAfterSeconds?: number;
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
  const { errors, nearest, kept } = more;
  return {
    type: `/problems/${kind}`,
    title,
    status,
    detail: message,
    instance,
    ...(nearest !== undefined && { nearest }),
    ...(kept && { kept }),
    ...(errors && { errors }),
  };
}
