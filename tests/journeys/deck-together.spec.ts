import AxeBuilder from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { headlineOf, headlines, headlinesOn, makeDeck, openDeck, slideOf, standing } from "./made-deck.ts";

/** Somebody else, at another machine, with the same link. */
async function another(browser: Browser, key: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "zh-CN" });
  const page = await context.newPage();
  await openDeck(page, key);
  return page;
}

const three = ["a", "b", "c"].map((id) => slideOf(id, { headline: id }));

test("what two people change on different slides is all there for both, and undoing takes back one's own", async ({
  page,
  browser,
}) => {
  const { edit } = await makeDeck(page.request, "月报", three);
  await openDeck(page, edit);
  const other = await another(browser, edit);
  await headlineOf(page, 0).fill("我写的");
  await headlineOf(other, 2).fill("对方写的");
  await headlineOf(other, 2).press("Alt+ArrowUp");
  await expect(standing(other)).toHaveAttribute("data-standing", "saved");
  await expect.poll(() => headlines(page), { timeout: 20_000 }).toEqual(["我写的", "对方写的", "b"]);
  await expect.poll(() => headlines(other), { timeout: 20_000 }).toEqual(["我写的", "对方写的", "b"]);
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  await page.keyboard.press("Control+z");
  expect(await headlines(page)).toEqual(["a", "对方写的", "b"]);
});

test("what both changed stands side by side, and whoever chooses keeps mine, theirs or both", async ({
  page,
  browser,
}) => {
  const { edit } = await makeDeck(page.request, "月报", three);
  await openDeck(page, edit);
  const other = await another(browser, edit);
  // Both write at the same time: neither has heard of the other yet.
  const ofDecks = "**/api/v1/decks/**";
  await page.route(ofDecks, (route) => route.abort());
  await headlineOf(other, 0).fill("对方的一");
  await other.locator("[data-slide]").nth(1).getByRole("button", { name: "移除" }).click();
  await expect(standing(other)).toHaveAttribute("data-standing", "saved");
  await headlineOf(page, 0).fill("我的一");
  await headlineOf(page, 1).fill("我的二");
  await expect(standing(page)).toHaveAttribute("data-standing", "waiting");
  await page.unroute(ofDecks);
  await expect(standing(page)).toHaveAttribute("data-standing", "conflict", { timeout: 20_000 });
  const conflict = page.getByRole("alert").filter({ hasText: "有人同时改了同样的内容" });
  const first = conflict.getByRole("group", { name: "第 1 页" });
  await expect(first).toContainText("我的一");
  await expect(first).toContainText("对方的一");
  await expect(conflict.getByRole("group", { name: "第 2 页" })).toContainText("已移除这一页");
  const { violations } = await new AxeBuilder({ page }).include(".deck-conflict").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.reload();
  await expect(standing(page)).toHaveAttribute("data-standing", "conflict");
  await expect(conflict.getByRole("button", { name: "按选择保存" })).toBeDisabled();
  await first.getByRole("radio", { name: "两版都留" }).check();
  await conflict.getByRole("group", { name: "第 2 页" }).getByRole("radio", { name: "我的" }).check();
  await conflict.getByRole("button", { name: "按选择保存" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  expect(await headlinesOn(page.request, edit)).toEqual(["我的一", "对方的一", "我的二", "c"]);
  await expect
    .poll(() => headlines(other), { timeout: 20_000 })
    .toEqual(["我的一", "对方的一", "我的二", "c"]);
});

test("two tabs of one browser write one deck", async ({ page, context }) => {
  const { edit } = await makeDeck(page.request, "月报", three);
  await openDeck(page, edit);
  const tab = await context.newPage();
  await openDeck(tab, edit);
  await headlineOf(tab, 1).fill("另一个标签页");
  await expect(headlineOf(page, 1)).toHaveValue("另一个标签页");
  await headlineOf(page, 2).fill("这个标签页");
  await expect(headlineOf(tab, 2)).toHaveValue("这个标签页");
  await expect
    .poll(() => headlinesOn(page.request, edit), { timeout: 20_000 })
    .toEqual(["a", "另一个标签页", "这个标签页"]);
});

test("the view link shows the deck and lets nobody change it; a copy of one's own may be changed", async ({
  page,
}) => {
  const { view } = await makeDeck(page.request, "月报", three);
  await page.goto(`/decks/${view}`);
  await expect(page.getByRole("heading", { name: "月报" })).toBeVisible();
  await expect(page.getByText("这个链接只能看")).toBeVisible();
  await expect(page.locator("main").getByRole("textbox")).toHaveCount(0);
  await page.getByRole("button", { name: "复制一份自己的" }).click();
  await headlineOf(page, 0).fill("我自己的");
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  expect(await headlinesOn(page.request, view)).toEqual(["a", "b", "c"]);
});

test("a deck is deleted for everybody only when asked back, and who had it open can keep what is there", async ({
  page,
  browser,
}) => {
  const { edit } = await makeDeck(page.request, "月报", three);
  await openDeck(page, edit);
  const other = await another(browser, edit);
  await page.goto("/decks");
  await page.getByText("更多", { exact: true }).click();
  await page.getByRole("button", { name: "为所有人删除" }).click();
  await page.getByRole("button", { name: "取消" }).click();
  expect(await headlinesOn(page.request, edit)).toHaveLength(3);
  await page.getByText("更多", { exact: true }).click();
  await page.getByRole("button", { name: "为所有人删除" }).click();
  await page.getByRole("button", { name: "确定" }).click();
  await expect(page.getByText("已删除“月报”")).toBeVisible();
  expect((await page.request.get(`/api/v1/decks/${edit}`)).status()).toBe(404);

  await headlineOf(other, 0).fill("还在写");
  await expect(standing(other)).toHaveAttribute("data-standing", "gone");
  await other.getByRole("button", { name: "另存为新的汇报" }).click();
  await expect(headlineOf(other, 0)).toHaveValue("还在写");
  await expect(standing(other)).toHaveAttribute("data-standing", "saved");
});
