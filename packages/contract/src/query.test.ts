import { describe, expect, it } from "vitest";
import { comparisonsQuerySchema, idListSchema, listQuerySchema, observationsQuerySchema } from "./query.ts";

describe("ids in a query string", () => {
  it("are separated by commas", () => {
    expect(idListSchema.parse("north,west")).toEqual(["north", "west"]);
  });

  it.each(["", ",", "north,", "north, west", " "])("are refused as “%s”", (text) => {
    expect(idListSchema.safeParse(text).success).toBe(false);
  });
});

describe("a query", () => {
  it("compares the latest figures unless it says otherwise", () => {
    expect(comparisonsQuerySchema.parse({})).toEqual({ period: "latest" });
    expect(comparisonsQuerySchema.parse({ period: "same-year" }).period).toBe("same-year");
  });

  it("takes a limit as a number from 1 to 1000", () => {
    expect(listQuerySchema.parse({ limit: "1000" })).toEqual({ limit: 1000 });
    for (const limit of ["0", "1001", "-1", "1.5", "1e3"]) {
      expect([limit, listQuerySchema.safeParse({ limit }).success]).toEqual([limit, false]);
    }
  });

  it("takes no parameter that it does not know", () => {
    expect(observationsQuerySchema.safeParse({ hospitals: "north" }).success).toBe(false);
  });
});
