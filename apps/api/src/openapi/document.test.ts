import { paths } from "@yiheng/contract";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { type OpenApiDocument, operationsAt } from "./document.ts";

async function documentOf(): Promise<OpenApiDocument> {
  return (await testApp().inject(paths.openapi)).json();
}

function refsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own: unknown = Reflect.get(value, "$ref");
  return [...(typeof own === "string" ? [own] : []), ...Object.values(value).flatMap(refsIn)];
}

describe("the OpenAPI document", () => {
  it("is of version 3.1 and says what the API is", async () => {
    const { openapi, info } = await documentOf();
    expect(openapi).toBe("3.1.0");
    expect(info.title).toContain("Yiheng");
    expect(info.version).toBeTruthy();
  });

  it("lists every route that reads data", async () => {
    const listed = Object.keys((await documentOf()).paths);
    const {
      hospitals,
      indicators,
      documents,
      programmes,
      specialties,
      observations,
      designations,
      comparisons,
      coverage,
      requests,
      releases,
    } = paths;
    const lists = [
      hospitals,
      indicators,
      documents,
      programmes,
      specialties,
      observations,
      designations,
      comparisons,
      coverage,
      requests,
      releases,
    ];
    const single = [
      `${indicators}/{id}`,
      `${documents}/{id}`,
      `${documents}/{id}/text`,
      `${observations}/{id}`,
      `${releases}/{id}/changes`,
    ];
    const exports = ["observations.csv", "comparisons.xlsx", "datapackage.zip"].map(
      (file) => `${paths.export}/${file}`,
    );
    expect(listed).toEqual(
      expect.arrayContaining([...lists, ...single, ...exports, paths.health, paths.readiness]),
    );
  });

  it("lists no route that the server has not", async () => {
    const app = testApp();
    const document: OpenApiDocument = (await app.inject(paths.openapi)).json();
    const listed = Object.entries(document.paths).flatMap(([path, item]) =>
      operationsAt(item).map(([method]) => ({ method, path })),
    );
    const known = listed.filter(({ method, path }) =>
      app.hasRoute({ method: method.toUpperCase(), url: path.replaceAll(/\{(\w+)\}/gu, ":$1") }),
    );
    expect(known).toEqual(listed);
  });

  it("describes the parameters by the schemas that check them", async () => {
    const { parameters } = (await documentOf()).paths[paths.comparisons]?.get ?? {};
    const period = parameters?.find(({ name }) => name === "period");
    expect(parameters?.map(({ name }) => name)).toEqual([
      "domain",
      "indicator",
      "hospital",
      "period",
      "document",
      "limit",
      "after",
    ]);
    expect(period).toMatchObject({
      in: "query",
      required: false,
      schema: { enum: ["same-year", "within-one-year", "latest"], default: "latest" },
    });
  });

  it("refers only to components that it has, and names each operation once", async () => {
    const document = await documentOf();
    const components = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refsIn(document).filter((ref) => !components.includes(ref))).toEqual([]);
    const operations = Object.values(document.paths).flatMap(operationsAt);
    const names = operations.map(([, { operationId }]) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it("gives every path parameter its place, and every operation its answers", async () => {
    const document = await documentOf();
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      operationsAt(item).map(([, operation]) => ({ path, ...operation })),
    );
    for (const { path, parameters, responses } of operations) {
      const inPath = Array.from(path.matchAll(/\{(\w+)\}/gu), ([, name]) => name);
      expect(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name)).toEqual(
        inPath,
      );
      const statuses = Object.keys(responses).filter((status) => /^20\d$/u.test(status));
      expect(statuses.length).toBeGreaterThan(0);
      expect(Object.keys(responses)).toEqual([...statuses, "default"]);
      for (const response of Object.values(responses)) expect(response.description).toBeTruthy();
    }
  });

  it("tells how a deck is made and saved: what is sent, and what the save is based on", async () => {
    const document = await documentOf();
    const save = document.paths[`${paths.decks}/{key}`]?.put;
    expect(document.paths[paths.decks]?.post?.requestBody?.content["application/json"]?.schema).toEqual({
      $ref: "#/components/schemas/DeckContent",
    });
    expect(save?.parameters.filter((one) => one.in === "header").map(({ name }) => name)).toEqual([
      "if-match",
      "if-none-match",
    ]);
    expect(Object.keys(save?.responses ?? {})).toEqual(["200", "201", "default"]);
  });
});

describe("the pages about the API", () => {
  it("show every address without a script or anything from outside", async () => {
    const { body } = await testApp().inject(paths.docs);
    expect(body).toContain(`<a href="${paths.comparisons}">`);
    expect(body).not.toMatch(/<script|src=|href="http/u);
  });

  it("explain each kind of problem at its address", async () => {
    const app = testApp();
    const { body, statusCode } = await app.inject("/problems/invalid-parameter");
    expect([statusCode, body.includes("<h1>A parameter is wrong</h1>")]).toEqual([200, true]);
    expect((await app.inject("/problems/no-such-kind")).statusCode).toBe(404);
  });
});
