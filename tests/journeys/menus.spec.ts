import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { csvRows, sheetRows } from "../../apps/api/src/testing/spreadsheet.ts";

type Row = Readonly<Record<string, string>>;

async function rowsOf(request: APIRequestContext, address: string): Promise<readonly Row[]> {
  const [head = [], ...rows] = csvRows(await (await request.get(address)).text());
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

/** The rows of the CSV file that a card's closed menu offers. */
async function fileOf(page: Page, request: APIRequestContext, card: string): Promise<readonly Row[]> {
  const address = await page.locator(`${card} .card-menu a[href*='.csv']`).first().getAttribute("href");
  return rowsOf(request, address ?? "");
}

/** The address of the page as it is taken away: with the release that is served. */
async function addressOf(page: Page): Promise<string> {
  const { release }: { release: string } = await (await page.request.get("/readyz")).json();
  const address = new URL(page.url());
  return `${address.href}${address.search === "" ? "?" : "&"}release=${release}`;
}

const column = (rows: readonly Row[], name: string) => rows.map((row) => row[name]);

async function openMenu(page: Page, card: string) {
  const menu = page.locator(`${card} .card-menu`).first();
  await menu.locator("> summary").click();
  await menu.getByRole("button", { name: "复制链接" }).waitFor();
  return menu;
}

test("an official gets an Excel file of the talent indicators with its sources by clicks from the first page", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("[data-ready]").first().waitFor();
  await page.locator(".card-menu > summary").click();
  await page.getByText("Excel 工作簿：某一领域").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "人才", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^yiheng-talent-latest-[0-9a-f]{12}\.xlsx$/);
  const workbook = readFileSync(await download.path());
  const [head = [], ...rows] = sheetRows(workbook, 1);
  expect(new Set(rows.map((row) => row[head.indexOf("领域")]))).toEqual(new Set(["人才"]));
  const sources = sheetRows(workbook, 3).flat();
  for (const title of ["2022年主要工作回顾", "2024年新春致辞"]) expect(sources).toContain(title);
  expect(sheetRows(workbook, 2).flat()).toContain("重现此视图");
});

test("a profile's files hold what its cards show, in their order", async ({ page, request }) => {
  for (const choice of [
    "?sort=period-down",
    "?sort=verdict&period=same-year",
    "?hospital=guangyuan,liuzhou",
  ]) {
    await page.goto(`/hospitals/ankang${choice}`);
    const shown = await page.locator(".profile-figures tbody td.number").allInnerTexts();
    const figures = await fileOf(page, request, "section:has(#figures-title)");
    expect(figures, choice).toHaveLength(shown.length);
    const names = await page.locator(".profile-figures tbody .indicator").allInnerTexts();
    expect(column(figures, "indicator_name"), choice).toEqual(names);
    const only = await fileOf(page, request, "section:has(#only-title)");
    expect(only).toHaveLength(await page.locator("section:has(#only-title) .indicator").count());
    const omitted = await fileOf(page, request, "section:has(#omitted-title)");
    const omittedNames = await page.locator("section:has(#omitted-title) li > .indicator").allTextContents();
    expect(new Set(column(omitted, "indicator_name"))).toEqual(new Set(omittedNames));
    const titles = await fileOf(page, request, "section:has(#titles-title)");
    expect(titles).toHaveLength(await page.locator("section:has(#titles-title) .badges > *").count());
    const beside = await fileOf(page, request, "section[aria-labelledby='against-title'] > .card-head");
    const strips = await page.locator(".strip h3 a, .told .indicator").allTextContents();
    expect(new Set(column(beside, "indicator_name")), choice).toEqual(new Set(strips));
  }
});

test("the summary's file has its sentences, and its text can be copied whole", async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/hospitals/liuzhou?view=summary");
  const rows = await fileOf(page, request, ".one-page");
  const points = rows.filter(({ part }) => part === "points");
  expect(column(points, "sentence")).toEqual(await page.locator(".points .indicator").allTextContents());
  await page.locator("[data-ready]").first().waitFor();
  const menu = await openMenu(page, ".one-page");
  await menu.getByRole("button", { name: "复制全文" }).click();
  await expect(menu.getByText("已复制", { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const row of rows) expect(text).toContain(row["sentence"] ?? "?");
  for (const words of ["2022年主要工作回顾", "2023-01-22", "数据版本", await addressOf(page)])
    expect(text).toContain(words);
});

test("a document's file holds the list as it is narrowed", async ({ page, request }) => {
  for (const choice of ["", "?about=title", "?about=outreach&use=text-only"]) {
    await page.goto(`/documents/liuzhou-2022-review${choice}`);
    const rows = await fileOf(page, request, ".entry-list");
    const ids = await page
      .locator("[data-entry]")
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute("data-entry")));
    expect(
      rows.map(({ observation, designation }) => observation || designation),
      choice,
    ).toEqual(ids);
  }
});

test("the dictionary's file holds the indicators as they are narrowed", async ({ page, request }) => {
  for (const choice of [
    "?about=appraisal",
    "?kind=rank&hospital=ankang,jingmen",
    "?appraisal=numbered&polarity=lower-better",
  ]) {
    await page.goto(`/dictionary${choice}`);
    const rows = await fileOf(page, request, ".dictionary-body");
    const shown = await page.locator(".terms > li").count();
    expect(rows.length, choice).toBeGreaterThan(0);
    expect(rows, choice).toHaveLength(shown);
  }
});

test("the counts of specialties and what else is printed can be taken away", async ({ page, request }) => {
  await page.goto("/specialties");
  const counts = await fileOf(page, request, "section:has(#counts-title)");
  expect(new Set(column(counts, "domain"))).toEqual(new Set(["specialty"]));
  await page.goto("/compare?indicator=national-key-specialties");
  const printed = await fileOf(page, request, "section:has(#also-title)");
  const others = printed.filter(({ passed_over: reason }) => reason !== "");
  expect(others).toHaveLength(await page.locator(".also > li").count());
});

test("a strip leaves as a picture of what is seen, and as SVG that needs nothing else", async ({ page }) => {
  const strip = "#strip-research-projects-approved";
  await page.goto("/hospitals/jingmen");
  await page.locator("[data-ready]").first().waitFor();
  const menu = await openMenu(page, strip);
  const saved = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      menu.getByRole("button", { name }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const png = await saved(/PNG/);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const svg = (await saved(/SVG/)).toString();
  expect(png.readUInt32BE(16)).toBe(Number(/width="(\d+)"/u.exec(svg)?.[1]) * 2);
  const words = svg.replaceAll(/<\/text><text[^>]*>/gu, "");
  for (const word of [
    "新立科研项目数",
    "谨慎比较",
    "荆门",
    "未报告",
    "149",
    "2022年",
    "年度推定",
    "2024-02-29",
    "数据版本",
    strip,
  ])
    expect(words).toContain(word);
  // One mark for each of the three figures: a diamond, a square, a triangle.
  expect(svg.match(/<polygon /gu)).toHaveLength(2);
  expect(svg).not.toMatch(/var\(|url\((?!#)|https?:[^"<]*\.(?:woff|css|js)/u);
});

test("a strip's citation names its figures with their places", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/hospitals/jingmen?hospital=liuzhou");
  await page.locator("[data-ready]").first().waitFor();
  const menu = await openMenu(page, "#strip-research-projects-approved");
  await menu.getByRole("button", { name: /GB\/T 7714/ }).click();
  await expect(menu.getByText("已复制", { exact: true })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of [
    "荆门市中心医院63项",
    "63 项",
    "柳州市工人医院149项",
    "#strip-research-projects-approved",
  ])
    expect(text).toContain(words);
  expect(text).not.toContain("安康");
});

test("in every menu a refused clipboard is answered with the text selected", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
  for (const [path, card] of [
    ["/hospitals/ankang", "section:has(#figures-title)"],
    ["/hospitals/ankang?view=summary", ".one-page"],
    ["/documents/liuzhou-2022-review", ".entry-list"],
    ["/dictionary?about=talent", ".dictionary-body"],
  ] as const) {
    await page.goto(path);
    await page.locator("[data-ready]").first().waitFor();
    const menu = await openMenu(page, card);
    await menu.getByRole("button", { name: "复制链接" }).click();
    await expect(menu.locator("textarea")).toBeFocused();
    await expect(menu.locator("textarea")).toHaveValue(await addressOf(page));
  }
});

test("a strip's refused picture can be downloaded instead, and data that cannot be fetched is said", async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
  await page.route("**/api/v1/comparisons?*", (route) => route.abort());
  await page.goto("/hospitals/jingmen");
  await page.locator("[data-ready]").first().waitFor();
  const menu = await openMenu(page, ".strip");
  await menu.getByRole("button", { name: "复制图片" }).click();
  await expect(menu.getByText("请改用下载")).toBeVisible();
  await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: /PNG/ }).last().click(),
  ]);
  await menu.getByRole("button", { name: /纯文本/ }).click();
  await expect(menu.getByText("没能取得所需的数据")).toBeVisible({ timeout: 15_000 });
});

test("all data can be taken away from the foot of any page, in four forms with their sizes", async ({
  page,
}) => {
  await page.goto("/compare");
  await page.locator("[data-ready]").first().waitFor();
  await page.getByRole("link", { name: "下载数据" }).click();
  const rows = page.locator(".downloads tbody tr");
  await expect(rows).toHaveCount(4);
  for (const row of await rows.all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), row.getByRole("link").click()]);
    const kilobytes = readFileSync(await download.path()).length / 1000;
    const told = Number.parseFloat(await row.locator("td").last().innerText());
    expect(Math.abs(told - kilobytes), download.suggestedFilename()).toBeLessThan(2);
  }
});
