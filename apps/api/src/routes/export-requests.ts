import { paths, requestsExportQuerySchema } from "@yiheng/contract";
import type { Hospital, Request } from "@yiheng/domain";
import type { FastifyRequest } from "fastify";
import type * as z from "zod/mini";
import { csvOf } from "../export/csv.ts";
import type { Imprint } from "../export/imprint.ts";
import { type RequestGround, requestTable } from "../export/request-rows.ts";
import { requestWords } from "../export/request-words.ts";
import { terms } from "../export/words.ts";
import type { Store } from "../store/store.ts";
import { attached, originOf, schemaFor, today, xlsxType } from "./export-table.ts";
import { wantedRequests } from "./requests.ts";
import type { TypedApp } from "./route.ts";

interface Sheet {
  readonly requests: readonly Request[];
  readonly ground: RequestGround;
  readonly imprint: Imprint;
  /** The file's name without its ending. */
  readonly name: string;
}

/** Adds the sheet of questions to one hospital, as a workbook to fill in and as CSV. */
export function addRequestFiles(app: TypedApp, store: Store): void {
  app.get(
    `${paths.export}/requests.csv`,
    { schema: schemaFor("The questions to one hospital as CSV", requestsExportQuerySchema, "text/csv") },
    async (request, reply) => {
      const { requests, ground, name } = await sheetFor(store, request.query, request);
      return attached(reply, `${name}.csv`, "text/csv; charset=utf-8")
        .header("cache-control", "no-store")
        .serializer(String)
        .send(csvOf(requestTable(requests, ground)));
    },
  );
  app.get(
    `${paths.export}/requests.xlsx`,
    {
      schema: schemaFor(
        "The questions to one hospital as a sheet to fill in",
        requestsExportQuerySchema,
        xlsxType,
      ),
    },
    async (request, reply) => {
      const { requestWorkbookOf } = await import("../export/request-workbook.ts");
      const { requests, ground, imprint, name } = await sheetFor(store, request.query, request);
      return attached(reply, `${name}.xlsx`, xlsxType)
        .header("cache-control", "no-store")
        .send(await requestWorkbookOf(requests, ground, imprint));
    },
  );
}

async function sheetFor(
  store: Store,
  query: z.output<typeof requestsExportQuerySchema>,
  request: FastifyRequest,
): Promise<Sheet> {
  const { hospital, among, period, lang } = query;
  const requests = await wantedRequests(store, { ...query, hospital: [hospital] });
  const all = await store.hospitals();
  const documents = await store.documents();
  const compared = comparedWith(all, hospital, among);
  const asked = all.find(({ id }) => id === hospital);
  return {
    requests,
    ground: { lang, hospitals: all, indicators: await store.indicators(), documents },
    name: `yiheng-requests-${hospital}-${period}-${store.release}`,
    imprint: {
      lang,
      title: requestWords[lang].title(asked?.name[lang] ?? hospital),
      periodRule: terms[lang].periodRule[period],
      release: store.release,
      date: today(),
      address: `${originOf(request)}${request.originalUrl}`,
      hospitals: compared,
      documents: documents.filter((document) => compared.some(({ id }) => id === document.hospital)),
    },
  };
}

function comparedWith(
  hospitals: readonly Hospital[],
  asked: string,
  among: readonly string[] | undefined,
): readonly Hospital[] {
  return hospitals.filter(({ id }) => id === asked || (among?.includes(id) ?? true));
}
