import {
  deckFileQuerySchema,
  deckParamsSchema,
  deckPictureQuerySchema,
  emptyQuerySchema,
  paths,
} from "@yiheng/contract";
import type { DeckRight, Locale } from "@yiheng/domain";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createAllowance } from "../http/allowance.ts";
import { privateHeaders } from "../http/security-headers.ts";
import { lateLedger } from "../ledger/late-ledger.ts";
import { ProblemError } from "../problem/problem.ts";
import { openBrowserDesk } from "../slides/browser/browser-desk.ts";
import { type DeckFile, deckFiles, type FileGrounds, fileTypes, slidePng } from "../slides/deck-file.ts";
import { fileNameFor } from "../slides/file-name.ts";
import { openSheetsRenderer } from "../slides/sheets-renderer.ts";
import type { DeckDoor } from "../workspace/deck-door.ts";
import { viewKeyOf } from "../workspace/deck-hash.ts";
import { attachedAs, originOf, schemaFor } from "./export-table.ts";
import type { Sources, TypedApp } from "./route.ts";

export interface DeckFileSources extends Sources {
  readonly door: DeckDoor;
  readonly publicUrl: string | undefined;
  readonly webFolder: string | undefined;
  readonly chromiumPath: string | undefined;
}

const byKey = `${paths.decks}/:key`;
/** A person never comes near it; making files keeps the processor busy. */
const makings = { atOnce: 20, aMinute: 20 };
const retryAfterSeconds = 5;

/** Adds the files of a deck, for whoever holds a key to it. They name the address they were asked at, so no cache keeps them. */
export function addDeckFileRoutes(app: TypedApp, sources: DeckFileSources): void {
  const open = openerAt(app, sources);
  for (const { name, ending, summary, make } of deckFiles) {
    const schema = {
      ...schemaFor(summary, deckFileQuerySchema, fileTypes[ending]),
      params: deckParamsSchema,
    };
    app.get(`${byKey}/${name}`, { schema }, async (request, reply) => {
      const { lang } = request.query;
      const grounds = await open(request, request.params.key, lang);
      return sent(reply, ending, lang, grounds, await make(grounds));
    });
  }
  addLinkCode(app, sources);
  const summary = "One slide of a deck as a PNG";
  const schema = { ...schemaFor(summary, deckPictureQuerySchema, fileTypes.png), params: deckParamsSchema };
  app.get(`${byKey}/slide.png`, { schema }, async (request, reply) => {
    const { lang, number } = request.query;
    const grounds = await open(request, request.params.key, lang);
    return sent(reply, "png", lang, grounds, await slidePng(grounds, number));
  });
}

/** Adds the link that shows a deck as a code for phones, where the server knows how it is reached from outside. */
function addLinkCode(app: TypedApp, { door, publicUrl }: DeckFileSources): void {
  const summary = "The link that shows a deck, as a QR code";
  const schema = { ...schemaFor(summary, emptyQuerySchema, fileTypes.svg), params: deckParamsSchema };
  app.get(`${byKey}/code.svg`, { schema }, async (request, reply) => {
    const { key } = request.params;
    const { may } = await door.open(request.ip, key);
    if (publicUrl === undefined)
      throw new ProblemError("not-found", "Nobody told this server how it is reached (YIHENG_PUBLIC_URL).");
    const { codeSvg, linkCode } = await import("../slides/link-code.ts");
    return reply
      .headers({ ...privateHeaders, "cache-control": "no-store" })
      .type(fileTypes.svg)
      .serializer(String)
      .send(codeSvg(linkCode(viewLink(publicUrl, key, may))));
  });
}

/** The link that shows a deck and changes nothing, whichever key it was asked with. */
function viewLink(publicUrl: string, key: string, may: DeckRight): string {
  return `${publicUrl}/decks/${may === "edit" ? viewKeyOf(key) : key}`;
}

/** Opens decks for files to be made of: counts them, and gathers what their slides show. */
function openerAt(app: TypedApp, sources: DeckFileSources) {
  const { store, door, publicUrl, webFolder, chromiumPath } = sources;
  const ledger = lateLedger(sources);
  const made = createAllowance(makings);
  const render = openSheetsRenderer(webFolder);
  const report = (error: unknown) => app.log.error({ err: error }, "slides could not be drawn");
  const desk = openBrowserDesk({ chromiumPath, report });
  app.addHook("onClose", () => desk.close());
  return async (request: FastifyRequest, key: string, lang: Locale): Promise<FileGrounds> => {
    const { deck, savedAt, may } = await door.open(request.ip, key);
    if (made.isSpent(request.ip)) throw tooMany();
    made.spend(request.ip);
    const { deckBook } = await import("../slides/deck-book.ts");
    const book = await deckBook(deck, { store, ledger }, lang, publicUrl ?? originOf(request));
    const link = publicUrl === undefined ? undefined : viewLink(publicUrl, key, may);
    return { book, deck, savedAt, release: store.release, link, render, desk };
  };
}

function sent(
  reply: FastifyReply,
  ending: DeckFile["ending"],
  lang: Locale,
  { deck, release }: FileGrounds,
  bytes: Uint8Array,
): FastifyReply {
  reply.headers({ ...privateHeaders, "cache-control": "no-store" });
  // pages are shown, everything else is saved
  if (ending === "html") reply.type(fileTypes.html);
  else attachedAs(reply, fileNameFor(deck.title, lang, release, ending), fileTypes[ending]);
  return reply.send(Buffer.from(bytes));
}

function tooMany(): ProblemError {
  const detail = `Too many files were made for this address; try again in ${retryAfterSeconds} seconds.`;
  return new ProblemError("too-many-requests", detail, { retryAfterSeconds });
}
