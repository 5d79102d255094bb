import { keptDeckSchema, paths, problemSchema, readTextStamp } from "@yiheng/contract";
import type { DeckContent } from "@yiheng/domain";
import type { PackContent } from "@yiheng/slides";
import type { FastifyInstance } from "fastify";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openArchive } from "../archive/archive.ts";
import { testApp } from "../testing/test-app.ts";
import { temporaryFolder, testTexts } from "../testing/test-data.ts";

const hostile = "</title></script><script>alert(1)</script>\u2028 @yiheng-content@ 汇报";
const deck: DeckContent = {
  title: hostile,
  slides: [
    {
      id: "a",
      view: "/compare?indicator=party-branches",
      headline: "</script><b>党支部</b>",
      note: "先说年度。",
      layout: "page",
      hidden: false,
    },
    { id: "b", view: "/coverage", headline: "尚未定稿", note: "", layout: "page", hidden: true },
  ],
};

/** A page with the marks of the built one and nothing else. */
function webFolder(): string {
  const folder = temporaryFolder();
  const page = `<html lang="@yiheng-lang@"><head><title>@yiheng-title@</title></head><body><script type="text/plain">@yiheng-content@</script></body></html>`;
  writeFileSync(join(folder, "pack.html"), page);
  return folder;
}

async function made(app: FastifyInstance, payload: object = deck): Promise<string> {
  const answer = await app.inject({ method: "POST", url: paths.decks, payload });
  return keptDeckSchema.parse(answer.json()).keys.view;
}
const packAt = (key: string, query = "") => `${paths.decks}/${key}/pack${query}`;

function contentIn(html: string): PackContent {
  const [, packed = ""] = /<script type="text\/plain">([^<]*)</u.exec(html) ?? [];
  return JSON.parse(inflateRawSync(Buffer.from(packed, "base64")).toString()) as PackContent;
}

describe("a deck's pack", () => {
  it("is one file that says what it was made from, to whoever holds the link to view", async () => {
    const app = testApp({ webFolder: webFolder() });
    const answer = await app.inject(packAt(await made(app)));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-store");
    const { stamp, isWhole } = readTextStamp(answer.rawPayload) ?? {};
    const { release } = contentIn(answer.body).lists;
    expect(isWhole).toBe(true);
    expect(stamp).toMatchObject({
      kind: "pack",
      release,
      views: [deck.slides[0]?.view],
      deck: { version: 1 },
    });
  });

  it("is the same to the byte for the same deck and release", async () => {
    const app = testApp({ webFolder: webFolder() });
    const key = await made(app);
    const [one, other] = [await app.inject(packAt(key)), await app.inject(packAt(key))];
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
  });

  it("holds what its slides show and leaves hidden ones at home", async () => {
    const app = testApp({ webFolder: webFolder() });
    const content = contentIn((await app.inject(packAt(await made(app), "?lang=en"))).body);
    expect(content.locale).toBe("en");
    expect(content.slides.map(({ id }) => id)).toEqual(["a"]);
    expect(content.slides[0]?.note).toBe("先说年度。");
    expect(JSON.stringify(content)).not.toContain("尚未定稿");
    expect(content.lists.observations.map(({ indicator }) => indicator)).toContain("party-branches");
    expect(content.asOf).toMatch(/^\d{4}-\d\d-\d\d$/u);
  });

  it("shows a hostile title as text and keeps it out of its file's name", async () => {
    const app = testApp({ webFolder: webFolder() });
    const { body, headers } = await app.inject(packAt(await made(app)));
    expect(body).toContain("<title>&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)");
    expect(body.match(/<script/gu)).toHaveLength(2);
    expect(contentIn(body).title).toContain("</script><script>alert(1)</script>");
    expect(headers["content-disposition"]).toMatch(
      /^attachment; filename="[\w.-]+\.html"; filename\*=UTF-8''[\w.~!%-]+$/u,
    );
  });

  it("brings the printed paragraphs only when asked, and only where their texts are at hand", async () => {
    const app = testApp({ webFolder: webFolder(), archive: openArchive(testTexts) });
    const key = await made(app);
    const plain = contentIn((await app.inject(packAt(key))).body);
    const full = contentIn((await app.inject(packAt(key, "?includes=paragraphs"))).body);
    expect(plain.paragraphs).toEqual({});
    const [figure] = full.lists.observations;
    const around = full.paragraphs[figure?.receipt.document ?? ""] ?? [];
    const paragraph = around.findLast(({ start }) => start <= (figure?.receipt.start ?? -1));
    const points = Array.from(paragraph?.text ?? "");
    const [from, to] = [figure?.receipt.start ?? 0, figure?.receipt.end ?? 0].map(
      (at) => at - (paragraph?.start ?? 0),
    );
    expect(points.slice(from, to).join("")).toBe(figure?.receipt.printed);
    const without = testApp({ webFolder: webFolder() });
    const bare = contentIn((await without.inject(packAt(await made(without), "?includes=paragraphs"))).body);
    expect(bare.paragraphs).toEqual({});
  });
});

describe("a pack that cannot be made", () => {
  const problemAt = async (app: FastifyInstance, url: string) => {
    const answer = await app.inject(url);
    return [answer.statusCode, problemSchema.parse(answer.json()).type];
  };

  it("is refused with a sentence for an unknown key, an unknown language, and a front end that was not built", async () => {
    const app = testApp({ webFolder: webFolder() });
    const key = await made(app);
    expect(await problemAt(app, packAt("a".repeat(26)))).toEqual([404, "/problems/unknown-deck"]);
    expect(await problemAt(app, packAt(key, "?lang=fr"))).toEqual([400, "/problems/invalid-parameter"]);
    const unbuilt = testApp({ webFolder: temporaryFolder() });
    expect(await problemAt(unbuilt, packAt(await made(unbuilt)))).toEqual([
      404,
      "/problems/pack-not-available",
    ]);
  });
});
