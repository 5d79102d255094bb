import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type CorrectedApp, serveCorrected } from "./corrected-app.ts";

/** Liuzhou's 149 projects become 148, and Jingmen's 28 party branches are withdrawn. */
const liuzhou = "observations/liuzhou-2022-review.csv";

// One server for all of them.
test.describe.configure({ mode: "default" });

let app: CorrectedApp;
test.beforeAll(async () => {
  app = await serveCorrected([
    [liuzhou, "year,printed,149,,,exact,exact,items,149", "year,printed,148,,,exact,exact,items,149"],
    ["indicators.csv", "报告期内获批立项的", "报告期内获得批准立项的"],
  ]);
});
test.afterAll(() => app.close());

const note = (page: Page) => page.getByRole("complementary", { name: "关于这个链接" });
const compared = "/compare?indicator=research-projects-approved";

test("a link made under an older release says which figures of its page have changed, and leads to their receipts", async ({
  page,
}) => {
  await page.goto(`${app.address}${compared}&release=${app.before}`);
  await expect(note(page)).toContainText(`此链接制作于数据版本 ${app.before}`);
  await expect(note(page)).toContainText("此后本页有 2 处变动");
  await expect(note(page)).toContainText(/柳州\s*新立科研项目数\s*更正.*149项.*→.*148项/u);
  const cell = page.getByRole("table").last().getByRole("link", { name: "148" });
  expect(await cell.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("更正");
  const chart = page.locator("[data-chart]");
  await expect(chart.locator(".echarts-for-react svg")).toContainText("148 · 更正");
  await expect(chart).toHaveAttribute("aria-label", /柳州 148 \(2022年、更正\)/u);
  await note(page).getByRole("link", { name: "148项" }).click();
  await expect(page.getByRole("dialog")).toContainText("149");
  await expect(note(page)).toBeVisible();
});

test("it reads in English, and goes when the reader wants it to", async ({ page }) => {
  await page.goto(`${app.address}${compared}&release=${app.before}&lang=en`);
  const said = page.getByRole("complementary", { name: "About this link" });
  await expect(said).toContainText("2 things on this page have changed since");
  await expect(said).toContainText(/149 items.*148 items/u);
  await said.getByRole("link", { name: "Show without this note" }).click();
  await expect(said).toHaveCount(0);
  expect(page.url()).toBe(`${app.address}${compared.replace("?", "?lang=en&")}`);
});

test("a page on which nothing changed says so in a line, with the others folded", async ({ page }) => {
  await page.goto(`${app.address}/hospitals/ankang?release=${app.before}`);
  await expect(note(page)).toContainText("此后本页没有变动。");
  await expect(note(page).getByText("148项")).toBeHidden();
  await note(page).getByText("另有 2 处变动不在本页").click();
  await expect(note(page).getByText("148项")).toBeVisible();
});

test("a release that was never recorded is named, and the page shows the present one", async ({ page }) => {
  await page.goto(`${app.address}/?release=0123456789ab`);
  await expect(note(page)).toContainText("数据版本 0123456789ab 未曾登记，无从对照");
  await expect(page.getByRole("table")).toBeVisible();
  await page.goto(`${app.address}/?release=${app.before.slice(0, -1)}`);
  await note(page).getByRole("link", { name: app.before }).click();
  await expect(note(page)).toContainText("此后本页有 1 处变动");
});

test("the release is not carried from page to page, but every link that is taken away names it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${app.address}/?release=${app.before}`);
  await expect(note(page)).toBeVisible();
  await page.getByRole("link", { name: "新立科研项目数" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("新立科研项目数");
  await expect(note(page)).toHaveCount(0);
  expect(page.url()).not.toContain("release=");
  await page.getByRole("main").locator(".card-menu > summary").first().click();
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("已复制", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { release } = await (await page.request.get(`${app.address}/api/v1/hospitals`)).json();
  expect(copied).toBe(`${page.url()}&release=${release}`);
  await page.goto(copied);
  await expect(page.getByRole("table").last()).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

for (const path of ["/compare?indicator=research-projects-approved", "/hospitals/jingmen?view=summary"]) {
  test(`${path} names in print the address and the release that make it again`, async ({ page }) => {
    await page.goto(`${app.address}${path}`);
    await page.locator("html[data-live]").waitFor();
    await page.emulateMedia({ media: "print" });
    const link = page.locator(".permalink").filter({ visible: true });
    const { release } = await (await page.request.get(`${app.address}/readyz`)).json();
    const written = await link.evaluate((one) => [
      getComputedStyle(one, "::after").content,
      one.getAttribute("href"),
    ]);
    expect(written[0]).toContain(app.address);
    expect(written[1]).toBe(`${path}&release=${release}`);
  });
}

test("the note is clean to axe in both themes", async ({ page }) => {
  for (const theme of ["light", "dark"]) {
    await page.goto(`${app.address}/?theme=${theme}&release=${app.before}`);
    await note(page)
      .getByRole("group")
      .evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
    const { violations } = await new AxeBuilder({ page }).include(".address-note").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the note is there too", async ({ page }) => {
    await page.goto(`${app.address}${compared}&release=${app.before}`);
    await expect(note(page)).toContainText(/149项.*→.*148项/u);
  });
});
