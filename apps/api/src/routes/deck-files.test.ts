import { keptDeckSchema, paths, readSlidesStamp } from "@yiheng/contract";
import { type DeckContent, deckLimits, type Slide } from "@yiheng/domain";
import type { FastifyInstance } from "fastify";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SheetsRequest } from "../slides/sheets-renderer.ts";
import { officeParts } from "../testing/office-file.ts";
import { sheetRows, unzip } from "../testing/spreadsheet.ts";
import { testApp } from "../testing/test-app.ts";
import { temporaryFolder } from "../testing/test-data.ts";
import { newDeckKey } from "../workspace/deck-hash.ts";

const slideOf = (view: string, more: Partial<Slide> = {}): Slide => ({
  id: `s${view.length}-${more.headline?.length ?? 0}`,
  view,
  headline: "",
  note: "",
  layout: "page",
  hidden: false,
  ...more,
});
const deck: DeckContent = {
  title: "月度 汇报",
  slides: [
    slideOf("/compare?indicator=party-branches", { headline: "党支部数", note: "先说年份。\n再说数字。" }),
    slideOf("/", { hidden: true }),
    slideOf("/specialties"),
  ],
};

async function keyOf(app: FastifyInstance, payload: object = deck): Promise<string> {
  const answer = await app.inject({ method: "POST", url: paths.decks, payload });
  return keptDeckSchema.parse(answer.json()).keys.view;
}

const pptxAt = (key: string, query = "") => `${paths.decks}/${key}/slides.pptx${query}`;

async function pptxOf(app: FastifyInstance, payload: object = deck, query = "") {
  const answer = await app.inject(pptxAt(await keyOf(app, payload), query));
  expect(answer.statusCode).toBe(200);
  return { answer, file: answer.rawPayload, parts: officeParts(answer.rawPayload) };
}

const textOf = (xml = "") => Array.from(xml.matchAll(/<a:t>([^<]*)<\/a:t>/gu), ([, text]) => text).join("|");

describe("a deck as PPTX", () => {
  it("is a whole file with a slide for each, the hidden one hidden, and a name that says what it is", async () => {
    const { answer, parts } = await pptxOf(testApp());
    expect(answer.headers["content-type"]).toContain("presentationml.presentation");
    expect(answer.headers["cache-control"]).toBe("no-store");
    const name = decodeURIComponent(String(answer.headers["content-disposition"]));
    expect(name).toMatch(/filename\*=UTF-8''医衡-月度-汇报-[\da-f]{12}\.pptx$/u);
    expect([...parts.keys()].filter((part) => /slides\/slide\d+\.xml$/u.test(part))).toHaveLength(3);
    const isHidden = (number: number) => parts.get(`ppt/slides/slide${number}.xml`)?.includes('show="0"');
    expect([1, 2, 3].map(isHidden)).toEqual([false, true, false]);
  });

  it("says on each slide what the slide says, with its verdict in words, its sources and its release", async () => {
    const app = testApp();
    const { parts } = await pptxOf(app);
    const { release } = (await app.inject(paths.hospitals)).json<{ release: string }>();
    const said = textOf(parts.get("ppt/slides/slide1.xml"));
    for (const words of ["党支部数", "≈  谨慎比较", "来源：", `数据版本 ${release}`, "1 / 2"])
      expect(said).toContain(words);
    const english = textOf((await pptxOf(app, deck, "?lang=en")).parts.get("ppt/slides/slide1.xml"));
    for (const words of ["≈  With care", "Sources: ", `Data release ${release}`])
      expect(english).toContain(words);
  });

  it("puts the speaker's note and where every figure was printed under the slide, line by line", async () => {
    const { parts } = await pptxOf(testApp());
    const notes = textOf(parts.get("ppt/notesSlides/notesSlide1.xml")).split("|");
    expect(notes.slice(0, 2)).toEqual(["先说年份。", "再说数字。"]);
    expect(notes.some((line) => /北城 “40个” 《.+》.* 第3段/u.test(line ?? ""))).toBe(true);
  });

  it("draws exact counts as a chart with a worksheet of its own, where what is missing is empty and not zero", async () => {
    const indicator = "research-projects-approved";
    const { file, parts } = await pptxOf(testApp(), {
      title: "",
      slides: [slideOf(`/compare?indicator=${indicator}&period=same-year`)],
    });
    const chart = parts.get("ppt/charts/chart1.xml") ?? "";
    const points = Array.from(chart.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)<\/c:v>/gu), ([, at, text]) => [
      at,
      text,
    ]);
    expect(points).toEqual(expect.arrayContaining([["0", "37"]]));
    expect(points.filter(([, text]) => text === "" || text === "0")).toEqual([]);
    expect(chart).toContain("北城\n2023年");
    const workbook = unzip(file).get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx") ?? Buffer.alloc(0);
    expect(sheetRows(workbook, 1).map(([name, value]) => [name, value])).toEqual([
      [undefined, "新立项科研项目"],
      ["北城 2023年", 37],
      ["南江 2023年", 149],
      ["西岭 不在所选年度", undefined],
    ]);
  });

  it("is the same to the byte for the same deck and release, however many were made before", async () => {
    const app = testApp();
    const key = await keyOf(app);
    const first = await app.inject(pptxAt(key));
    await pptxOf(app);
    expect((await app.inject(pptxAt(key))).rawPayload.equals(first.rawPayload)).toBe(true);
  });

  it("carries a stamp that tells a whole file from one that was changed", async () => {
    const { file } = await pptxOf(testApp());
    const parts = new Map<string, Uint8Array>(unzip(file));
    const read = readSlidesStamp(parts);
    expect([read?.isWhole, read?.stamp?.views]).toEqual([true, deck.slides.map(({ view }) => view)]);
    parts.set("ppt/slides/slide1.xml", Buffer.from("<changed/>"));
    expect(readSlidesStamp(parts)?.isWhole).toBe(false);
  });

  it("keeps hostile text as text", async () => {
    const hostile = `</a:t><script>alert(1)</script>]]>&amp;\u202E\u0007\uFFFF😀"'${"长".repeat(20)}`;
    const { parts } = await pptxOf(testApp(), {
      title: `../../${hostile}`,
      slides: [slideOf("/", { headline: hostile, note: `${hostile}\n${"字".repeat(3800)}` })],
    });
    const said = textOf(parts.get("ppt/slides/slide1.xml"));
    expect(said).toContain("&lt;script&gt;alert(1)&lt;/script&gt;]]&gt;&amp;amp;");
    expect(said).not.toContain("\u202E");
    expect(textOf(parts.get("ppt/notesSlides/notesSlide1.xml"))).toContain("字".repeat(3800));
  });

  it("shows why a slide has nothing to show, and keeps what was said about it", async () => {
    const { parts } = await pptxOf(testApp(), {
      title: "",
      slides: [slideOf("/compare?indicator=gone", { headline: "旧指标", note: "说明" })],
    });
    const said = textOf(parts.get("ppt/slides/slide1.xml"));
    expect([said.includes("旧指标"), said.includes("没有编号为“gone”的指标")]).toEqual([true, true]);
    expect(textOf(parts.get("ppt/notesSlides/notesSlide1.xml"))).toContain("说明");
  });

  it("is made of the largest deck and of one without slides", async () => {
    const app = testApp();
    const slides = Array.from({ length: deckLimits.slides }, (_, at) => ({ ...slideOf("/"), id: `s${at}` }));
    const { parts } = await pptxOf(app, { title: "大", slides });
    expect([...parts.keys()].filter((part) => /slides\/slide\d+\.xml$/u.test(part))).toHaveLength(100);
    const empty = await pptxOf(app, { title: "空", slides: [] });
    expect(textOf(empty.parts.get("ppt/slides/slide1.xml"))).toContain("这份汇报还没有页面");
  }, 30_000);

  it("is not made for a key that opens nothing, nor without end for one address", async () => {
    const app = testApp();
    const wrong = await app.inject(pptxAt(newDeckKey()));
    const missing = await app.inject(`${paths.decks}/${newDeckKey()}`);
    expect([wrong.statusCode, wrong.json().detail]).toEqual([404, missing.json().detail]);
    const key = await keyOf(app, { title: "", slides: [] });
    const statuses = new Set<number>();
    for (let at = 0; at < 25; at += 1) statuses.add((await app.inject(pptxAt(key))).statusCode);
    expect([...statuses]).toEqual([200, 429]);
    expect((await app.inject(pptxAt(key, "?lang=fr"))).statusCode).toBe(400);
  });

  it("names the address that the server is known by, where one is configured", async () => {
    const app = testApp({ publicUrl: "https://yiheng.example.org" });
    const { parts } = await pptxOf(app);
    expect(parts.get("ppt/slides/_rels/slide1.xml.rels")).toContain("https://yiheng.example.org/compare?");
    expect(textOf(parts.get("ppt/slides/slide4.xml"))).toMatch(
      /https:\/\/yiheng\.example\.org\/decks\/[a-z2-7]{26}/u,
    );
    expect(parts.get("ppt/slides/slide4.xml")).toContain("custGeom");
  });
});

describe("a deck on paper and in pictures", () => {
  const drawn = ["slides.pdf", "slides.zip", "tall.png", "slide.png?number=1"];

  it("says what to do where the server has no browser, and where the front end is not built", async () => {
    const app = testApp({ webFolder: webFolder(), chromiumPath: "/nowhere/chromium" });
    const key = await keyOf(app);
    for (const file of drawn) {
      const answer = await app.inject(`${paths.decks}/${key}/${file}`);
      expect([file, answer.statusCode, answer.json().type]).toEqual([file, 501, "/problems/no-browser"]);
      expect(answer.json().detail).toContain("slides.html");
    }
    const bare = testApp();
    const unbuilt = await bare.inject(`${paths.decks}/${await keyOf(bare)}/slides.html`);
    expect([unbuilt.statusCode, unbuilt.json().type]).toEqual([503, "/problems/no-front-end"]);
  });

  it("is a document to print, of the slides that are played, with the link where one is known", async () => {
    const app = testApp({ webFolder: webFolder(), publicUrl: "https://yiheng.example.org" });
    const key = await keyOf(app);
    const answer = await app.inject(`${paths.decks}/${key}/slides.html`);
    expect(answer.headers).toMatchObject({ "referrer-policy": "no-referrer", "cache-control": "no-store" });
    const request = JSON.parse(answer.body) as SheetsRequest;
    expect(request.slides.map(({ slide }) => slide.view)).toEqual([
      "/compare?indicator=party-branches",
      "/specialties",
    ]);
    expect(request.closing?.link).toBe(`https://yiheng.example.org/decks/${key}`);
    expect(request.closing?.code).toMatch(/^<svg [^>]*viewBox/u);
  });

  it("shows its link as a code, the same for who edits and who views, where the server knows how it is reached", async () => {
    const app = testApp({ publicUrl: "https://yiheng.example.org" });
    const made = await app.inject({ method: "POST", url: paths.decks, payload: deck });
    const { keys } = keptDeckSchema.parse(made.json());
    const codeAt = (key = "") => app.inject(`${paths.decks}/${key}/code.svg`);
    const [edit, view] = [await codeAt(keys.edit), await codeAt(keys.view)];
    expect([edit.headers["content-type"], edit.body]).toEqual(["image/svg+xml", view.body]);
    const unknown = testApp();
    expect((await unknown.inject(`${paths.decks}/${await keyOf(unknown)}/code.svg`)).statusCode).toBe(404);
  });

  it("leaves nothing behind where the browser ends at once", async () => {
    const app = testApp({ webFolder: webFolder(), chromiumPath: process.execPath });
    const before = profiles();
    const answer = await app.inject(`${paths.decks}/${await keyOf(app)}/slides.pdf`);
    expect([answer.statusCode, answer.json().type]).toEqual([500, "/problems/drawing-failed"]);
    expect(profiles()).toEqual(before);
  });

  it("is refused where no picture could show it", async () => {
    const app = testApp({ webFolder: webFolder(), chromiumPath: "/nowhere/chromium" });
    const slides = Array.from({ length: 31 }, (_, at) => ({ ...slideOf("/"), id: `s${at}` }));
    const key = await keyOf(app, { title: "", slides });
    const tall = await app.inject(`${paths.decks}/${key}/tall.png`);
    expect([tall.statusCode, tall.json().detail]).toEqual([400, expect.stringContaining("31 slides")]);
    const beyond = await app.inject(`${paths.decks}/${key}/slide.png?number=32`);
    expect([beyond.statusCode, beyond.json().detail]).toEqual([404, expect.stringContaining("no slide 32")]);
    expect((await app.inject(`${paths.decks}/${key}/slide.png`)).statusCode).toBe(400);
  });
});

/** A front end that hands back what it was asked to draw. */
function webFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "server"), { recursive: true });
  writeFileSync(join(folder, "server/package.json"), '{"type":"module"}');
  writeFileSync(
    join(folder, "server/entry-server.js"),
    "export const render = () => ({}); export const renderSheets = (request) => JSON.stringify(request);",
  );
  return folder;
}

function profiles(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("yiheng-browser-"));
}
