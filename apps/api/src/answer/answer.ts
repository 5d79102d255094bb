import { createHash } from "node:crypto";
import { securityHeaders } from "../http/security-headers.ts";
import { brotliQuality, compress, type Encoding, isCompressible } from "./encoding.ts";

/** One encoding of an answer, with every header it is sent with. */
export interface Variant {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string | number>>;
  /** The headers of an answer that says nothing has changed. */
  readonly unchangedHeaders: Readonly<Record<string, string>>;
}

/** An answer that stays the same as long as the release does. */
export interface Answer {
  readonly status: number;
  /** The variant if it was made before; so a repeated answer needs no promise. */
  readonly ready: Partial<Record<Encoding, Variant>>;
  readonly variant: (encoding: Encoding) => Promise<Variant>;
}

export interface AnswerParts {
  readonly status: number;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly vary: string;
  readonly bytes: Buffer;
  /** What the tag of the answer begins with: the release. */
  readonly release: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of what every answer says about security. */
  readonly security?: Readonly<Record<string, string>>;
  /** How much time compressing may take; see `brotliQuality`. */
  readonly kind?: keyof typeof brotliQuality;
  /** Variants compressed beforehand. */
  readonly compressed?: Partial<Record<Encoding, Buffer>>;
}

/** Makes an answer whose compressed forms are made when first asked for. */
export function answerOf(parts: AnswerParts): Answer {
  const digest = createHash("sha256")
    .update(parts.contentType)
    .update(parts.bytes)
    .digest("hex")
    .slice(0, 16);
  const ready: Partial<Record<Encoding, Variant>> = {};
  const making = new Map<Encoding, Promise<Variant>>();
  const canShrink = isCompressible(parts.contentType, parts.bytes);
  const make = async (encoding: Encoding) => {
    const bytes =
      parts.compressed?.[encoding] ??
      (await compress(parts.bytes, encoding, brotliQuality[parts.kind ?? "answer"]));
    const variant = variantOf(parts, bytes, encoding, digest);
    ready[encoding] = variant;
    return variant;
  };
  const identity = variantOf(parts, parts.bytes, "identity", digest);
  ready.identity = identity;
  if (!canShrink) Object.assign(ready, { br: identity, gzip: identity });
  const variant = (encoding: Encoding) => {
    const known = ready[encoding];
    if (known !== undefined) return Promise.resolve(known);
    const begun = making.get(encoding) ?? make(encoding);
    making.set(encoding, begun);
    return begun;
  };
  return { status: parts.status, ready, variant };
}

function variantOf(parts: AnswerParts, bytes: Buffer, encoding: Encoding, digest: string): Variant {
  const suffix = encoding === "identity" ? "" : `-${encoding}`;
  const etag = `"${parts.release}-${digest}${suffix}"`;
  const unchangedHeaders = { etag, "cache-control": parts.cacheControl, vary: parts.vary };
  const headers = {
    "content-type": parts.contentType,
    "content-length": bytes.length,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    ...unchangedHeaders,
    ...(parts.security ?? securityHeaders),
    ...parts.headers,
  };
  return { bytes, etag, headers, unchangedHeaders };
}

/** Whether an If-None-Match header names the tag, so that the caller already has the answer. */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === "*") return true;
  return header.split(",").some((tag) => tag.trim().replace(/^W\//u, "") === etag);
}
