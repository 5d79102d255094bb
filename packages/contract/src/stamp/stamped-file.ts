import { type Stamp, fits, formatStamp, parseStamp } from "./stamp.ts";

/** A file that carries a stamp, or the remains of one. */
export interface StampedFile {
  /** What it says of itself; undefined where a stamp stands in it that cannot be read. */
  readonly stamp: Stamp | undefined;
  /** Whether it is as it was made, to the byte. */
  readonly isWhole: boolean;
}

/** A stamp's place in a file: where it begins and ends with its wrapping, and its text. */
export interface StampPlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Judges a file by the stamp at a place; the stamp has to be written exactly as we write it. */
export function judgeStamped(
  bytes: Uint8Array,
  { start, end, text }: StampPlace,
  wrap: (stamp: Stamp) => Uint8Array,
): StampedFile {
  const stamp = parseStamp(text);
  if (stamp === undefined) return { stamp, isWhole: false };
  const isAsWritten = formatStamp(stamp) === text && isSame(bytes.subarray(start, end), wrap(stamp));
  return { stamp, isWhole: isAsWritten && fits(stamp, without(bytes, start, end)) };
}

/** A file's bytes without those of a place in it. */
export function without(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return joined([bytes.subarray(0, start), bytes.subarray(end)]);
}

/** Bytes after bytes. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where an ASCII text first stands in bytes, from a place on; -1 where it does not. */
export function placeOf(text: string, bytes: Uint8Array, from = 0): number {
  const wanted = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => byte === bytes[at + index])) return at;
  }
  return -1;
}

/** Bytes as text, one character each. */
export function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
