import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { readPngStamp, readTextStamp } from "../../packages/contract/src/index.ts";

const compared = "/compare?indicator=research-projects-approved";
const sameYear = "/compare?period=same-year&indicator=research-projects-approved";

/** The address of the page as it is taken away: with the release that is served. */
async function madeUnderRelease(page: Page): Promise<string> {
  const { release }: { release: string } = await (await page.request.get("/readyz")).json();
  return `${page.url()}&release=${release}`;
}

async function openMenu(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("[data-ready]").first().waitFor();
  await page.locator(".card-menu > summary").first().click();
  await page.getByRole("button", { name: "复制链接" }).waitFor();
}

test("a chart leaves as PNG at twice its size and as SVG that needs nothing else", async ({ page }) => {
  await openMenu(page, compared);
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /PNG/ }).click(),
  ]);
  expect(png.suggestedFilename()).toMatch(/^yiheng-research-projects-approved-latest-[0-9a-f]{12}\.png$/);
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  const [svg] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /SVG/ }).click(),
  ]);
  const drawing = readFileSync(await svg.path(), "utf8");
  const { release } = await (await page.request.get("/readyz")).json();
  const made = { release, views: [`${compared}&release=${release}`] };
  expect(readPngStamp(bytes)).toMatchObject({ stamp: made, isWhole: true });
  expect(readTextStamp(Buffer.from(drawing))).toMatchObject({ stamp: made, isWhole: true });
  const width = Number(/width="(\d+)"/u.exec(drawing)?.[1]);
  expect(bytes.readUInt32BE(16)).toBe(width * 2);
  const words = drawing.replaceAll(/<\/text><text[^>]*>/gu, "").replaceAll("&amp;", "&");
  for (const word of [
    "新立科研项目数",
    "谨慎比较",
    "各取最近",
    "柳州市工人医院",
    "2023-01-22",
    "数据版本",
    (await madeUnderRelease(page)).split("/compare")[1] ?? "no address",
  ])
    expect(words).toContain(word);
  expect(drawing).not.toMatch(/var\(|https?:[^"<]*\.(?:woff|css|js)/u);
  expect(drawing).toContain("font-family=");
});

test("link, citations and picture go to the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMenu(page, sameYear);
  const copied = async (name: RegExp) => {
    await page.getByRole("button", { name }).click();
    await expect(page.getByText("已复制", { exact: true })).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const address = await madeUnderRelease(page);
  expect(await copied(/复制链接/)).toBe(address);
  const standard = await copied(/GB\/T 7714/);
  for (const words of ["63 项", "[DB/OL]", "数据版本", address]) expect(standard).toContain(words);
  const plain = await copied(/纯文本/);
  for (const words of ["Jingmen Central Hospital 63", "printed “63 项”", "Data release", address])
    expect(plain).toContain(words);
  await page.getByRole("button", { name: "复制图片" }).click();
  await expect(page.getByText("已复制", { exact: true })).toBeVisible({ timeout: 10_000 });
  expect(
    await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types)),
  ).toEqual(["image/png"]);
});

test("a browser that refuses the clipboard is answered with the text selected and the picture to download", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
  await openMenu(page, compared);
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("浏览器不允许复制。")).toBeVisible();
  await expect(page.locator(".card-menu textarea")).toBeFocused();
  await expect(page.locator(".card-menu textarea")).toHaveValue(await madeUnderRelease(page));
  await page.getByRole("button", { name: "复制图片" }).click();
  await expect(page.getByText("请改用下载")).toBeVisible();
  const [png] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /PNG/ }).last().click(),
  ]);
  expect(png.suggestedFilename()).toMatch(/\.png$/);
});

test("the menu opens, closes and gives the focus back by keyboard alone, and closes when something else is pressed", async ({
  page,
}) => {
  await page.goto(compared);
  await page.locator("[data-ready]").first().waitFor();
  const menu = page.locator(".card-menu").first();
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "复制链接" }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "复制链接" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(menu.locator("summary")).toBeFocused();
  await menu.locator("summary").click();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(menu).not.toHaveAttribute("open");
});

test("a card without a chart offers no pictures, and an open menu is clean to axe", async ({ page }) => {
  await openMenu(page, "/");
  await expect(page.getByRole("button", { name: /PNG|SVG|复制图片/ })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include(".card-menu").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the menu still gives the files and the link", async ({ page }) => {
    await page.goto(compared);
    await page.locator(".card-menu > summary").first().click();
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /CSV/ }).first().click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/^yiheng-research-projects-approved-latest-[0-9a-f]{12}\.csv$/);
    await page.getByRole("link", { name: "本视图的链接" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("新立科研项目数");
  });
});
