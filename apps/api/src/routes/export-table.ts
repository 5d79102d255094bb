import { paths } from "@yiheng/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { csvOf } from "../export/csv.ts";
import type { TableFile } from "../export/table-file.ts";
import type { Store } from "../store/store.ts";
import type { TypedApp } from "./route.ts";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Adds a table as CSV and as a workbook. Both name the address they were asked at, so they are made for each
 * caller and no cache may hand one caller's to another.
 */
export function addTableFiles<Query extends z.ZodMiniType>(
  app: TypedApp,
  store: Store,
  name: string,
  querystring: Query,
  fileFor: (query: z.output<Query>, origin: string) => Promise<TableFile>,
): void {
  const ask = (request: FastifyRequest) => fileFor(request.query as z.output<Query>, originOf(request));
  app.get(
    `${paths.export}/${name}.csv`,
    { schema: schemaFor(`${name} as CSV`, querystring, "text/csv") },
    async (request, reply) => {
      const file = await ask(request);
      return attached(reply, fileName(file, store, "csv"), "text/csv; charset=utf-8")
        .header("cache-control", "no-store")
        .serializer(String)
        .send(csvOf(file.table));
    },
  );
  app.get(
    `${paths.export}/${name}.xlsx`,
    { schema: schemaFor(`${name} as XLSX`, querystring, xlsxType) },
    async (request, reply) => {
      const { xlsxOf } = await import("../export/xlsx.ts");
      const file = await ask(request);
      const workbook = await xlsxOf(file.table, {
        ...file,
        lang: file.lang ?? "zh",
        title: file.title ?? file.table.name,
        release: store.release,
        date: today(),
        address: `${originOf(request)}${request.originalUrl}`,
        documents: await documentsOf(file, store),
      });
      return attached(reply, fileName(file, store, "xlsx"), xlsxType)
        .header("cache-control", "no-store")
        .send(workbook);
    },
  );
}

async function documentsOf({ documents, hospitals }: TableFile, store: Store) {
  if (documents) return documents;
  const shown = new Set(hospitals.map(({ id }) => id));
  return (await store.documents()).filter(({ hospital }) => shown.has(hospital));
}

/** What a route that answers a file says of itself. */
export function schemaFor<Query extends z.ZodMiniType>(summary: string, querystring: Query, type: string) {
  return { summary, querystring, response: { 200: { content: { [type]: { schema: z.string() } } } } };
}

/** The day, ISO. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** An answer that a browser saves under a name. */
export function attached(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply.type(type).header("content-disposition", `attachment; filename="${name}"`);
}

/** The same with a name in any script; programs that know only ASCII save it under a plain one. */
export function attachedAs(reply: FastifyReply, name: string, type: string): FastifyReply {
  const ascii = name.replace(/[^\w.-]+/gu, "");
  const plain = `yiheng-${ascii.replace(/^(?:yiheng)?-+/u, "")}`;
  const coded = encodeURIComponent(name).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return reply
    .type(type)
    .header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${coded}`);
}

function fileName({ name, table }: TableFile, { release }: Store, ending: string): string {
  return name === undefined ? `${table.name}-${release}.${ending}` : `yiheng-${name}-${release}.${ending}`;
}

/** Where the caller reached the server. */
export function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
