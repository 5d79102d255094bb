import { expect, test } from "@playwright/test";

test("a planner pins the own hospital and reads the gaps on the overview", async ({ page }) => {
  await page.goto("/hospitals/jingmen");
  await page.getByRole("link", { name: "设为本院" }).click();
  await expect(page).toHaveURL(/own=jingmen/);
  await expect(page.locator(".chips .chip").first()).toContainText("荆门");
  await page.getByRole("link", { name: "总览" }).click();
  await expect(page.locator(".matrix thead .hospital-column").first()).toContainText("荆门");
  const row = page.locator(".matrix tr", { hasText: "新立科研项目数" });
  await expect(row.locator("td").first()).toContainText("63");
  await expect(row).toContainText("本院少86项");
  await expect(row).toContainText("本院多26项 · 医院类别不同");
  await expect(row).toContainText("为最高者的 42.2%");
});

test("the own hospital keeps its colour and shape when it moves to the front", async ({ page }) => {
  await page.goto("/?own=jingmen");
  const first = page.locator(".matrix thead .hospital-column").first();
  await expect(first.locator(".hospital")).toHaveClass(/seat-4/);
  await expect(first.locator(".hospital-shape")).toHaveText("◆");
});

test("the own hospital stands first in comparison and specialties too", async ({ page }) => {
  await page.goto("/compare?indicator=research-projects-approved&own=liuzhou");
  await expect(page.locator("table.figures tbody tr").first()).toContainText("柳州");
  await page.goto("/specialties?own=liuzhou");
  await expect(page.locator(".specialty-grid thead .hospital-column").first()).toContainText("柳州");
});

test("no gap is told where the verdict allows no axis", async ({ page }) => {
  await page.goto("/?own=ankang&verdict=side-by-side");
  await page.locator("[data-ready]").first().waitFor();
  await expect(page.locator(".benchmark-line")).toHaveCount(0);
});

test("a strip pins the hospital, keeps the missing in their lanes, and every figure opens its receipt", async ({
  page,
}) => {
  await page.goto("/hospitals/jingmen");
  const strip = page.locator(".strip", { hasText: "新立科研项目数" });
  await expect(strip.locator(".lane")).toHaveCount(4);
  await expect(strip.locator(".lane").first()).toContainText("荆门");
  await expect(strip.locator(".lane", { hasText: "安康" })).toContainText("未报告");
  await expect(strip.locator(".lane", { hasText: "安康" }).locator(".mark")).toHaveCount(0);
  await expect(strip.locator(".lane-year.is-odd")).toHaveText("2022年");
  await strip.locator(".lane", { hasText: "柳州" }).locator("[data-figure]").click();
  await expect(page.getByRole("dialog")).toContainText("149项");
});

test("figures are sorted in the address, and never by size", async ({ page }) => {
  await page.goto("/hospitals/liuzhou");
  await page.locator(".profile-figures").getByRole("link", { name: "时间" }).click();
  await expect(page).toHaveURL(/sort=period-down/);
  await expect(page.locator('.profile-figures th[aria-sort="descending"]')).toContainText("时间");
  await expect(page.locator(".profile-figures th.number a")).toHaveCount(0);
});

test("the summary carries its caveats and never says better or worse", async ({ page }) => {
  await page.goto("/hospitals/jingmen?view=summary&lang=en");
  const text = await page.locator(".one-page").innerText();
  expect(text).toContain("86 fewer items than Liuzhou (2022)");
  expect(text).toContain("TCM hospitals and general hospitals are different classes");
  expect(text).toContain("The mix of levels, from national to in-house, is not stated");
  expect(text).not.toMatch(/\b(?:better|worse|best|worst)\b/iu);
});

for (const query of ["view=summary", "view=summary&lang=en&theme=dark&density=wall"])
  test(`the summary under ${query} prints on one A4 page without controls`, async ({ page }) => {
    for (const id of ["ankang", "guangyuan", "liuzhou", "jingmen"]) {
      await page.goto(`/hospitals/${id}?${query}`);
      await page.locator("[data-ready]").waitFor();
      const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu), id).toHaveLength(1);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".selection-bar")).toBeHidden();
    await expect(page.locator(".own-link")).toBeHidden();
  });

test("an unknown hospital offers the likest and keeps the rest of the view", async ({ page }) => {
  await page.goto("/hospitals/jinmen?lang=en&period=same-year");
  await page.getByRole("link", { name: "Jingmen Central Hospital" }).click();
  await expect(page).toHaveURL(/\/hospitals\/jingmen\?lang=en&period=same-year/);
  await expect(page.locator("h1")).toHaveText("Jingmen Central Hospital");
});

test("a bare profile opens the own hospital, which is compared even where it was not chosen", async ({
  page,
}) => {
  await page.goto("/hospitals?own=guangyuan&hospital=liuzhou,jingmen");
  await expect(page.locator("h1")).toHaveText("广元市中医医院");
  await expect(page.locator(".strip .lane.is-pinned").first()).toContainText("广元");
});
