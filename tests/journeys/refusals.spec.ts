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

const likeIndicator =
  "/compare?lang=zh&hospital=ankang,jingmen&period=same-year&indicator=research-project-approved";

test("an unknown indicator is named, the likest offered, and hospitals and period are kept", async ({
  page,
}) => {
  await page.goto(likeIndicator);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("research-project-approved");
  await page.getByRole("main").getByRole("link", { name: "新立科研项目数" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("新立科研项目数");
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("hospital"), searchParams.get("period")]).toEqual(["ankang,jingmen", "same-year"]);
});

test("an indicator like no other leaves the list to choose from", async ({ page }) => {
  await page.goto("/compare?indicator=zzz");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("zzz");
  await expect(page.getByRole("navigation", { name: "选择指标" })).toBeVisible();
});

for (const path of ["/", "/compare", "/specialties", "/coverage", "/hospitals/jingmen"]) {
  test(`an unknown hospital among the chosen ones is left out of ${path} with a note and the likest`, async ({
    page,
  }) => {
    await page.goto(`${path}?hospital=jingmen,liuzhu&period=same-year`);
    const note = page.getByRole("complementary", { name: "关于这个地址" });
    await expect(note).toContainText("没有编号为“liuzhu”的医院，已从本页略去。");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await note.getByRole("link", { name: "柳州市工人医院" }).click();
    await expect(note).toHaveCount(0);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("hospital"), searchParams.get("period")]).toEqual([
      "jingmen,liuzhou",
      "same-year",
    ]);
  });
}

test("where no hospital of the address exists all are shown, and it says so", async ({ page }) => {
  await page.goto("/?hospital=beijing");
  const note = page.getByRole("complementary", { name: "关于这个地址" });
  await expect(note).toContainText("beijing");
  await expect(note).toContainText("现显示全部");
  await expect(page.getByRole("columnheader", { name: "安康" })).toBeVisible();
});

test("an unknown own hospital is left out, and the likest can be taken instead", async ({ page }) => {
  await page.goto("/?own=jinmen");
  await page.getByRole("link", { name: "荆门市中心医院" }).click();
  await expect(page.getByText("以荆门为本院")).toBeVisible();
});

test.describe("an unknown receipt", () => {
  test("of a figure offers the figure with the likest id", async ({ page }) => {
    await page.goto("/compare?receipt=jingmen-research-projects-approved-2032");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("没有编号为“jingmen-research-projects-approved-2032”的数字");
    await dialog.getByRole("link", { name: "jingmen-research-projects-approved-2023" }).click();
    await expect(dialog).toContainText("63 项");
  });

  test("of a title offers the title", async ({ page }) => {
    await page.goto("/specialties?designation=jingmen-general-surgery-national-capasity");
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("link", { name: "普通外科" })
      .or(dialog.getByRole("link", { name: "普外科" }))
      .click();
    await expect(dialog).toContainText("所属项目");
  });

  test("with the API away is not said to be unknown", async ({ page }) => {
    await page.goto("/");
    await page.route("**/api/v1/observations/**", (route) => route.abort());
    await page.locator("[data-figure]").first().click();
    await expect(page.getByRole("dialog")).toContainText("没能取得数据");
  });
});

test("an unknown figure of a document offers the likest of it", async ({ page }) => {
  await page.goto("/documents/liuzhou-2022-review?figure=liuzhou-research-projects-aproved-2022");
  await page.getByRole("link", { name: "liuzhou-research-projects-approved-2022" }).click();
  expect(page.url()).toContain("figure=liuzhou-research-projects-approved-2022");
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
  test("an unknown hospital is left out with a note", async ({ page }) => {
    await page.goto("/?hospital=ankang,beijing");
    await expect(page.getByRole("complementary", { name: "关于这个地址" })).toContainText("beijing");
    await expect(page.getByRole("table")).toBeVisible();
  });

  test("overview, comparison with its drawing, and receipt can be read and followed", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "新立科研项目数" }).first().click();
    await expect(page.locator("[data-chart] svg").last()).toBeVisible();
    await page.getByRole("link", { name: "149", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});
