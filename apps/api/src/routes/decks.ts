import {
  deckContentSchema,
  deckParamsSchema,
  deckSaveHeadersSchema,
  emptyQuerySchema,
  type KeptDeckAnswer,
  keptDeckSchema,
  largestDeckBytes,
  paths,
} from "@yiheng/contract";
import { cleanContent, type DeckContent, isDeckKey } from "@yiheng/domain";
import type { FastifyReply } from "fastify";
import { isUnchanged } from "../answer/answer.ts";
import { ProblemError } from "../problem/problem.ts";
import type { DeckDoor } from "../workspace/deck-door.ts";
import { hashesOf, newDeckKey, viewKeyOf } from "../workspace/deck-hash.ts";
import type { KeptDeck, Workspace, WriteOutcome } from "../workspace/workspace.ts";
import type { TypedApp } from "./route.ts";

const byKey = `${paths.decks}/:key`;
const bodyLimit = largestDeckBytes;
const atKey = { params: deckParamsSchema, querystring: emptyQuerySchema };
const [read, made] = [{ 200: keptDeckSchema }, { 201: keptDeckSchema }];
const body = deckContentSchema;
const headers = deckSaveHeadersSchema;
const makes = "Make a deck; the answer holds the keys that edit it and show it";
const reads = "A deck, by a key that edits or shows it";
const saves = "Save a deck over the version that If-Match names, or as a new one with If-None-Match: *";
const removes = "Remove a deck where it still is the version that If-Match names";

/** Decks: made by anyone, then read, saved and removed by whoever holds a key to them. */
export function addDeckRoutes(app: TypedApp, workspace: Workspace, door: DeckDoor): void {
  const desk = deskAt(workspace, door);
  app.post(
    paths.decks,
    { bodyLimit, schema: { summary: makes, querystring: emptyQuerySchema, body, response: made } },
    async ({ body, ip }, reply) => desk.make(reply, ip, newDeckKey(), body),
  );
  app.get(
    byKey,
    { schema: { summary: reads, ...atKey, response: read } },
    async ({ params: { key }, ip, headers }, reply) => desk.read(reply, ip, key, headers["if-none-match"]),
  );
  app.put(
    byKey,
    { bodyLimit, schema: { summary: saves, ...atKey, headers, body, response: { ...read, ...made } } },
    async ({ params: { key }, headers, body, ip }, reply) =>
      headers["if-none-match"] === "*"
        ? desk.make(reply, ip, key, body)
        : desk.save(reply, ip, key, headers["if-match"], body),
  );
  app.delete(
    byKey,
    { schema: { summary: removes, ...atKey, headers, response: read } },
    async ({ params: { key }, headers, ip }, reply) => desk.remove(reply, ip, key, headers["if-match"]),
  );
}

function deskAt(workspace: Workspace, door: DeckDoor) {
  const { guard, hashed } = door;
  const written = (outcome: WriteOutcome, caller: string, key: string): KeptDeck => {
    switch (outcome.state) {
      case "written":
        return outcome.kept;
      case "changed":
        throw deckChanged(answerOf(key, outcome.kept));
      case "read-only":
        throw new ProblemError("view-only", "This link shows the deck; another one edits it.");
      case "unknown":
        throw guard.missed(caller);
    }
  };
  return {
    make: async (reply: FastifyReply, caller: string, key: string, deck: DeckContent) => {
      if (!isDeckKey(key)) throw guard.missed(caller);
      guard.countMaking(caller);
      const outcome = await workspace.create(hashesOf(key), cleanContent(deck));
      return sent(reply.code(201), key, written(outcome, caller, key));
    },
    read: async (reply: FastifyReply, caller: string, key: string, known: string | undefined) => {
      const kept = await door.open(caller, key);
      return sent(isUnchanged(known, tagOf(kept)) ? reply.code(304) : reply, key, kept);
    },
    save: async (
      reply: FastifyReply,
      caller: string,
      key: string,
      version: string | undefined,
      deck: DeckContent,
    ) => {
      const outcome = await workspace.save(hashed(caller, key), versionIn(version), cleanContent(deck));
      return sent(reply, key, written(outcome, caller, key));
    },
    remove: async (reply: FastifyReply, caller: string, key: string, version: string | undefined) => {
      const outcome = await workspace.remove(hashed(caller, key), versionIn(version));
      return sent(reply, key, written(outcome, caller, key));
    },
  };
}

function sent(reply: FastifyReply, key: string, kept: KeptDeck): KeptDeckAnswer {
  reply.headers({ etag: tagOf(kept), "cache-control": "no-store" });
  return answerOf(key, kept);
}

function tagOf({ deck }: KeptDeck): string {
  return `"${deck.version}"`;
}

/** Whoever edits may hand on both links, whoever reads only the own one. */
function answerOf(key: string, { deck, may, savedAt }: KeptDeck): KeptDeckAnswer {
  const keys = may === "edit" ? { edit: key, view: viewKeyOf(key) } : { view: key };
  return { deck, may, savedAt, keys };
}

function versionIn(tag: string | undefined): number {
  if (tag !== undefined) return Number(tag.slice(1, -1));
  throw new ProblemError(
    "version-needed",
    'Say with If-Match which version of the deck this is based on, such as "3".',
  );
}

function deckChanged(kept: KeptDeckAnswer): ProblemError {
  return new ProblemError(
    "deck-changed",
    `Somebody else saved this deck meanwhile; it is version ${kept.deck.version} now. Nothing was overwritten.`,
    { kept },
  );
}
