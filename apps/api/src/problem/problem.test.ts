import { paths, problemMediaType, problemSchema } from "@yiheng/contract";
import { describe, expect, it } from "vitest";
import { openMemoryStore } from "../store/memory/memory-store.ts";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage } from "../testing/test-data.ts";

async function problemAt(url: string) {
  const answer = await testApp().inject(url);
  expect(answer.headers["content-type"]).toBe(`${problemMediaType}; charset=utf-8`);
  const problem = problemSchema.parse(answer.json());
  expect(problem.status).toBe(answer.statusCode);
  expect(problem.instance).toBe(url);
  return problem;
}

describe("a wrong parameter", () => {
  it.each([
    ["observations?hospital=nort", "hospital", "nort", "is unknown", "north"],
    ["observations?indicator=party-branch", "indicator", "party-branch", "is unknown", "party-branches"],
    [
      "observations?document=west-2023-review",
      "document",
      "west-2023-review",
      "is unknown",
      "west-2022-review",
    ],
    ["observations?scope=hospitals", "scope", "hospitals", "is unknown", "hospital"],
    ["comparisons?domain=reseach", "domain", "reseach", "is unknown", "research"],
    ["comparisons?period=lates", "period", "lates", "is unknown", "latest"],
    ["comparisons?hopsital=north", "hopsital", "north", "is no parameter of this address", "hospital"],
    ["designations?status=aproved", "status", "aproved", "is unknown", "approved"],
    ["designations?specialty=03.05", "specialty", "03.05", "is unknown", "03.04"],
    ["hospitals?after=wests", "after", "wests", "is unknown", "west"],
  ])(
    "of %s is named with its value and what was probably meant",
    async (path, parameter, value, message, likest) => {
      const problem = await problemAt(`/api/v1/${path}`);
      expect(problem).toMatchObject({ type: "/problems/invalid-parameter", status: 400 });
      expect(problem.errors?.[0]).toMatchObject({ parameter, value, message });
      expect(problem.errors?.[0]?.allowed?.[0]).toBe(likest);
      expect(problem.detail).toBe(`${parameter} “${value}” ${message}. Did you mean “${likest}”?`);
    },
  );

  it.each([
    ["comparisons?hospital=north,north", "hospital", "north", "is named more than once"],
    ["comparisons?hospital=north&hospital=west", "hospital", "north, west", "is given more than once"],
    ["comparisons?hospital=", "hospital", "", "must be ids separated by commas, without spaces"],
    ["hospitals?limit=0", "limit", "0", "must be a whole number from 1 to 1000"],
    ["hospitals?limit=ten", "limit", "ten", "must be a whole number from 1 to 1000"],
  ])("of %s is told in words", async (path, parameter, value, message) => {
    const problem = await problemAt(`/api/v1/${path}`);
    expect(problem.errors).toEqual([{ parameter, value, message }]);
  });

  it("does not hide another", async () => {
    const problem = await problemAt(`${paths.comparisons}?domain=x&period=y&z=1`);
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(["domain", "period", "z"]);
  });
});

describe("an address that leads nowhere", () => {
  it.each([
    ["/api/v1/nothing", "not-found", "/api/v1/nothing is no address of this server."],
    [
      "/api/v1/documents/west-2022-revie",
      "unknown-id",
      "There is no document “west-2022-revie”. Did you mean “west-2022-review”?",
    ],
    ["/api/v1/observations/x", "unknown-id", "There is no observation “x”."],
  ])("%s is a 404 that says so", async (url, kind, detail) => {
    expect(await problemAt(url)).toMatchObject({ type: `/problems/${kind}`, status: 404, detail });
  });

  it("is a 400 where it is not even an address", async () => {
    expect((await testApp().inject("/%zz")).json()).toMatchObject({
      type: "/problems/bad-request",
      status: 400,
    });
  });

  it("is a 414 where it is longer than anything sensible", async () => {
    const problem = await problemAt(`${paths.comparisons}?indicator=${"a".repeat(5000)}`);
    expect(problem.status).toBe(414);
  });
});

describe("a method that writes", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)(
    "%s is a 405 that allows reading",
    async (method) => {
      for (const url of [paths.hospitals, "/nowhere"]) {
        const answer = await testApp().inject({ method, url });
        expect([answer.statusCode, answer.headers["allow"]]).toEqual([405, "GET, HEAD"]);
        expect(answer.json().type).toBe("/problems/method-not-allowed");
      }
    },
  );
});

describe("a failure inside", () => {
  it("is a 500 without a word of what failed, and the next request is answered", async () => {
    const { dataset, release } = loadTestPackage();
    const store = openMemoryStore(dataset, release);
    let isBroken = true;
    const hospitals = () => (isBroken ? Promise.reject(new Error("secret path /var/db")) : store.hospitals());
    const app = testApp({ store: { ...store, hospitals } });
    const answer = await app.inject(paths.hospitals);
    expect(answer.json()).toEqual({
      type: "/problems/internal-error",
      title: "The server failed",
      status: 500,
      detail: "The server failed; what happened is in its log.",
      instance: paths.hospitals,
    });
    isBroken = false;
    expect((await app.inject(paths.hospitals)).statusCode).toBe(200);
  });

  it("is a 500 also where an answer would break the contract", async () => {
    const { dataset, release } = loadTestPackage();
    const store = openMemoryStore(dataset, release);
    const broken = [{ ...dataset.specialties[0], name: null }] as unknown as typeof dataset.specialties;
    const app = testApp({ store: { ...store, specialties: () => Promise.resolve(broken) } });
    const answer = await app.inject(paths.specialties);
    expect([answer.statusCode, answer.json().type]).toEqual([500, "/problems/internal-error"]);
  });
});
