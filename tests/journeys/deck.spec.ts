import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { headlineOf, headlines, headlinesOn, makeDeck, openDeck, slideOf, standing } from "./made-deck.ts";

/** Adds the view at an address to a deck, by the first offer in the view's menu. */
async function addView(page: Page, address: string, offer: RegExp): Promise<void> {
  await page.goto(address);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.locator(".selection-bar .menu > summary").click();
  await page.getByRole("button", { name: offer }).first().click();
  await expect(page.locator(".selection-bar .card-menu-status")).toContainText("已加入");
}

test("who has never made one builds a deck from the screens, puts it in order and finds it saved", async ({
  page,
}) => {
  await page.goto("/decks");
  await expect(page.getByText("还没有汇报")).toBeVisible();

  await addView(page, "/?show=verdicts&lang=zh&theme=dark", /加入新的汇报/);
  await addView(page, "/specialties", /^加入“.*汇报”/);
  await page.goto("/compare?indicator=research-projects-approved");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.getByText("导出", { exact: true }).first().click();
  await page.getByRole("button", { name: /^加入“.*汇报”/ }).click();
  await expect(page.locator(".card-menu-status").last()).toContainText("第 3 页");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(page.locator(".card-menu-status").last()).toContainText("已撤销");
  await page.getByRole("button", { name: /^加入“.*汇报”/ }).click();
  expect(new URL(page.url()).pathname).toBe("/compare");
  await page.getByRole("link", { name: "打开汇报" }).click();

  await expect(page).toHaveTitle("汇报 · 医衡");
  const slides = page.locator("[data-slide]");
  await expect(slides).toHaveCount(3);
  await expect(slides.nth(0).locator(".slide-view-name")).toHaveText("总览 · 判定");
  await expect(slides.nth(2).locator(".slide-view-name")).toHaveText("指标对比 · 新立科研项目数 只有图");
  await expect(slides.nth(2).getByRole("combobox")).toHaveValue("chart");
  await expect(slides.nth(2).getByRole("img").first()).toBeVisible();
  await page.getByRole("textbox", { name: "汇报标题" }).fill("科研与专科");
  await headlineOf(page, 0).fill("先看哪些能比");
  await headlineOf(page, 1).fill("专科各有所长");
  await headlineOf(page, 2).fill("立项数谨慎比较");

  await headlineOf(page, 2).press("Alt+ArrowUp");
  await expect(page.getByText("已移到第 2 页，共 3 页")).toBeVisible();
  await expect(headlineOf(page, 1)).toBeFocused();
  expect(await headlines(page)).toEqual(["先看哪些能比", "立项数谨慎比较", "专科各有所长"]);

  const [from, to] = [slides.nth(0).getByRole("button").first(), slides.nth(2)];
  await slides.nth(2).scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error("the slides are not on the screen");
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2, end.y + end.height - 8, { steps: 6 });
  await page.mouse.up();
  expect(await headlines(page)).toEqual(["立项数谨慎比较", "专科各有所长", "先看哪些能比"]);

  await page.keyboard.press("Control+z");
  expect(await headlines(page)).toEqual(["先看哪些能比", "立项数谨慎比较", "专科各有所长"]);
  await page.keyboard.press("Control+Shift+z");
  expect(await headlines(page)).toEqual(["立项数谨慎比较", "专科各有所长", "先看哪些能比"]);

  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  const key = new URL(page.url()).pathname.split("/")[2] ?? "";
  expect(await headlinesOn(page.request, key)).toEqual(["立项数谨慎比较", "专科各有所长", "先看哪些能比"]);
  await page.reload();
  await expect(slides).toHaveCount(3);
  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: "汇报" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "科研与专科" })).toContainText("3 页");
  const views = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(views).not.toContain(key);
});

test("a slide is copied, hidden, removed and taken back, and the focus stays among the slides", async ({
  page,
}) => {
  const { edit } = await makeDeck(page.request, "月报", [
    slideOf("a", { headline: "一" }),
    slideOf("b", { headline: "二" }),
  ]);
  const slides = await openDeck(page, edit);
  await slides.nth(0).getByRole("button", { name: "复制" }).click();
  expect(await headlines(page)).toEqual(["一", "一", "二"]);
  await slides.nth(1).getByRole("button", { name: "隐藏" }).click();
  await expect(slides.nth(1)).toContainText("播放时跳过");
  await slides.nth(0).getByRole("button", { name: "移除" }).click();
  await expect(page.getByText("已移除第 1 页")).toBeVisible();
  await expect(slides).toHaveCount(2);
  await expect(slides.nth(0).locator(".slide-handle")).toBeFocused();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(slides).toHaveCount(3);
  for (const word of ["撤销", "撤销"]) await page.getByRole("button", { name: word }).click();
  expect(await headlines(page)).toEqual(["一", "二"]);
  await expect(page.getByRole("button", { name: "撤销" })).toBeDisabled();
});

test("texts that would do harm are shown as text, and what goes over a limit is said, not cut in silence", async ({
  page,
}) => {
  const { edit } = await makeDeck(page.request, "", [
    slideOf("a"),
    slideOf("b", { view: "/compare?indicator=no-such" }),
  ]);
  let hasRun = false;
  await page.exposeFunction("harm", () => {
    hasRun = true;
  });
  const slides = await openDeck(page, edit);
  const hostile = `<img src=x onerror=harm()> <script>harm()</script> 👩‍👩‍👧‍👦`;
  await headlineOf(page, 0).fill(`${hostile}\u202Egnp.exe`);
  await page.getByRole("textbox", { name: "汇报标题" }).fill(hostile);
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  expect(await headlinesOn(page.request, edit)).toEqual([`${hostile}gnp.exe`, ""]);
  await page.reload();
  await expect(headlineOf(page, 0)).toHaveValue(`${hostile}gnp.exe`);
  await expect(slides.nth(0).locator(".slide-frame")).toContainText("<script>harm()</script>");
  await expect(slides.nth(1)).toContainText("指标“no-such”已不在数据中。文字保留在这里。");

  await headlineOf(page, 1).fill("长".repeat(10_000));
  await expect(slides.nth(1).getByRole("alert")).toHaveText("10000／200 超出 9800 字，只保存前 200 字");
  await expect(headlineOf(page, 1)).toHaveValue("长".repeat(10_000));
  await headlineOf(page, 1).fill("长".repeat(200));
  await expect(slides.nth(1).getByRole("alert")).toHaveCount(0);
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  expect((await headlinesOn(page.request, edit))[1]).toBe("长".repeat(200));
  await page.goto("/decks");
  await expect(page.getByRole("list", { name: /打开过的汇报/ })).toContainText("<script>harm()</script>");
  expect(hasRun).toBe(false);
});

test("what a headline claims is checked as it is typed, and the truer sentence is taken with one press", async ({
  page,
}) => {
  const { edit } = await makeDeck(page.request, "月报", [slideOf("a")]);
  const slides = await openDeck(page, edit);
  const claims = slides.nth(0).locator(".is-headline [data-claim]");
  await headlineOf(page, 0).fill("柳州新立科研项目数是荆门的5倍");
  await expect(claims).toHaveAttribute("data-claim", "not-supported");
  await claims.getByRole("button", { name: /^改为/ }).click();
  await expect(claims).toHaveAttribute("data-claim", /^supported/);
  await expect(headlineOf(page, 0)).not.toHaveValue(/5倍/);
  await page.keyboard.press("Control+z");
  await expect(headlineOf(page, 0)).toHaveValue("柳州新立科研项目数是荆门的5倍");
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
});

test("a saved deck is handed out as links and as slides to edit", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { edit, view } = await makeDeck(page.request, "月报", [slideOf("a", { headline: "一" })]);
  await openDeck(page, edit);
  await page.getByText("分享", { exact: true }).click();
  await page.getByRole("button", { name: "复制只读链接" }).click();
  await expect(page.getByText("拿到这个链接的人只能看")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe(`/decks/${view}`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /PPTX/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/月报.*\.pptx$/);
});

test("a full deck takes no more, and says so", async ({ page }) => {
  const { edit } = await makeDeck(
    page.request,
    "满",
    Array.from({ length: 100 }, (_, at) => slideOf(`s${at}`, { view: "/dictionary?part=verdicts" })),
  );
  const slides = await openDeck(page, edit);
  await expect(page.getByText("100 / 100 页")).toBeVisible();
  await slides.nth(0).getByRole("button", { name: "复制" }).click();
  await expect(page.getByText("页数已满，没有复制")).toBeVisible();
  await page.goto("/");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.locator(".selection-bar .menu > summary").click();
  await page.getByRole("button", { name: "加入“满”" }).click();
  await expect(page.getByText("“满”已满，没有加入")).toBeVisible();
});

for (const [lang, width] of [
  ["zh", 1366],
  ["en", 320],
] as const) {
  test(`axe finds nothing on the list and the editor, in ${lang} at ${width} px, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const { edit } = await makeDeck(page.request, "月报", [
      slideOf("a", { headline: "一".repeat(180), hidden: true }),
      slideOf("b", { view: "/nowhere" }),
    ]);
    const slides = await openDeck(page, edit, `?lang=${lang}&theme=${lang === "zh" ? "light" : "dark"}`);
    await slides.first().getByRole("img").first().waitFor();
    const check = async () => {
      const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await check();
    await page.goto(`/decks?lang=${lang}`);
    await page.getByRole("listitem").first().waitFor();
    await page.locator(".deck-row .menu > summary").click();
    await check();
  });
}
