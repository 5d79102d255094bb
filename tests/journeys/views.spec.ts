import { expect, test } from "@playwright/test";

test("every page has a title of its own, from the server and on every step, in both languages", async ({
  page,
}) => {
  for (const [path, title] of [
    ["/", "总览 · 医衡"],
    ["/specialties", "重点专科 · 医衡"],
    ["/hospitals/jingmen", "医院档案 · 荆门市中心医院 · 医衡"],
    ["/dictionary?part=reading&lang=en", "Dictionary · How figures are read · Yiheng"],
    ["/nowhere", "没有这个页面 · 医衡"],
    ["/hospitals/jingmen?view=summary", "医院档案 · 荆门市中心医院 · 一页摘要 · 医衡"],
    ["/hospitals/%3Cb%3E%26", "医院档案 · <b>& · 医衡"],
  ] as const) {
    const html = await (await page.request.get(path, { headers: { accept: "text/html" } })).text();
    const served = /<title>(.*?)<\/title>/.exec(html)?.[1];
    expect(served?.replaceAll("&lt;", "<").replaceAll("&amp;", "&")).toBe(title);
  }
  await page.goto("/");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.getByRole("link", { name: "新立科研项目数" }).first().click();
  await expect(page).toHaveTitle("指标对比 · 新立科研项目数 · 医衡");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveTitle("Compare · Research projects approved · Yiheng");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle("总览 · 医衡");
});
