import {
  documentRecordSchema,
  documentSchema,
  documentSummarySchema,
  emptyQuerySchema,
  idParamsSchema,
  listOf,
  listQuerySchema,
  paths,
} from "@yiheng/contract";
import type { SourceDocument } from "@yiheng/domain";
import * as z from "zod/mini";
import { ProblemError } from "../problem/problem.ts";
import { unknownId } from "../problem/unknown-id.ts";
import type { Store } from "../store/store.ts";
import { pageOf } from "./page.ts";
import type { Sources, TypedApp } from "./route.ts";

const config = { isImmutable: true };
const idOf = ({ id }: { readonly id: string }) => id;

/** The documents that the figures come from, and their texts where the archive has them. */
export function addDocumentRoutes(app: TypedApp, sources: Sources): void {
  addDocumentLists(app, sources);
  addSingleDocument(app, sources);
}

function addDocumentLists(app: TypedApp, { store }: Sources): void {
  const { release } = store;
  app.get(
    paths.documents,
    {
      config,
      schema: {
        summary: "Documents",
        querystring: listQuerySchema,
        response: { 200: listOf(documentSchema) },
      },
    },
    async ({ query }) => pageOf(await store.documents(), idOf, query, release),
  );
  app.get(
    paths.documentSummaries,
    {
      config,
      schema: {
        summary: "The documents by title, publisher and date alone",
        querystring: listQuerySchema,
        response: { 200: listOf(documentSummarySchema) },
      },
    },
    async ({ query }) => pageOf(await store.documents(), idOf, query, release),
  );
}

function addSingleDocument(app: TypedApp, { store, archive }: Sources): void {
  app.get(
    `${paths.documents}/:id`,
    {
      config,
      schema: {
        summary: "One document's record",
        params: idParamsSchema,
        querystring: emptyQuerySchema,
        response: { 200: documentRecordSchema },
      },
    },
    async ({ params }) => {
      const document = await documentWith(store, params.id);
      return { ...document, hasText: archive.textOf(document) !== undefined };
    },
  );
  app.get(
    `${paths.documents}/:id/text`,
    {
      config,
      schema: {
        summary: "One document's text, where the archive has it",
        params: idParamsSchema,
        querystring: emptyQuerySchema,
        response: { 200: { content: { "text/plain": { schema: z.string() } } } },
      },
    },
    async ({ params }, reply) => {
      const document = await documentWith(store, params.id);
      const text = archive.textOf(document);
      if (text === undefined) {
        const detail = `The archive has no text with the SHA-256 of ${document.id}.`;
        throw new ProblemError("document-text-not-available", detail);
      }
      return reply.type("text/plain; charset=utf-8").serializer(String).send(text);
    },
  );
}

async function documentWith(store: Store, id: string): Promise<SourceDocument> {
  const documents = await store.documents();
  const found = documents.find((document) => document.id === id);
  if (found === undefined) throw unknownId("document", id, documents.map(idOf));
  return found;
}
