import { paths } from "@yiheng/contract";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage, temporaryFolder } from "../testing/test-data.ts";

const { release } = loadTestPackage();
const template = "<!doctype html><title>医衡</title><div id=root></div>";
const script = `export const words = ${JSON.stringify("并排 ".repeat(600))};`;
const renderer = `
let rendered = 0;
export async function render({ url, load, template, release, acceptLanguage }) {
  const { items } = await load("${paths.hospitals}");
  if (url === "/fails") throw new Error("secret");
  rendered += 1;
  const status = url.startsWith("/missing") ? 404 : 200;
  return { status, html: template + [url, acceptLanguage, release, items.length, rendered].join(" ") };
}`;

function webFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "client/assets"), { recursive: true });
  mkdirSync(join(folder, "server"));
  writeFileSync(join(folder, "server/entry-server.js"), renderer);
  writeFileSync(join(folder, "server/package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "client/index.html"), template);
  writeFileSync(join(folder, "client/favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "client/offline.js"), "self.skipWaiting();");
  writeFileSync(join(folder, "client/shell.html"), template);
  writeFileSync(join(folder, "client/assets/app-1a2b3c.js"), script);
  writeFileSync(join(folder, "client/assets/app-1a2b3c.js.br"), brotliCompressSync(Buffer.from(script)));
  return folder;
}

const html = { accept: "text/html,*/*;q=0.8" };

describe("a page", () => {
  it("is rendered by the front end's own module with the API's answers", async () => {
    const app = testApp({ webFolder: webFolder() });
    const answer = await app.inject({ url: "/compare?indicator=papers", headers: html });
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toBe(`${template}/compare?indicator=papers zh ${release} 3 1`);
    expect(answer.headers["content-security-policy"]).toContain("default-src 'self'");
  });

  it("is rendered once for each address and language, and is a 304 for who has it", async () => {
    const app = testApp({ webFolder: webFolder() });
    const get = (language: string, known = "") =>
      app.inject({ url: "/", headers: { ...html, "accept-language": language, "if-none-match": known } });
    const first = await get("zh-CN,zh;q=0.9");
    expect((await get("zh")).body).toBe(first.body);
    expect((await get("en-GB,en;q=0.9,zh;q=0.1")).body).toBe(`${template}/ en ${release} 3 2`);
    expect((await get("zh", String(first.headers["etag"]))).statusCode).toBe(304);
    expect(first.headers["vary"]).toBe("accept-encoding, accept-language");
  });

  it("is rendered once for many callers at the same time", async () => {
    const app = testApp({ webFolder: webFolder() });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.inject({ url: "/", headers: html })),
    );
    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([`${template}/ zh ${release} 3 1`]));
  });

  it("is ready for the first visitor of a server that has just come up", async () => {
    const app = testApp({ webFolder: webFolder() });
    await app.listen({ port: 0, host: "127.0.0.1" });
    await new Promise((resolve) => setTimeout(resolve, 600));
    const english = await app.inject({ url: "/", headers: { ...html, "accept-language": "en" } });
    expect(english.body).toBe(`${template}/ en ${release} 3 2`);
  });

  it("keeps the status that the front end gives it, and is then not remembered", async () => {
    const app = testApp({ webFolder: webFolder() });
    const answers = [
      await app.inject({ url: "/missing", headers: html }),
      await app.inject({ url: "/missing", headers: html }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    expect(answers[0]?.body).not.toBe(answers[1]?.body);
  });

  it("is handed out as built when it cannot be rendered, without a word of why", async () => {
    const folder = webFolder();
    const failing = await testApp({ webFolder: folder }).inject({ url: "/fails", headers: html });
    expect([failing.statusCode, failing.body]).toEqual([200, template]);
    rmSync(join(folder, "server"), { recursive: true });
    const unrendered = await testApp({ webFolder: folder }).inject({ url: "/", headers: html });
    expect([unrendered.statusCode, unrendered.body]).toEqual([200, template]);
  });

  it("of a deck is made for each caller and remembered nowhere, as its address is a key", async () => {
    const app = testApp({ webFolder: webFolder() });
    for (const url of ["/decks", "/decks/abc?lang=en", "/decks/abc/play"]) {
      const answers = [await app.inject({ url, headers: html }), await app.inject({ url, headers: html })];
      expect(answers[0]?.body).not.toBe(answers[1]?.body);
      expect(answers[0]?.headers).toMatchObject({
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex",
        "content-security-policy": expect.stringContaining("default-src 'self'"),
      });
    }
  });

  it("says so readably where nothing was built", async () => {
    const answer = await testApp({ webFolder: temporaryFolder() }).inject({ url: "/", headers: html });
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain("the web front end isn't built");
  });

  it("is not what an API client or a script is given for a wrong address", async () => {
    const app = testApp({ webFolder: webFolder() });
    for (const url of ["/api/v1/nothing", "/assets/gone.js", "/healthz/x", "/robots.txt"]) {
      const answer = await app.inject({ url, headers: html });
      expect([url, answer.statusCode, answer.json().type]).toEqual([url, 404, "/problems/not-found"]);
    }
    const json = await app.inject({ url: "/compare", headers: { accept: "application/json" } });
    expect(json.statusCode).toBe(404);
  });
});

describe("a file of the front end", () => {
  it("with a hash in its name is kept for ever, and comes as it was compressed", async () => {
    const app = testApp({ webFolder: webFolder() });
    const answer = await app.inject({ url: "/assets/app-1a2b3c.js", headers: { "accept-encoding": "br" } });
    expect(answer.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      vary: "accept-encoding",
    });
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
    expect((await app.inject("/assets/app-1a2b3c.js")).body).toBe(script);
  });

  it("without a hash is asked for again each time", async () => {
    const answer = await testApp({ webFolder: webFolder() }).inject("/favicon.svg");
    expect([answer.body, answer.headers["cache-control"]]).toEqual([
      "<svg/>",
      "public, max-age=0, must-revalidate",
    ]);
  });

  it("that runs or draws by itself is bound as a page is; the worker is asked for each time and in charge of all", async () => {
    const app = testApp({ webFolder: webFolder() });
    for (const url of ["/offline.js", "/shell.html"])
      expect((await app.inject(url)).headers["content-security-policy"]).toContain("default-src 'self'");
    const { headers } = await app.inject("/offline.js");
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      "service-worker-allowed": "/",
    });
  });

  it("outside of its folder cannot be reached, nor the server's own module", async () => {
    const app = testApp({ webFolder: webFolder() });
    for (const url of [
      "/../server/entry-server.js",
      "/..%2fserver%2fentry-server.js",
      "/assets/../../server/entry-server.js",
      "/server/entry-server.js",
    ]) {
      expect([url, (await app.inject(url)).statusCode]).toEqual([url, 404]);
    }
  });
});
