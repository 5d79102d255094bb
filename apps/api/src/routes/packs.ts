import { deckParamsSchema, packQuerySchema, paths } from "@yiheng/contract";
import { createAllowance } from "../http/allowance.ts";
import { privateHeaders } from "../http/security-headers.ts";
import { lateLedger } from "../ledger/late-ledger.ts";
import { ProblemError } from "../problem/problem.ts";
import { fileNameFor } from "../slides/file-name.ts";
import type { DeckDoor } from "../workspace/deck-door.ts";
import { attachedAs, schemaFor } from "./export-table.ts";
import type { Sources, TypedApp } from "./route.ts";

interface PackSources extends Sources {
  readonly door: DeckDoor;
  /** Where the front end was built to; packs are made from a page of it. */
  readonly webFolder: string | undefined;
}

const summary =
  "A deck as one HTML file that plays without network or server; includes=paragraphs adds the printed paragraphs where their texts are at hand";
const type = "text/html";
/** A person never comes near it; packing keeps the processor busy. */
const makings = { atOnce: 20, aMinute: 20 };
const retryAfterSeconds = 5;

/** Hands a deck out as a meeting pack. It depends on the deck and the release alone, so it names no address. */
export function addPackRoutes(
  app: TypedApp,
  { store, archive, door, webFolder, ...sources }: PackSources,
): void {
  const ledger = lateLedger({ store, ...sources });
  const made = createAllowance(makings);
  app.get(
    `${paths.decks}/:key/pack`,
    { schema: { ...schemaFor(summary, packQuerySchema, type), params: deckParamsSchema } },
    async ({ params: { key }, query: { lang, includes }, ip }, reply) => {
      const { deck, savedAt } = await door.open(ip, key);
      if (made.isSpent(ip)) throw tooMany();
      made.spend(ip);
      const { makePack } = await import("../pack/make-pack.ts");
      const chosen = includes === "paragraphs" ? archive : undefined;
      const making = { store, ledger, webFolder, locale: lang, archive: chosen };
      const pack = await makePack({ ...deck, savedAt }, making);
      if (pack === undefined) throw noPack();
      return attachedAs(reply, fileNameFor(deck.title, lang, store.release, "html"), `${type}; charset=utf-8`)
        .headers({ ...privateHeaders, "cache-control": "no-store" })
        .serializer(String)
        .send(pack);
    },
  );
}

function noPack(): ProblemError {
  const detail = "The page that packs are made from is missing: the front end was not built.";
  return new ProblemError("pack-not-available", detail);
}

function tooMany(): ProblemError {
  const detail = `Too many packs were made for this address; try again in ${retryAfterSeconds} seconds.`;
  return new ProblemError("too-many-requests", detail, { retryAfterSeconds });
}
