import { expect, test } from "@playwright/test";

// What an official does in the first minutes, by what can be seen on the screen alone.

test("finds where Jingmen stands on research against the others, and quotes it with its source", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  const research = page.getByRole("row", { name: /新立科研项目数/ });
  await expect(research).toContainText("149");
  await research.getByRole("link", { name: "新立科研项目数" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "新立科研项目数" })).toBeVisible();
  await expect(page.getByRole("region", { name: "能不能比" })).toContainText("谨慎比较");
  const jingmen = page.getByRole("table").getByRole("row", { name: /荆门/ });
  await jingmen.getByRole("link", { name: /63/ }).click();
  const receipt = page.getByRole("dialog");
  await expect(receipt).toContainText("63");
  await receipt.getByRole("button", { name: /复制/ }).click();
  await expect(receipt.getByRole("button", { name: /已复制/ })).toBeVisible();
  const quoted = await page.evaluate(() => navigator.clipboard.readText());
  expect(quoted).toContain("荆门");
  expect(quoted).toContain("63");
  // The year that the figure is about, not only the day its document came out.
  expect(quoted).toContain("2023年，推定");
  for (const words of ["2024年新春致辞", "第 25 段", "数据版本"]) expect(quoted).toContain(words);
});

test("explains why outpatient volume cannot be compared", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "门急诊人次", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "门急诊人次", exact: true })).toBeVisible();
  const verdict = page.getByRole("region", { name: "能不能比" });
  await expect(verdict).toContainText("只有柳州有可用的数字");
  await expect(verdict).toContainText("未报告不等于零");
  await verdict.getByText("怎样才可比").click();
  await expect(verdict).toContainText("请其他医院提供同口径、同年度的数字");
});
