import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const worthCompressingBytes = 1024;
const compressibleType = /^(?:text\/|application\/(?:[\w.+-]*json|javascript|xml)|image\/svg)/u;

/** What browsers send, so that the usual header need not be taken apart each time. */
const browsers: ReadonlySet<string> = new Set(["gzip, deflate, br", "gzip, deflate, br, zstd"]);

/** The best encoding that an Accept-Encoding header admits; without a header the plain bytes. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === "") return "identity";
  if (browsers.has(header)) return "br";
  const weights = new Map(header.split(",").map(weightOf));
  const admits = (encoding: Encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0;
  if (admits("br")) return "br";
  return admits("gzip") ? "gzip" : "identity";
}

function weightOf(part: string): readonly [coding: string, weight: number] {
  const [coding = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
}

/** Whether bytes of a type gain from being compressed. */
export function isCompressible(contentType: string, bytes: Uint8Array): boolean {
  return bytes.length >= worthCompressingBytes && compressibleType.test(contentType);
}

/**
 * Brotli qualities. Quality 9 takes several times as long as 5 and saves eight bytes in a hundred: too long for a
 * thousand callers at once with questions of their own, well spent on a page that is made once and seen often.
 */
export const brotliQuality = { answer: 5, page: 9 } as const;

/** Compresses bytes once, for answers that are made once and sent often. */
export async function compress(bytes: Buffer, encoding: Encoding, quality: number): Promise<Buffer> {
  switch (encoding) {
    case "br":
      return compressBrotli(bytes, { params: brotliParams(bytes.length, quality) });
    case "gzip":
      return compressGzip(bytes);
    case "identity":
      return bytes;
  }
}

/** A window no larger than the bytes spares megabytes of memory. */
function brotliParams(size: number, quality: number): Record<number, number> {
  const windowBits = Math.ceil(Math.log2(Math.max(size, 1024)));
  return {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(windowBits, 20),
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
