import { paths } from "@yiheng/contract";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openMemoryStore } from "../store/memory/memory-store.ts";
import { testApp } from "../testing/test-app.ts";
import { loadTestPackage } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();

describe("an answer", () => {
  it("is computed once and then sent from memory, the same to the byte", async () => {
    const store = openMemoryStore(dataset, release);
    let asked = 0;
    const indicators = () => {
      asked += 1;
      return store.indicators();
    };
    const app = testApp({ store: { ...store, indicators } });
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const answers = [await fetch(address + paths.indicators), await fetch(address + paths.indicators)];
    const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
    expect(asked).toBe(1);
    expect(second).toBe(first);
    expect(answers[1]?.headers.get("etag")).toBe(answers[0]?.headers.get("etag"));
  });

  it("kept in memory is for reading only: another method is still refused", async () => {
    const app = testApp();
    const url = `${await app.listen({ port: 0, host: "127.0.0.1" })}${paths.hospitals}`;
    await (await fetch(url)).text();
    expect((await fetch(url, { method: "DELETE" })).status).toBe(405);
    const unchanged = await fetch(url, { headers: { "if-none-match": "*" } });
    const head = await fetch(url, { method: "HEAD" });
    expect([unchanged.status, head.status, await head.text()]).toEqual([304, 200, ""]);
  });

  it("names its release in a strong tag and must be asked for again", async () => {
    const { headers } = await testApp().inject(paths.hospitals);
    expect(headers["etag"]).toMatch(new RegExp(`^"${release}-[0-9a-f]{16}"$`, "u"));
    expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(headers["vary"]).toBe("accept-encoding");
  });

  it("is a 304 without a body for a caller that has it, first and later", async () => {
    const { headers } = await testApp().inject(paths.hospitals);
    const tag = String(headers["etag"]);
    const app = testApp();
    for (const known of [tag, tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
      const answer = await app.inject({ url: paths.hospitals, headers: { "if-none-match": known } });
      expect([known, answer.statusCode, answer.body]).toEqual([known, 304, ""]);
      expect(answer.headers["etag"]).toBe(tag);
    }
    const other = await app.inject({ url: paths.hospitals, headers: { "if-none-match": '"other"' } });
    expect(other.statusCode).toBe(200);
  });

  it("comes in the encoding that the caller takes, each with its own tag and the same words", async () => {
    const app = testApp();
    const get = (encoding: string) =>
      app.inject({ url: paths.comparisons, headers: { "accept-encoding": encoding } });
    const plain = await get("identity");
    const br = await get("gzip, deflate, br");
    const gzip = await get("gzip;q=0.5");
    expect(br.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers["etag"])).size).toBe(3);
    expect((await get("br;q=0, gzip;q=0")).headers["content-encoding"]).toBeUndefined();
  });

  it("has the headers of GET and no body for HEAD", async () => {
    const app = testApp();
    const get = await app.inject(paths.hospitals);
    for (const _ of ["cold", "warm"]) {
      const head = await app.inject({ method: "HEAD", url: paths.hospitals });
      expect([head.statusCode, head.body, head.headers["etag"]]).toEqual([200, "", get.headers["etag"]]);
      expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
    }
  });

  it("is not kept when it is a problem", async () => {
    const answer = await testApp().inject(`${paths.hospitals}?limit=x`);
    expect([answer.headers["cache-control"], answer.headers["etag"]]).toEqual(["no-store", undefined]);
  });

  it("carries the security headers, kept or not, problem or not", async () => {
    const app = testApp();
    for (const url of [paths.hospitals, paths.hospitals, paths.health, "/nowhere", paths.docs]) {
      const { headers } = await app.inject(url);
      expect(headers["content-security-policy"]).toContain("default-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBeTruthy();
      expect(headers["strict-transport-security"]).toBeUndefined();
    }
  });
});

describe("a thousand callers at once", () => {
  it("all get the right answer over real connections, whether it was kept or not", async () => {
    const app = testApp();
    const address = await app.listen({ port: 0, host: "127.0.0.1" });
    const addresses = [
      paths.hospitals,
      paths.comparisons,
      `${paths.observations}?hospital=north`,
      `${paths.hospitals}?x=1`,
    ];
    const asked = Array.from({ length: 1000 }, (_, index) => addresses[index % addresses.length] ?? "");
    const answers = await Promise.all(
      asked.map(async (path) => ({ path, status: await statusOf(`${address}${path}`) })),
    );
    expect(answers.filter(({ path, status }) => status !== (path.endsWith("x=1") ? 400 : 200))).toEqual([]);
  }, 30_000);
});

async function statusOf(url: string): Promise<number> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  return answer.status;
}
