import { paths } from "@yiheng/contract";
import type { Hospital, Locale } from "@yiheng/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import { csvOf } from "../export/csv.ts";
import type { ExportTable } from "../export/table.ts";
import type { Store } from "../store/store.ts";
import type { TypedApp } from "./route.ts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A table on its way into a file, with what the file says about itself. */
export interface TableFile {
  readonly table: ExportTable;
  /** What the file is called, without release and ending; the table's name where it is absent. */
  readonly name?: string;
  readonly lang?: Locale;
  readonly title?: string;
  readonly verdict?: string | undefined;
  readonly periodRule?: string;
  /** The page's address of the same view. */
  readonly view?: string;
  readonly hospitals: readonly Hospital[];
}

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
        date: new Date().toISOString().slice(0, 10),
        address: `${originOf(request)}${request.originalUrl}`,
        documents: await store.documents(),
      });
      return attached(reply, fileName(file, store, "xlsx"), xlsxType)
        .header("cache-control", "no-store")
        .send(workbook);
    },
  );
}

/** What a route that answers a file says of itself. */
export function schemaFor(summary: string, querystring: z.ZodMiniType, type: string) {
  return { summary, querystring, response: { 200: { content: { [type]: { schema: z.string() } } } } };
}

/** An answer that a browser saves under a name. */
export function attached(reply: FastifyReply, name: string, type: string): FastifyReply {
  return reply.type(type).header("content-disposition", `attachment; filename="${name}"`);
}

function fileName({ name, table }: TableFile, { release }: Store, ending: string): string {
  return name === undefined ? `${table.name}-${release}.${ending}` : `yiheng-${name}-${release}.${ending}`;
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
