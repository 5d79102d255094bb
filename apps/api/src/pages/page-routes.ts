import type { Locale } from "@yiheng/domain";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { join } from "node:path";
import { type Answer, answerOf } from "../answer/answer.ts";
import { type AnswerCache, createAnswerCache } from "../answer/answer-cache.ts";
import { sendAnswer } from "../answer/send-answer.ts";
import { privateHeaders } from "../http/security-headers.ts";
import { ProblemError } from "../problem/problem.ts";
import { preferredLocale } from "./locale.ts";
import { openRenderer } from "./renderer.ts";
import { openStaticFiles } from "./static-files.ts";

export interface PageOptions {
  readonly webFolder: string;
  readonly release: string;
  readonly answers: AnswerCache;
}

const pageLimits = { maxAnswers: 200, maxBytes: 32 * 1024 * 1024 };
const warmUpAfterMs = 250;
const reserved = /^\/(?:api|assets|problems|healthz|readyz)(?:\/|$)/u;

/** Everything that is not the API: the front end's files, and its pages for every other address. */
export function addPageRoutes(app: FastifyInstance, { webFolder, release, answers }: PageOptions): void {
  const files = openStaticFiles(join(webFolder, "client"));
  const pages = createAnswerCache(pageLimits);
  const render = openRenderer({
    webFolder,
    release,
    load: (path) => loadJson(app, answers, path),
    reportError: (error) => app.log.error({ err: error }, "a page could not be rendered on the server"),
  });
  const rendering = new Map<string, Promise<Answer>>();
  const make = async (key: string, url: string, locale: Locale): Promise<Answer> => {
    const { status, html } = await render(url, locale);
    const answer = pageAnswer(status, html, release);
    if (status === 200) pages.set(key, answer);
    return answer;
  };
  // Many callers of a page that is not there yet wait for one rendering.
  const pageFor = (url: string, locale: Locale): Promise<Answer> => {
    const key = `${locale} ${url}`;
    const begun = rendering.get(key) ?? make(key, url, locale).finally(() => rendering.delete(key));
    rendering.set(key, begun);
    return begun;
  };
  const page = (url: string, locale: Locale) => pages.get(`${locale} ${url}`) ?? pageFor(url, locale);
  // The address holds a key: the page is made for the one who asks, and remembered nowhere.
  const deckPage = async (url: string, locale: Locale): Promise<Answer> => {
    const { status, html } = await render(url, locale);
    return pageAnswer(status, html, release, privateHeaders);
  };
  warmUp(app, () => pageFor("/", "zh"));
  app.get("/*", { schema: { hide: true } }, async (request, reply) => {
    const path = pathOf(request);
    const file = await files.answer(path);
    if (file === undefined && !isPageRequest(request, path)) {
      throw new ProblemError("not-found", `${path} is no address of this server.`);
    }
    const url = request.raw.url ?? "/";
    const locale = preferredLocale(request.headers["accept-language"]);
    const answer = file ?? (await (isOfDecks(path) ? deckPage(url, locale) : page(url, locale)));
    reply.hijack();
    sendAnswer(request.raw, reply.raw, answer);
  });
}

/** Renders the first page shortly after the server is up, so that the first visitor does not wait for the module. */
function warmUp(app: FastifyInstance, renderFirst: () => Promise<Answer>): void {
  let timer: NodeJS.Timeout | undefined;
  app.addHook("onListen", (done) => {
    timer = setTimeout(
      () => void renderFirst().catch((error: unknown) => app.log.error(error)),
      warmUpAfterMs,
    ).unref();
    done();
  });
  app.addHook("preClose", (done) => {
    clearTimeout(timer);
    done();
  });
}

function pathOf({ raw }: FastifyRequest): string {
  return (raw.url ?? "/").split("?", 1)[0] ?? "/";
}

function isPageRequest({ headers }: FastifyRequest, path: string): boolean {
  const accept = headers.accept ?? "*/*";
  const takesHtml = accept.includes("text/html") || accept.includes("*/*");
  return takesHtml && !reserved.test(path) && !/\.[a-z0-9]+$/iu.test(path);
}

function isOfDecks(path: string): boolean {
  return path === "/decks" || path.startsWith("/decks/");
}

function pageAnswer(status: number, html: string, release: string, headers?: typeof privateHeaders): Answer {
  return answerOf({
    status,
    contentType: "text/html; charset=utf-8",
    cacheControl: status === 200 && headers === undefined ? "public, max-age=0, must-revalidate" : "no-store",
    vary: "accept-encoding, accept-language",
    bytes: Buffer.from(html),
    release,
    kind: "page",
    ...(headers && { headers }),
  });
}

const parsed = new WeakMap<object, unknown>();

/** An answer that stays at hand is parsed for the first page that needs it; nobody changes what comes of it. */
function parsedOnce(known: { readonly bytes: Buffer }): unknown {
  const value: unknown = parsed.get(known) ?? JSON.parse(known.bytes.toString());
  parsed.set(known, value);
  return value;
}

/** The API's answer at a path, as a page needs it; throws where the API answers with a problem. */
async function loadJson(app: FastifyInstance, answers: AnswerCache, path: string): Promise<unknown> {
  const known = answers.get(path)?.ready.identity;
  if (known !== undefined) return parsedOnce(known);
  const { statusCode, body } = await app.inject(path);
  const value: unknown = JSON.parse(body);
  if (statusCode === 200) return value;
  throw Object.assign(new Error(`${path} answered ${statusCode}`), { status: statusCode, problem: value });
}
