import { formatSelection, parseSelection } from "@yiheng/address";
import type { HospitalId } from "@yiheng/domain";
import { expect, test } from "vitest";
import { knownOnly } from "./known-only.ts";

const hospitals = ["ankang", "liuzhou"].map((id) => ({ id: id as HospitalId }));

test.each([
  ["?hospital=ankang,beijing&period=same-year", "?hospital=ankang&period=same-year"],
  ["?hospital=beijing", ""],
  ["?own=beijing&hospital=liuzhou", "?hospital=liuzhou"],
  ["?indicator=papers&ask=beijing", "?indicator=papers"],
])("%s is read as %s", (written, read) => {
  expect(formatSelection(knownOnly(parseSelection(written), hospitals))).toBe(read);
});

test("a selection of known hospitals stays the very same, and any does while they are not known", () => {
  const known = parseSelection("?hospital=ankang&own=liuzhou");
  expect(knownOnly(known, hospitals)).toBe(known);
  const unknown = parseSelection("?hospital=beijing");
  expect(knownOnly(unknown, undefined)).toBe(unknown);
});
