import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

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

/** Stays with a view long enough for it to count as seen. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const seen = () => page.evaluate(() => localStorage.getItem("yiheng.views") ?? "");
  const before = await seen();
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("Shift");
  await expect.poll(seen).not.toBe(before);
}

test("views that were read come back under search, named in the reader's language, none twice", async ({
  page,
}) => {
  await read(page, "/hospitals/jingmen?theme=dark&receipt=none");
  await read(page, "/compare?indicator=research-projects-approved&period=same-year");
  await read(page, "/hospitals/jingmen");
  await page.goto("/?lang=en");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  const search = page.getByRole("dialog");
  await expect(search.getByRole("listitem")).toHaveText([
    "Profiles · Jingmen Central Hospital",
    "Compare · Research projects approved · Same year",
  ]);
  await expect(search).toContainText("on this machine only");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/compare\?lang=en&period=same-year&indicator=research-projects-approved$/);
  await page.keyboard.press("/");
  await search.getByRole("button", { name: "Clear recent views" }).click();
  await expect(search.getByRole("listitem")).toHaveCount(0);
});

test("a view is pinned with b, renamed, opened and unpinned; what leads nowhere any more says so", async ({
  page,
}) => {
  await page.goto("/compare?indicator=papers-sci&hospital=liuzhou,jingmen");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("b");
  await expect(page.getByText("已收藏：指标对比 · SCI收录论文数 · 柳州、荆门")).toBeVisible();
  await page.goto("/");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.evaluate(() => {
    const views = JSON.parse(localStorage.getItem("yiheng.views") ?? "{}") as {
      pinned: object[];
      recent: string[];
    };
    views.pinned.push({ address: "/of-an-older-version?x=1", name: "旧视图" });
    views.recent.push("/of-an-older-version");
    localStorage.setItem("yiheng.views", JSON.stringify(views));
  });
  await page.reload();
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("/");
  const search = page.getByRole("dialog");
  await search.getByRole("button", { name: "改名" }).first().click();
  await page.keyboard.type("周会用图");
  await page.keyboard.press("Enter");
  await expect(search.getByRole("link", { name: "周会用图" })).toBeVisible();
  await expect(search.getByText("这个地址已没有对应的页面")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await search.getByRole("button", { name: "取消收藏“旧视图”" }).click();
  await search.getByRole("link", { name: "周会用图" }).click();
  await expect(page).toHaveURL(/hospital=liuzhou,jingmen/);
  await page.keyboard.press("b");
  await expect(page.getByText("已取消收藏")).toBeVisible();
});

test("where the browser stores nothing, views last as long as the page and it is said", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/specialties");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("b");
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toContainText("关闭页面后不再保留");
  await expect(page.getByRole("dialog").getByRole("link", { name: "重点专科" })).toBeVisible();
  expect(errors).toEqual([]);
});

test("the help names every key, opens from the footer too, and single keys can be switched off", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.getByRole("contentinfo").getByRole("link", { name: "键盘" }).click();
  const help = page.getByRole("dialog", { name: "键盘" });
  await expect(help).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  for (const key of ["/", "b", "f", "?", "Esc", "Enter", "n", "p", "t"])
    await expect(
      help.locator("kbd", { hasText: new RegExp(`^${key.replace("?", "\\?")}$`) }).first(),
    ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("dialog[open]").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await page.getByRole("contentinfo").getByRole("link", { name: "键盘" }).click();
  await help.getByRole("checkbox").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await expect(help).toBeVisible();
});
