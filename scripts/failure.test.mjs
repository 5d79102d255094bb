import { expect, test } from "vitest";
import { causeOf } from "./failure.mjs";

const unknown = "It did not work.";

test.each([
  [
    "npm error network request to a host failed, reason: getaddrinfo ENOTFOUND host",
    /first run needs the network/,
  ],
  ["npm error code ECONNREFUSED", /first run needs the network/],
  ["npm error code E401", /login or a proxy/],
  ["npm error EACCES: permission denied, mkdir", /could not be written/],
  ["ENOSPC: no space left on device, write", /disk is full/],
  ["npm error code EINTEGRITY", /nothing of it was used/],
])("The output %j is told in one sentence", (output, sentence) => {
  expect(causeOf(output, unknown)).toMatch(sentence);
});

test("An output nobody foresaw keeps the sentence that was given", () => {
  expect(causeOf("something else", unknown)).toBe(unknown);
});
