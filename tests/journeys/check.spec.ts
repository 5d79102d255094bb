import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { stampSvg } from "../../packages/contract/src/index.ts";
import { type CorrectedApp, serveCorrected } from "./corrected-app.ts";

/** Liuzhou's 149 projects become 148. */
const liuzhou = "observations/liuzhou-2022-review.csv";

// One server for all of them.
test.describe.configure({ mode: "default" });

let app: CorrectedApp;
test.beforeAll(async () => {
  app = await serveCorrected([
    [liuzhou, "year,printed,149,,,exact,exact,items,149", "year,printed,148,,,exact,exact,items,149"],
  ]);
});
test.afterAll(() => app.close());

const slide = (id: string, view: string) => ({
  id,
  view,
  headline: "",
  note: "",
  layout: "page",
  hidden: false,
});
const projects = "/compare?indicator=research-projects-approved";
const branches = "/compare?indicator=party-branches";

async function keysOf(page: Page, views: readonly string[]): Promise<{ edit: string; view: string }> {
  const data = { title: "四家医院", slides: views.map((view, at) => slide(`s${at}`, view)) };
  const made = await page.request.post(`${app.address}/api/v1/decks`, { data });
  return (await made.json()).keys;
}

async function packOf(page: Page, views: readonly string[]): Promise<Buffer> {
  const keys = await keysOf(page, views);
  return (await page.request.get(`${app.address}/api/v1/decks/${keys.view}/pack`)).body();
}

/** A picture as it was made under the release before. */
function pictureBefore(view: string): Buffer {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>149</text></svg>`;
  const made = { kind: "picture", release: app.before, views: [`${view}&release=${app.before}`] } as const;
  return Buffer.from(stampSvg(drawing, made));
}

async function drop(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = name.endsWith("svg") ? "image/svg+xml" : "text/html";
  await page.getByLabel(/把文件拖到这里|Drop a file here/u).setInputFiles({ name, mimeType, buffer });
}
const verdict = (page: Page) => page.locator(".check-card");

test("the page tells a current, a superseded, a damaged and a foreign file apart", async ({ page }) => {
  await page.goto(`${app.address}/check`);
  await page.locator("html[data-live]").waitFor();
  const current = await packOf(page, [projects, branches]);
  await drop(page, "现行.html", current);
  await expect(verdict(page)).toContainText("现行有效");
  await expect(verdict(page)).toContainText("会议包");

  await drop(page, "从前.svg", pictureBefore(projects));
  await expect(verdict(page)).toContainText("已有更新");
  await expect(verdict(page)).toContainText(/柳州\s*新立科研项目数\s*更正.*149项.*→.*148项/u);
  await expect(verdict(page)).toContainText("指标对比 · 新立科研项目数");
  await expect(verdict(page)).toContainText("为什么变动");
  await expect(verdict(page)).toContainText(/从前\.svg/u);

  await drop(page, "从前但未变.svg", pictureBefore(branches));
  await expect(verdict(page)).toContainText("现行有效");

  const altered = Buffer.from(current.toString().replace("四家医院", "三家医院"));
  await drop(page, "改过.html", altered);
  await expect(verdict(page)).toContainText("内容已变");
  await drop(page, "截断.html", current.subarray(0, 400_000));
  await expect(verdict(page)).toContainText("内容已变");

  await drop(page, "别人的.html", Buffer.from("<!doctype html><title>x</title>"));
  await expect(verdict(page)).toContainText("不是医衡的文件");
});

test("a pack with a slide that keeps earlier figures plays them under a banner and is told to be superseded", async ({
  page,
}) => {
  await page.goto(`${app.address}/check?lang=en`);
  await page.locator("html[data-live]").waitFor();
  const kept = await packOf(page, [branches, `${projects}&release=${app.before}`]);
  await drop(page, "kept.html", kept);
  await expect(verdict(page)).toContainText("Superseded");
  await expect(verdict(page)).toContainText("Slide 2");
  await expect(verdict(page)).toContainText(/149 items.*148 items/u);
  const file = test.info().outputPath("kept.html");
  writeFileSync(file, kept);
  await page.goto(pathToFileURL(file).href);
  await page.locator("[data-stage]").first().waitFor();
  await page.keyboard.press("End");
  await expect(page.getByRole("note")).toContainText(`本页保留数据版本 ${app.before}`);
  await expect(page.locator(".stage-table")).toContainText("149");
});

test("a slide made under the release before keeps its figures with a word, until the present ones are accepted", async ({
  page,
}) => {
  const keys = await keysOf(page, [branches, `${projects}&release=${app.before}`]);
  await page.goto(`${app.address}/decks/${keys.view}/play`);
  await page.locator("[data-stage]").first().waitFor();
  await page.keyboard.press("End");
  const played = page.locator(".play-layer.is-shown");
  await expect(played.getByRole("note")).toContainText(`本页保留数据版本 ${app.before}`);
  await played.locator(".stage-table").getByRole("button", { name: "149", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("读作 149");
  await page.keyboard.press("Escape");

  await page.goto(`${app.address}/decks/${keys.edit}`);
  const slides = page.locator("[data-slide]");
  await expect(slides.nth(1).locator(".slide-age")).toContainText(/此后有 1 处更新.*149项.*→.*148项/u);
  await expect(slides.nth(0).locator(".slide-age")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include(".slide-age").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await slides.nth(1).getByRole("button", { name: "采用现行数字" }).click();
  await expect(page.locator(".slide-age")).toHaveCount(0);

  const saved = async () => (await page.request.get(`${app.address}/api/v1/decks/${keys.view}`)).text();
  await expect.poll(saved).not.toContain(app.before);
  await page.goto(`${app.address}/decks/${keys.view}/play`);
  await page.locator("[data-stage]").first().waitFor();
  await page.keyboard.press("End");
  await expect(played.locator(".stage-table")).toContainText("148");
  await expect(played.getByRole("note")).toHaveCount(0);
});

test("nothing of a file leaves the browser, and a release that was never recorded is said to be unknown", async ({
  page,
}) => {
  await page.goto(`${app.address}/check`);
  await page.locator("html[data-live]").waitFor();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.postData() !== null) sent.push(request.url());
  });
  const made = { kind: "picture", release: "0123456789ab", views: [projects] } as const;
  await drop(page, "未登记.svg", Buffer.from(stampSvg("<svg><text>1</text></svg>", made)));
  await expect(verdict(page)).toContainText("无从比对");
  expect(sent).toEqual([]);
});

test("the page is reached from the foot of any other and is clean to axe in both themes", async ({
  page,
}) => {
  await page.goto(`${app.address}/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "查验文件" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("查验文件");
  await expect(page).toHaveTitle("查验文件 · 医衡");
  for (const theme of ["light", "dark"]) {
    await page.goto(`${app.address}/check?theme=${theme}`);
    await page.locator("html[data-live]").waitFor();
    await drop(page, "从前.svg", pictureBefore(projects));
    await expect(verdict(page)).toContainText("已有更新");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
