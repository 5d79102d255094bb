import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { readPngStamp } from "../../packages/contract/src/index.ts";
import { unzip } from "../../apps/api/src/testing/spreadsheet.ts";
import { makeDeck, openDeck, slideOf } from "./made-deck.ts";

const slides = [
  slideOf("a", { headline: "立项数", note: "讲稿" }),
  slideOf("b", { view: "/specialties", hidden: true }),
  slideOf("c", { view: "/compare?indicator=hospital-age", layout: "chart" }),
];
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test("a deck is saved as PDF, pictures and one tall picture, each drawn slide by slide", async ({
  request,
}) => {
  const { view } = await makeDeck(request, "月度汇报", slides);
  const file = async (name: string) => {
    const answer = await request.get(`/api/v1/decks/${view}/${name}`);
    expect([name, answer.status()]).toEqual([name, 200]);
    return answer.body();
  };
  const pdf = (await file("slides.pdf")).toString("latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(2);
  for (const part of ["/Outlines", "/MarkInfo", "/Lang (zh-CN)", "/MediaBox [0 0 960 540]"])
    expect(pdf).toContain(part);
  expect(pdf).not.toMatch(/\/Subtype \/Image\b/u);

  const pictures = unzip(await file("slides.zip"));
  expect([...pictures.keys()]).toEqual(["001.png", "002.png"]);
  for (const picture of pictures.values()) expect(sizeOf(picture)).toEqual([1920, 1080]);
  const second = await file("slide.png?number=2");
  const stamp = readPngStamp(second);
  expect([stamp?.isWhole, stamp?.stamp?.views]).toEqual([true, ["/compare?indicator=hospital-age"]]);
  const tall = await file("tall.png");
  expect(sizeOf(tall)).toEqual([1080, 3600]);
  expect(readPngStamp(tall)?.isWhole).toBe(true);
});

test("whoever holds a deck hands it out from its menu, and is told what came of it", async ({
  page,
  request,
}) => {
  const { edit } = await makeDeck(request, "月度汇报", slides);
  await openDeck(page, edit);
  await page.getByText("分享", { exact: true }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF（每页一张）" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^医衡-月度汇报-[\da-f]{12}\.pdf$/u);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  await expect(page.getByRole("status").filter({ hasText: "已保存 医衡-月度汇报" })).toContainText(
    /kB，用时 [\d.]+ 秒/u,
  );

  const packed = page.waitForEvent("download");
  await page.getByRole("button", { name: "会议包（一个文件，断网可放映）" }).click();
  expect((await packed).suggestedFilename()).toMatch(/^医衡-月度汇报-[\da-f]{12}\.html$/u);

  await page.route("**/slides.pptx*", (route) => route.abort());
  await page.getByRole("button", { name: "幻灯片（PPTX，可编辑）" }).click();
  await expect(page.getByRole("status").filter({ hasText: "连不上服务器" })).toBeVisible();

  await page.getByRole("link", { name: "打印，或存为 PDF" }).click();
  await expect(page).toHaveURL(new RegExp(`/decks/${edit}/print`, "u"));
});

test("the pages to print need no script and nothing beside them", async ({ page, request }) => {
  const { view } = await makeDeck(request, "月度汇报", slides);
  const asked: string[] = [];
  page.on("request", (one) => asked.push(new URL(one.url()).pathname));
  const address = `/api/v1/decks/${view}/slides.html`;
  await page.goto(address);
  await expect(page.locator(".sheet")).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText("立项数");
  expect([await page.locator("script").count(), asked.filter((path) => path !== "/favicon.ico")]).toEqual([
    0,
    [address],
  ]);
});
