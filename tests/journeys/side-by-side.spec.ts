import { expect, test } from "@playwright/test";

test("an official goes from the overview to a comparison to the printed words", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("四家医院，同一张表");
  await page.getByRole("link", { name: "新立科研项目数" }).first().click();
  await expect(page).toHaveURL(/\/compare\?.*indicator=research-projects-approved/);
  const table = page.getByRole("table").last();
  await expect(table).toContainText("149");
  await expect(table).toContainText("63");
  await expect(table).toContainText("37");
  await expect(page.locator(".verdict-card")).toContainText("谨慎比较");
  await expect(page.locator(".verdict-card")).toContainText("柳州（2022年）");
  await table.getByRole("link", { name: "149" }).click();
  const receipt = page.getByRole("dialog");
  await expect(receipt.locator(".printed")).toContainText("149项");
  await expect(receipt).toContainText("第");
  await page.keyboard.press("Escape");
  await expect(receipt).toBeHidden();
});

test("the live chart takes over from the server's drawing and its marks open receipts", async ({ page }) => {
  await page.goto("/compare?indicator=research-projects-approved");
  const chart = page.locator("[data-chart]");
  await expect(chart.locator(".echarts-for-react svg")).toBeVisible();
  await expect(chart.locator("svg").first()).toContainText("柳州");
  await chart.locator(".echarts-for-react svg path[fill^='var(--hospital-3)']").first().click();
  await expect(page.getByRole("dialog")).toContainText("149项");
});

test("language, period rule and hospitals are in the address, and a pasted link restores the view", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: "Same year" }).click();
  await page
    .getByRole("link", { name: /Guangyuan/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 hospitals, one table");
  const address = new URL(page.url());
  expect(Object.fromEntries(address.searchParams)).toEqual({
    lang: "en",
    hospital: "ankang,liuzhou,jingmen",
    period: "same-year",
  });
  const matrix = await page.getByRole("table").innerText();
  const pasted = await context.newPage();
  await pasted.goto(address.href);
  await expect(pasted.getByRole("heading", { level: 1 })).toHaveText("3 hospitals, one table");
  expect(await pasted.getByRole("table").innerText()).toBe(matrix);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Four hospitals, one table");
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("3 hospitals, one table");
});

test("the keyboard alone reaches a figure, its receipt, and the way back", async ({ page }) => {
  await page.goto("/");
  await page.locator("[data-figure]").first().focus();
  const first = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowDown");
  const second = await page.evaluate(() => document.activeElement?.textContent);
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(second);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "键盘" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "键盘" })).toBeHidden();
});

test("the overview counts what the chosen hospitals mention, and no more", async ({ page, request }) => {
  const { items } = await (await request.get("/api/v1/observations?hospital=ankang")).json();
  const mentioned = new Set(items.map(({ indicator }: { indicator: string }) => indicator)).size;
  await page.goto("/?hospital=ankang&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 hospital, one table");
  await expect(page.locator(".lead")).toContainText(`mention ${mentioned} indicators`);
});

test("one domain can be looked at alone, and its files hold no other", async ({ page, request }) => {
  await page.goto("/");
  const talent = page.locator("tbody", { hasText: "人才" }).filter({ has: page.locator(".domain-name") });
  await talent.first().getByRole("link", { name: "只看这一类" }).click();
  await expect(page).toHaveURL(/about=talent/);
  await expect(page.locator(".domain-name")).toHaveText(["人才"]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("人才：四家医院，同一张表");
  const file = await page.locator(".card-menu a[href*='comparisons.csv']").getAttribute("href");
  const text = await (await request.get(file ?? "")).text();
  expect(text).toContain("外派进修人数");
  expect(text).not.toContain("门急诊人次");
  await page.getByRole("link", { name: "看全部领域" }).click();
  await expect(page.locator(".domain-name").first()).toHaveText("患者量");
});
