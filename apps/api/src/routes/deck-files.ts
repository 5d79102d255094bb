import { type DeckFileQuery, deckFileQuerySchema, deckParamsSchema, paths } from "@yiheng/contract";
import type { FastifyRequest } from "fastify";
import { lateLedger } from "../ledger/late-ledger.ts";
import { createAllowance } from "../http/allowance.ts";
import { ProblemError } from "../problem/problem.ts";
import { fileNameFor } from "../slides/file-name.ts";
import type { DeckDoor } from "../workspace/deck-door.ts";
import { attachedAs, originOf, schemaFor } from "./export-table.ts";
import type { Sources, TypedApp } from "./route.ts";

export interface DeckFileSources extends Sources {
  readonly door: DeckDoor;
  readonly publicUrl: string | undefined;
}

export const pptxType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const byKey = `${paths.decks}/:key`;
/** A person never comes near it; making files keeps the processor busy. */
const makings = { atOnce: 20, aMinute: 20 };
const retryAfterSeconds = 5;

/** Adds the files of a deck, for whoever holds a key to it. They name the address they were asked at, so no cache keeps them. */
export function addDeckFileRoutes(app: TypedApp, sources: DeckFileSources): void {
  const ledger = lateLedger(sources);
  const made = createAllowance(makings);
  const open = async ({ ip, params, query }: FastifyRequest, origin: string) => {
    const { key } = params as { readonly key: string };
    const { lang } = query as DeckFileQuery;
    const kept = await sources.door.open(ip, key);
    if (made.isSpent(ip)) throw tooMany();
    made.spend(ip);
    const { deckBook } = await import("../slides/deck-book.ts");
    return { kept, lang, book: await deckBook(kept.deck, { store: sources.store, ledger }, lang, origin) };
  };
  app.get(
    `${byKey}/slides.pptx`,
    {
      schema: {
        ...schemaFor("A deck as slides to edit (PPTX)", deckFileQuerySchema, pptxType),
        params: deckParamsSchema,
      },
    },
    async (request, reply) => {
      const { kept, lang, book } = await open(request, sources.publicUrl ?? originOf(request));
      const { deckPptx } = await import("../slides/pptx/deck-pptx.ts");
      const { release } = sources.store;
      const bytes = await deckPptx(book, { ...kept, release });
      return attachedAs(reply, fileNameFor(kept.deck.title, lang, release, "pptx"), pptxType)
        .header("cache-control", "no-store")
        .send(Buffer.from(bytes));
    },
  );
}

function tooMany(): ProblemError {
  const detail = `Too many files were made for this address; try again in ${retryAfterSeconds} seconds.`;
  return new ProblemError("too-many-requests", detail, { retryAfterSeconds });
}
