import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const screens = {
  overview: "/",
  comparison: "/compare?indicator=research-projects-approved",
  "side by side": "/compare?indicator=papers-sci",
  specialties: "/specialties",
} as const;

for (const [name, path] of Object.entries(screens)) {
  for (const theme of ["light", "dark"]) {
    test(`axe finds nothing on the ${name} screen in ${theme}`, async ({ page }) => {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}theme=${theme}`);
      await page.locator("[data-ready]").first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    });
  }
}

test("axe finds nothing on an open receipt", async ({ page }) => {
  await page.goto("/");
  await page.locator("[data-figure]").first().click();
  await page.getByRole("dialog").waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("a chart says its verdict and its gaps in words", async ({ page }) => {
  await page.goto("/compare?indicator=research-projects-approved");
  const summary = await page.locator("[data-chart]").getAttribute("aria-label");
  expect(summary).toContain("谨慎比较");
  expect(summary).toContain("安康 未报告");
  expect(summary).toContain("柳州 149");
});

test("the page works at 320 px without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of Object.values(screens)) {
    await page.goto(path);
    await page.locator("[data-ready]").first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
