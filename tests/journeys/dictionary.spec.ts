import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

async function violationsOn(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("an indicator opens from the address, in view, with its figures one click from their receipts", async ({
  page,
}) => {
  await page.goto("/dictionary?indicator=research-projects-approved");
  const term = page.locator("#research-projects-approved");
  await expect(term).toBeInViewport();
  await expect(term).toContainText("国考");
  await expect(term).toContainText("越高越好");
  await term.locator("[data-figure]").first().click();
  await expect(page.getByRole("dialog").locator(".printed")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/indicator=research-projects-approved/);
  await term.getByRole("link", { name: "看比较" }).click();
  await expect(page).toHaveURL(/\/compare\?.*indicator=research-projects-approved/);
});

test("an id that does not exist is said, and the likest offered", async ({ page }) => {
  await page.goto("/dictionary?indicator=dischages");
  await expect(page.locator("main")).toContainText("没有编号为“dischages”的指标");
  await page.locator("main p.card").getByRole("link", { name: "出院人次" }).click();
  await expect(page.locator("#discharges")).toHaveClass(/is-open/);
});

test("filters are links that narrow, count and can be cleared", async ({ page }) => {
  await page.goto("/dictionary?about=quality&appraisal=numbered");
  const terms = page.locator(".term");
  const narrowed = await terms.count();
  expect(narrowed).toBeGreaterThan(0);
  await expect(page.locator(".narrowed")).toContainText(`显示 ${narrowed} 项`);
  await page.getByRole("link", { name: "清除筛选" }).click();
  await expect(page).toHaveURL(/\/dictionary$/);
  expect(await terms.count()).toBeGreaterThan(200);
});

test("a typed phrase is read at once, and the address keeps it", async ({ page }) => {
  await page.goto("/dictionary?part=reading");
  const field = page.getByRole("textbox", { name: /键入/ });
  await field.fill("");
  await field.pressSequentially("12万余人次");
  const reading = page.locator(".reading");
  await expect(reading).toContainText("不少于 120,000人次、小于 130,000人次");
  await expect(reading).toContainText("R1");
  expect(new URL(page.url()).searchParams.get("phrase")).toBe("12万余人次");
  await page.getByRole("link", { name: "约30余次" }).click();
  await expect(field).toHaveValue("约30余次");
  await expect(reading).toContainText("按惯例");
  await field.fill("增长2倍");
  await expect(reading).toContainText("不能读成一个数");
});

test("the parts say the same before scripts run", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/dictionary?part=reading&phrase=%E8%BF%91%E5%8D%83%E4%BA%BA");
  await expect(page.locator(".reading")).toContainText("不少于 900人、小于 1,000人");
  await page.locator("#phrase").fill("超140次");
  await page.getByRole("button", { name: "读" }).click();
  await expect(page.locator(".reading")).toContainText("大于 140次");
  await page.goto("/dictionary?part=verdicts");
  await expect(page.locator("#class-differs")).toContainText("广元");
  await context.close();
});

test("search opens with a key, finds by initials of pinyin and goes there by keyboard", async ({ page }) => {
  await page.goto("/");
  await page.locator("[data-ready]").first().waitFor();
  await page.keyboard.press("/");
  const search = page.getByRole("dialog", { name: "搜索医院" });
  await expect(search.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("xlkyxm");
  await expect(search.getByRole("link").first()).toContainText("新立科研项目数");
  await page.keyboard.press("ArrowDown");
  await expect(search.getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?.*indicator=research-projects-approved/);
  await expect(search).toBeHidden();
});

test("search finds every kind, in English too, and says when it finds nothing", async ({ page }) => {
  await page.goto("/dictionary?lang=en");
  await page.getByRole("button", { name: "Search" }).click();
  const search = page.getByRole("dialog", { name: /Search hospitals/ });
  const field = search.getByRole("textbox");
  await field.fill("liuzhou");
  await expect(search.getByRole("link").first()).toContainText("Liuzhou Workers’ Hospital");
  await field.fill("cardiology");
  await expect(search.getByRole("link").first()).toHaveAttribute("href", /\/specialties.*#specialty-/);
  await field.fill("highlights");
  await expect(search.getByRole("link").first()).toHaveAttribute("href", /\/documents\//);
  await field.fill("discharges");
  await search.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/dictionary\?.*indicator=discharges/);
  await page.keyboard.press("/");
  await field.fill("qwzzz");
  await expect(search.getByRole("status")).toContainText("qwzzz");
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(search).toBeHidden();
});
