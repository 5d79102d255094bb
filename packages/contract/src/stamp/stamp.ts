import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";

/** What kinds of files carry a stamp: a meeting pack, a slide file, one picture. */
export const stampedKinds = ["pack", "slides", "picture"] as const;
export type StampedKind = (typeof stampedKinds)[number];

const said = {
  kind: z.enum(stampedKinds),
  /** The release whose figures the file shows, where a view does not name an earlier one. */
  release: z.string().check(z.regex(/^[0-9a-f]{4,64}$/u)),
  /** The addresses that the file was made for, path and query, one a slide. */
  views: z.readonly(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(200))),
  /** The deck it was made from; a picture of a page has none. */
  deck: z.optional(z.object({ title: z.string().check(z.maxLength(500)), version: z.optional(z.int()) })),
};

const stampSchema = z.object({ yiheng: z.literal(1), ...said, hash: z.string() });

/** What one of our files says of itself, so that it can be told later whether its figures still stand. */
export type Stamp = z.output<typeof stampSchema>;
/** A stamp before the file's content is known. */
export type StampSubject = Omit<Stamp, "yiheng" | "hash">;

/**
 * The stamp of a file. Its hash is the SHA-256, in hexadecimal, over the stamp's text with an empty hash, a line feed,
 * and the file's content without the stamp; what counts as content, each kind of file says. The hash shows that a file
 * is as it was made; it is no signature, so it does not show who made it.
 */
export function stampFor({ kind, release, views, deck }: StampSubject, content: Uint8Array): Stamp {
  const unhashed: Stamp = { yiheng: 1, kind, release, views, ...(deck && { deck }), hash: "" };
  const hash = sha256
    .create()
    .update(utf8ToBytes(`${formatStamp(unhashed)}\n`))
    .update(content);
  return { ...unhashed, hash: bytesToHex(hash.digest()) };
}

/** Whether a file still is what its stamp was made for. */
export function fits(stamp: Stamp, content: Uint8Array): boolean {
  return stampFor(stamp, content).hash === stamp.hash;
}

/** Writes a stamp as one line of JSON in ASCII, which may stand in XML, HTML and PNG as it is. */
export function formatStamp({ yiheng, kind, release, views, deck, hash }: Stamp): string {
  const text = JSON.stringify({ yiheng, kind, release, views, deck, hash });
  return text.replace(/[^ -%'-;=?-~]/gu, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** Reads a stamp's text; undefined where it is none. */
export function parseStamp(text: string): Stamp | undefined {
  try {
    return z.safeParse(stampSchema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
