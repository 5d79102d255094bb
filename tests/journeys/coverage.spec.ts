import { expect, test } from "@playwright/test";

test("a cell says what it can be compared with, what is missing, and how to ask for it", async ({ page }) => {
  await page.goto("/coverage");
  await page.getByRole("link", { name: /科研产出/ }).click();
  await expect(page).toHaveURL(/about=research/);
  const row = page.getByRole("row", { name: /新立科研项目数/ });
  await row.getByRole("link", { name: "未报告" }).click();
  const detail = page.getByRole("region", { name: /新立科研项目数/ });
  await expect(detail).toContainText("安康的报告没有印这个数字；未报告不等于零。");
  await expect(detail).toContainText(
    "请问2023年（2023-01-01至2023-12-31）全院“新立科研项目数”的准确数字是多少",
  );
  await expect(detail).toContainText("可与广元、柳州、荆门比较");
  await detail.getByRole("link", { name: "看整份清单" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("给安康市中心医院的补问清单");
  await expect(page.getByRole("listitem").filter({ hasText: "新立科研项目数" })).toBeVisible();
});

test("what is printed for a department alone is named in the question, with its receipt", async ({
  page,
}) => {
  await page.goto("/coverage?about=research&indicator=utility-model-patents&ask=ankang");
  const detail = page.getByRole("region", { name: /实用新型专利数/ });
  await detail.getByRole("link", { name: /报告中印为“6项”/ }).click();
  await expect(page.getByRole("dialog")).toContainText("感染性疾病科");
});

test("the table and the open cell are there without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto("/coverage?about=volume&indicator=outpatient-emergency-visits&ask=jingmen&lang=en");
  await expect(page.getByRole("table")).toContainText("Outpatient and emergency visits");
  await expect(page.getByRole("region", { name: /Outpatient and emergency visits/ })).toContainText(
    "Liuzhou",
  );
  await context.close();
});

test("a mistyped indicator keeps the table and offers the likest", async ({ page }) => {
  await page.goto("/coverage?indicator=research-projects-aproved&ask=jingmen");
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "新立科研项目数" }).click();
  await expect(page.getByRole("region", { name: /新立科研项目数/ })).toBeVisible();
});

test("a sheet opens its further questions and leaves the letter on paper", async ({ page }) => {
  await page.goto("/requests/jingmen");
  const before = await page.getByRole("listitem").count();
  await page.getByRole("link", { name: /展开其余/ }).click();
  await expect(page).toHaveURL(/open=further/);
  expect(await page.getByRole("listitem").count()).toBeGreaterThan(before);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("填写办法")).toBeVisible();
  await expect(page.locator(".answer-line").first()).toBeVisible();
});
