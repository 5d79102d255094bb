import { keptDeckSchema, paths, problemSchema } from "@yiheng/contract";
import { type DeckContent, deckLimits, isDeckKey } from "@yiheng/domain";
import type { FastifyInstance } from "fastify";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { newDeckKey } from "../workspace/deck-hash.ts";
import { openMemoryWorkspace } from "../workspace/memory/memory-workspace.ts";
import { type Trouble, troubles, WorkspaceTrouble } from "../workspace/workspace.ts";

const slide = {
  id: "a",
  view: "/compare?indicator=party-branches",
  headline: "党支部数",
  note: "",
  layout: "chart",
  hidden: false,
} as const;
const deck: DeckContent = { title: "月度汇报", slides: [slide] };

async function make(app: FastifyInstance, payload: object = deck) {
  const answer = await app.inject({ method: "POST", url: paths.decks, payload });
  return { answer, ...keptDeckSchema.parse(answer.json()) };
}

const at = (key: string) => `${paths.decks}/${key}`;
const put = (app: FastifyInstance, key: string, headers: Record<string, string>, payload: object = deck) =>
  app.inject({ method: "PUT", url: at(key), headers, payload });

describe("a deck that is made", () => {
  it("is answered with its first version and two keys, and read by either", async () => {
    const app = testApp();
    const { answer, keys, deck: made, may } = await make(app);
    expect([answer.statusCode, answer.headers["etag"], may]).toEqual([201, '"1"', "edit"]);
    expect(made).toEqual({ ...deck, version: 1 });
    expect([keys.edit, keys.view].every((key) => key !== undefined && isDeckKey(key))).toBe(true);
    const edited = (await app.inject(at(keys.edit ?? ""))).json();
    const viewed = (await app.inject(at(keys.view))).json();
    expect([edited.may, edited.keys]).toEqual(["edit", keys]);
    expect([viewed.may, viewed.keys]).toEqual(["view", { view: keys.view }]);
    expect(viewed.deck).toEqual(made);
  });

  it("may bring its own key, so that a draft made without the server keeps its link", async () => {
    const app = testApp();
    const key = newDeckKey();
    const first = await put(app, key, { "if-none-match": "*" });
    expect([first.statusCode, first.json().keys.edit]).toEqual([201, key]);
    const again = await put(app, key, { "if-none-match": "*" }, { title: "", slides: [] });
    expect([again.statusCode, again.json().kept.deck]).toEqual([412, { ...deck, version: 1 }]);
    expect((await put(app, "short", { "if-none-match": "*" })).statusCode).toBe(404);
  });

  it("is never remembered: what is read is what was saved last", async () => {
    const app = testApp();
    const { keys } = await make(app);
    const url = (await app.listen({ port: 0, host: "127.0.0.1" })) + at(keys.edit ?? "");
    const read = async () => ((await (await fetch(url)).json()) as { deck: DeckContent }).deck.title;
    expect([await read(), await read()]).toEqual(["月度汇报", "月度汇报"]);
    const body = JSON.stringify({ ...deck, title: "年度汇报" });
    const headers = { "content-type": "application/json", "if-match": '"1"' };
    const saved = await fetch(url, { method: "PUT", headers, body });
    expect([saved.status, saved.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await read()).toBe("年度汇报");
    const unchanged = await fetch(url, { headers: { "if-none-match": '"2"' } });
    expect(unchanged.status).toBe(304);
  });
});

describe("saving a deck", () => {
  it("over another version than it is overwrites nothing and answers with what there is", async () => {
    const app = testApp();
    const { keys } = await make(app);
    const key = keys.edit ?? "";
    const theirs = await put(app, key, { "if-match": '"1"' }, { ...deck, title: "他人所改" });
    expect([theirs.statusCode, theirs.headers["etag"]]).toEqual([200, '"2"']);
    const mine = await put(app, key, { "if-match": '"1"' }, { ...deck, title: "本人所改" });
    const problem = problemSchema.parse(mine.json());
    expect(problem).toMatchObject({ type: "/problems/deck-changed", status: 412 });
    expect(problem.kept?.deck).toEqual({ ...deck, title: "他人所改", version: 2 });
    expect((await app.inject(at(key))).json().deck.title).toBe("他人所改");
  });

  it("is refused without a word of what it is based on, and by the key that only shows", async () => {
    const app = testApp();
    const { keys } = await make(app);
    expect((await put(app, keys.edit ?? "", {})).json()).toMatchObject({
      type: "/problems/version-needed",
      status: 428,
    });
    for (const method of ["PUT", "DELETE"] as const) {
      const headers = { "if-match": '"1"' };
      const payload = method === "PUT" ? deck : undefined;
      const answer = await app.inject({ method, url: at(keys.view), headers, ...(payload && { payload }) });
      expect([answer.statusCode, answer.json().type]).toEqual([403, "/problems/view-only"]);
    }
  });

  it("keeps hostile text as text, without what turns its direction", async () => {
    const headline = `<script>alert("1")</script> \u202E立项\u0000数 👩‍👩‍👧`;
    const { deck: made } = await make(testApp(), { ...deck, slides: [{ ...slide, headline }] });
    expect(made.slides[0]?.headline).toBe(`<script>alert("1")</script> 立项数 👩‍👩‍👧`);
  });

  it.each([
    ["a title", { title: "长".repeat(deckLimits.title + 1) }, "title", "has more than 120 characters"],
    [
      "a headline of 10,000 characters",
      { slides: [{ ...slide, headline: "长".repeat(10_000) }] },
      "slides.0.headline",
      "has more than 200 characters",
    ],
    [
      "a view elsewhere",
      { slides: [{ ...slide, view: "//elsewhere.example" }] },
      "slides.0.view",
      "is no address of a view in this app",
    ],
    ["two slides with one id", { slides: [slide, slide] }, "slides", "has two slides with one id"],
    ["an unknown word", { theme: "dark" }, "body", "has no theme"],
    ["a number for a title", { title: 7 }, "title", "must be of type string"],
  ])("with %s too much is a 400 that names the place", async (_name, change, parameter, message) => {
    const app = testApp();
    const answer = await app.inject({ method: "POST", url: paths.decks, payload: { ...deck, ...change } });
    const problem = problemSchema.parse(answer.json());
    expect(problem.status).toBe(400);
    expect(problem.errors?.[0]).toMatchObject({ parameter, message });
    expect(answer.body.length).toBeLessThan(1000);
  });

  it("takes the largest deck there can be, and refuses what is larger with a 413", async () => {
    const app = testApp();
    const large = {
      headline: "😀".repeat(deckLimits.headline),
      note: "😀".repeat(deckLimits.note),
      view: `/?phrase=${"x".repeat(deckLimits.view - 9)}`,
    };
    const slides = Array.from({ length: deckLimits.slides }, (_, id) => ({
      ...slide,
      ...large,
      id: String(id),
    }));
    const { deck: made } = await make(app, { title: "😀".repeat(deckLimits.title), slides });
    expect(made.slides).toHaveLength(deckLimits.slides);
    const answer = await app.inject({
      method: "POST",
      url: paths.decks,
      payload: { ...deck, x: "x".repeat(3e6) },
    });
    expect([answer.statusCode, answer.json().type]).toEqual([413, "/problems/payload-too-large"]);
  });

  it("takes JSON alone", async () => {
    const headers = { "content-type": "text/plain" };
    const answer = await testApp().inject({ method: "POST", url: paths.decks, headers, payload: "x" });
    expect([answer.statusCode, answer.json().type]).toEqual([415, "/problems/unsupported-media-type"]);
  });
});

describe("removing a deck", () => {
  it("takes the version that was seen, and then its links lead nowhere", async () => {
    const app = testApp();
    const { keys } = await make(app);
    const key = keys.edit ?? "";
    const remove = (tag: string) =>
      app.inject({ method: "DELETE", url: at(key), headers: { "if-match": tag } });
    expect((await remove('"7"')).statusCode).toBe(412);
    expect((await remove('"1"')).statusCode).toBe(200);
    expect((await app.inject(at(key))).statusCode).toBe(404);
    expect((await app.inject(at(keys.view))).statusCode).toBe(404);
  });
});

describe("a wrong link", () => {
  it("is a 404 whatever is wrong with it, and after many of them a 429 for that address alone", async () => {
    const app = testApp();
    const { keys } = await make(app);
    for (const key of [newDeckKey(), "x", "%00", "a".repeat(199), `${keys.edit}a`]) {
      const answer = await app.inject(at(key));
      expect([answer.statusCode, answer.json().type]).toEqual([404, "/problems/unknown-deck"]);
    }
    const guess = () => app.inject({ url: at(newDeckKey()), remoteAddress: "10.0.0.9" });
    let answer = await guess();
    for (let tries = 0; tries < 100 && answer.statusCode === 404; tries += 1) answer = await guess();
    expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([429, "10"]);
    const right = (remoteAddress: string) => app.inject({ url: at(keys.view), remoteAddress });
    expect([(await right("10.0.0.9")).statusCode, (await right("10.0.0.8")).statusCode]).toEqual([429, 200]);
  });

  it("is not written into the log, no more than a right one", async () => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line), flush: () => undefined };
    const app = testApp({ log: { level: "info", stream } });
    const { keys } = await make(app);
    for (const path of [at(keys.edit ?? ""), `/decks/${keys.view}/play?slide=3`]) await app.inject(path);
    const log = lines.join("");
    expect(log).toContain("/decks/…");
    expect([log.includes(keys.edit ?? ""), log.includes(keys.view)]).toEqual([false, false]);
  });

  it("of another method says what there is", async () => {
    const app = testApp();
    const allowed = async (method: "GET" | "PATCH", url: string) =>
      (await app.inject({ method, url })).headers["allow"];
    expect(await allowed("PATCH", paths.decks)).toBe("POST");
    expect(await allowed("PATCH", at("x"))).toBe("GET, HEAD, PUT, DELETE");
  });
});

describe("a workspace in trouble", () => {
  const statuses: Readonly<Record<Trouble, number>> = {
    full: 507,
    locked: 503,
    "read-only": 503,
    unusable: 503,
  };

  it.each(troubles)("that is %s is told, without a word of where it lies", async (trouble) => {
    const workspace = openMemoryWorkspace();
    const create = () => Promise.reject(new WorkspaceTrouble(trouble, "/srv/secret.sqlite is in trouble."));
    const app = testApp({ workspace: { ...workspace, create } });
    const answer = await app.inject({ method: "POST", url: paths.decks, payload: deck });
    expect([answer.statusCode, answer.json().type]).toEqual([
      statuses[trouble],
      `/problems/workspace-${trouble}`,
    ]);
    expect(answer.body).not.toContain("secret");
    expect((await app.inject(paths.hospitals)).statusCode).toBe(200);
  });
});
