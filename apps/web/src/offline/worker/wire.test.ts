import { describe, expect, it } from "vitest";
import { releaseOf } from "./wire.ts";

const tagged = (etag?: string) => ({ headers: new Headers(etag === undefined ? {} : { etag }) });

describe("the release of an answer", () => {
  it("is what its tag begins with, whatever the encoding", () => {
    for (const tag of [
      '"81f3c75271fd-dd642b7701eab77b"',
      'W/"81f3c75271fd-dd642b7701eab77b-br"',
      '"81f3c75271fd-offline"',
    ])
      expect(releaseOf(tagged(tag))).toBe("81f3c75271fd");
  });

  it("is not known where there is no tag, or one of another make", () => {
    for (const tag of [undefined, '"123"', "-", '""']) expect(releaseOf(tagged(tag))).toBeUndefined();
  });
});
