import { problemMediaType, problemSchema } from "@yiheng/contract";
import * as z from "zod/mini";
import { type OperationMethod, operations, type RouteDefinition } from "./collect.ts";
import { type JsonSchema, SchemaBook } from "./schemas.ts";

/** An OpenAPI 3.1 document of this API. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** What can be done at one address. */
export type PathItem = Readonly<Partial<Record<OperationMethod, Operation>>>;

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true } & Pick<Response, "content">;
  readonly responses: Readonly<Record<string, Response>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonSchema;
}

interface Response {
  readonly description: string;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

/** Writes the document from the routes' own definitions. */
export function openApiDocument(routes: readonly RouteDefinition[], release: string): OpenApiDocument {
  const book = new SchemaBook();
  const paths: Record<string, PathItem> = {};
  for (const route of routes) {
    const path = pathOf(route);
    paths[path] = { ...paths[path], [route.method]: operationOf(route, book) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "医衡 Yiheng",
      version: "1",
      description: `Figures that hospitals print in their reports, side by side, each with its receipt. Release ${release}.`,
    },
    paths,
    components: { schemas: book.components },
  };
}

/** The operations at an address with their methods, in one order. */
export function operationsAt(item: PathItem): readonly (readonly [OperationMethod, Operation])[] {
  return operations.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, operation] as const] : [];
  });
}

function pathOf({ url }: RouteDefinition): string {
  return url.replaceAll(/:(\w+)/gu, "{$1}");
}

function operationOf(route: RouteDefinition, book: SchemaBook): Operation {
  const { summary, params, querystring, headers, body, response } = route.schema;
  const path = pathOf(route);
  const problem = {
    description: "A problem",
    content: { [problemMediaType]: { schema: book.write(problemSchema, "output") } },
  };
  return {
    operationId: `${route.method}${path.replaceAll(/[^a-z]+([a-z])/giu, (_, letter: string) => letter.toUpperCase()).replaceAll(/\W/gu, "")}`,
    summary: typeof summary === "string" ? summary : path,
    parameters: [
      ...parametersOf(params, "path", book),
      ...parametersOf(querystring, "query", book),
      ...parametersOf(headers, "header", book),
    ],
    ...(isZod(body) && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: book.write(body, "input") } },
      },
    }),
    responses: { ...answersOf(response, book), default: problem },
  };
}

function parametersOf(schema: unknown, place: Parameter["in"], book: SchemaBook): readonly Parameter[] {
  if (!isZod(schema)) return [];
  const written = book.write(schema, "input");
  const properties = Object.entries(written["properties"] ?? {}) as [string, JsonSchema][];
  const required = Array.isArray(written["required"]) ? written["required"] : [];
  return properties.map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: property,
  }));
}

/** The answers by their statuses; a route that names none answers 200. */
function answersOf(response: unknown, book: SchemaBook): Readonly<Record<string, Response>> {
  const named = Object.entries(response instanceof Object ? response : {}) as [string, unknown][];
  const answers = named.length > 0 ? named : [["200", undefined] as const];
  return Object.fromEntries(answers.map(([status, schema]) => [status, answerOf(schema, book)]));
}

function answerOf(success: unknown, book: SchemaBook): Response {
  if (isZod(success)) {
    return {
      description: "The answer",
      content: { "application/json": { schema: book.write(success, "output") } },
    };
  }
  const content: unknown = success instanceof Object ? Reflect.get(success, "content") : {};
  const types = Object.entries(content ?? {}) as [string, { schema: unknown }][];
  const written = types.map(
    ([type, { schema }]) => [type, { schema: isZod(schema) ? book.write(schema, "output") : {} }] as const,
  );
  return { description: "The answer", content: Object.fromEntries(written) };
}

function isZod(schema: unknown): schema is z.core.$ZodType {
  return schema instanceof z.core.$ZodType;
}
