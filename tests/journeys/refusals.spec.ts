import { expect, test } from "@playwright/test";

test("outpatient volume is one hospital's figure: nothing is compared and nothing computed back", async ({
  page,
}) => {
  await page.goto("/compare?indicator=outpatient-emergency-visits");
  await expect(page.locator(".verdict-card")).toContainText("仅一家");
  await expect(page.locator("[data-chart]")).toHaveCount(0);
  await expect(page.getByRole("table").last()).toContainText("未报告");
});

test("a share of the city's surgery is never drawn beside another hospital's own share", async ({ page }) => {
  await page.goto("/compare?indicator=surgery-grade-4-city-share");
  await expect(page.locator("[data-chart]")).toHaveCount(0);
  await expect(page.getByRole("table").last()).not.toContainText("86.87");
});

test("an unknown indicator says so and keeps the list to choose from", async ({ page }) => {
  await page.goto("/compare?indicator=no-such-thing");
  await expect(page.getByText("no-such-thing")).toBeVisible();
});

test("an unknown hospital in the address is named, with what is allowed", async ({ page }) => {
  await page.goto("/?hospital=beijing");
  await expect(page.getByText("beijing").first()).toBeVisible();
  await expect(page.getByText("ankang").first()).toBeVisible();
});

test("a page that does not exist says so with status 404", async ({ page }) => {
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
});

test("with the API down the page keeps what it has, says so and can try again", async ({ page }) => {
  await page.goto("/");
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("link", { name: "同一年", exact: true }).click();
  const failure = page.getByRole("alert");
  await expect(failure).toContainText("没能取得数据");
  await page.unroute("**/api/**");
  await failure.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("table")).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("overview, comparison with its drawing, and receipt can be read and followed", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "新立科研项目数" }).first().click();
    await expect(page.locator("[data-chart] svg").last()).toBeVisible();
    await page.getByRole("link", { name: "149", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});
