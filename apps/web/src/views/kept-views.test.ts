import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type KeptViews,
  noViews,
  parseKeptViews,
  withName,
  withoutRecent,
  withPinTurned,
  withSeen,
} from "./kept-views.ts";

const addresses = fc.integer({ min: 0, max: 40 }).map((number) => `/compare?indicator=i${number}`);

describe("kept views", () => {
  it("hold at most twenty recent ones, none twice, the latest first", () => {
    fc.assert(
      fc.property(fc.array(addresses, { minLength: 1, maxLength: 60 }), (seen) => {
        const { recent } = seen.reduce(withSeen, noViews);
        expect(recent.length).toBeLessThanOrEqual(20);
        expect(new Set(recent).size).toBe(recent.length);
        expect(recent[0]).toBe(seen[seen.length - 1]);
      }),
    );
  });

  it("pin and unpin by the same wish, keep a name of the reader's own, and outlive the recent ones", () => {
    const pinned = withName(withPinTurned(withSeen(noViews, "/a"), "/a"), "/a", "  周会  ");
    expect(withoutRecent(pinned)).toEqual({ recent: [], pinned: [{ address: "/a", name: "周会" }] });
    expect(withName(pinned, "/a", " ").pinned).toEqual([{ address: "/a" }]);
    expect(withPinTurned(pinned, "/a").pinned).toEqual([]);
  });

  it("come back from storage as they went in", () => {
    const views: KeptViews = {
      recent: ["/b", "/a"],
      pinned: [{ address: "/a", name: "x" }, { address: "/c" }],
    };
    expect(parseKeptViews(JSON.stringify(views))).toEqual(views);
  });

  it("leave out whatever storage holds that is no view of this product", () => {
    for (const text of [null, "", "{", "7", "null", '{"recent":7,"pinned":{}}'])
      expect(parseKeptViews(text)).toEqual(noViews);
    const odd = {
      recent: ["/a", "/a", 3, "//elsewhere", "javascript:x"],
      pinned: [{ name: "x" }, null, { address: "/a", name: 3 }],
    };
    expect(parseKeptViews(JSON.stringify(odd))).toEqual({ recent: ["/a"], pinned: [{ address: "/a" }] });
    fc.assert(fc.property(fc.json(), (text) => void parseKeptViews(text)));
  });
});
