import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { everyKind, makeDeck } from "./played-deck.ts";

const shown = (page: Page) => page.locator(".play-layer.is-shown");
const number = (page: Page) => shown(page).locator(".stage-place");

async function play(page: Page, baseURL: string | undefined, search = ""): Promise<string> {
  const key = await makeDeck(baseURL ?? "", { title: "四家医院", slides: everyKind });
  await page.goto(`/decks/${key}/play${search}`);
  await shown(page).locator("h1").waitFor();
  return key;
}

const complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
});
test.afterEach(() => expect(complaints).toEqual([]));

test("a deck is played by keyboard alone", async ({ page, baseURL }) => {
  await play(page, baseURL);
  const last = everyKind.length;
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await expect(number(page)).toHaveText(`1 / ${last}`);
  await press("ArrowRight", "Space", "PageDown", "ArrowLeft");
  await expect(number(page)).toHaveText(`3 / ${last}`);
  await press("End", "ArrowRight");
  await expect(number(page)).toHaveText(`${last} / ${last}`);
  await press("Home", "PageUp");
  await expect(number(page)).toHaveText(`1 / ${last}`);
  await press("1", "1", "Enter");
  await expect(number(page)).toHaveText(`11 / ${last}`);
  await press("b");
  await expect(page.locator(".play-black")).toBeVisible();
  await press(".");
  await expect(page.locator(".play-black")).toBeHidden();
  await press("?");
  await expect(page.getByRole("dialog", { name: "放映时的键盘" })).toBeVisible();
  await press("Escape", "o", "ArrowLeft", "Enter");
  await expect(number(page)).toHaveText(`10 / ${last}`);
  await expect(page).toHaveURL(/slide=10/);
  await press("Escape");
  await expect(page).toHaveURL(/\/decks\/[a-z2-7]{26}$/);
});

test("a figure's receipt opens over the slide, and Esc closes it before anything else", async ({
  page,
  baseURL,
}) => {
  await play(page, baseURL, "?slide=2");
  await shown(page).getByRole("button", { name: "149", exact: true }).click();
  const receipt = page.getByRole("dialog", { name: "出处" });
  await expect(receipt.locator(".printed")).toHaveText("149项");
  await expect(receipt).toContainText("2022年主要工作回顾");
  await expect(page).toHaveURL(/receipt=liuzhou-/);
  await page.keyboard.press("Escape");
  await expect(receipt).toBeHidden();
  await expect(number(page)).toHaveText(`2 / ${everyKind.length}`);
  // the drawing leads there too, row by row
  await shown(page)
    .getByRole("button", { name: /^柳州 149项/ })
    .click();
  await expect(receipt.locator(".printed")).toHaveText("149项");
});

test("where the document's text is at hand, the receipt shows the paragraph with the words marked", async ({
  page,
  baseURL,
}) => {
  const path = "/api/v1/documents/liuzhou-2022-review";
  const { receipt } = (await (
    await page.request.get("/api/v1/observations/liuzhou-research-projects-approved-2022")
  ).json()) as { receipt: { start: number; printed: string } };
  const paragraph = `全年立项${receipt.printed}。`;
  const text = `${"甲".repeat(receipt.start - 5)}\n${paragraph}\n乙`;
  await page.route(`**${path}`, async (route) => {
    const record = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...record, hasText: true } });
  });
  await page.route(`**${path}/text`, (route) => route.fulfill({ contentType: "text/plain", body: text }));
  await play(page, baseURL, "?slide=2");
  await shown(page).getByRole("button", { name: "149", exact: true }).click();
  const passage = page.locator(".receipt .passage");
  await expect(passage).toHaveText(paragraph);
  await expect(passage.locator("mark")).toHaveText(receipt.printed);
});

test("hospitals and period change what is shown, not the deck, and can be reset", async ({
  page,
  baseURL,
}) => {
  const key = await play(page, baseURL, "?slide=2");
  await page.mouse.move(300, 300);
  const controls = page.getByRole("toolbar");
  await controls.getByRole("button", { name: "荆门" }).click();
  await expect(shown(page).locator("tbody th")).toHaveText(["●安康", "■广元", "▲柳州"]);
  await controls.getByLabel("年度").selectOption({ label: "同一年" });
  await expect(shown(page).locator(".stage-overline")).toContainText("同一年");
  await page.keyboard.press("ArrowLeft");
  await expect(shown(page).locator("thead th")).toHaveCount(5);
  await controls.getByRole("button", { name: "恢复原样" }).click();
  await expect(shown(page).locator("thead th")).toHaveCount(6);
  const answer = await page.request.get(`/api/v1/decks/${key}`);
  expect(((await answer.json()) as { deck: { version: number } }).deck.version).toBe(1);
});

test("the presenter's window and the wall keep in step, in both directions", async ({
  page,
  baseURL,
  context,
}) => {
  await play(page, baseURL, "?slide=2");
  const [presenter] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("n")]);
  await expect(presenter.locator(".presenter-notes")).toContainText("安康没有印出立项数");
  await expect(presenter.locator(".presenter-next")).toContainText("党支部数");
  await page.keyboard.press("ArrowRight");
  await expect(presenter.locator(".presenter-pages")).toContainText("第 3 张");
  await presenter.keyboard.press("PageDown");
  await expect(number(page)).toHaveText(`4 / ${everyKind.length}`);
  await presenter.getByRole("button", { name: /^8\. / }).click();
  await expect(number(page)).toHaveText(`8 / ${everyKind.length}`);
  await presenter.keyboard.press("b");
  await expect(page.locator(".play-black")).toBeVisible();
  expect(await new AxeBuilder({ page: presenter }).analyze().then(({ violations }) => violations)).toEqual(
    [],
  );
});

test("it plays on without the server, in the other language too", async ({ page, baseURL, context }) => {
  await play(page, baseURL);
  await context.setOffline(true);
  await page.mouse.move(300, 300);
  await page.getByRole("toolbar").getByRole("button", { name: "English" }).click();
  await page.keyboard.press("End");
  await expect(shown(page).locator("h1")).toHaveText("Research projects approved");
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await shown(page).getByRole("button", { name: "149", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Source" })).toContainText("Review of the main work of 2022");
  complaints.length = 0; // the browser says by itself that the deck's latest version could not be asked for
});

test("a finger turns pages on a phone", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? "",
  });
  const page = await context.newPage();
  await play(page, baseURL);
  const touch = await context.newCDPSession(page);
  const point = (x: number) => [{ x, y: 500 }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: point(330) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: point(200) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: point(90) });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(number(page)).toHaveText(`2 / ${everyKind.length}`);
  await context.close();
});

for (const [lang, theme] of [
  ["zh", "dark"],
  ["en", "light"],
] as const) {
  test(`every kind of slide is clean for assistive technology in ${lang}, ${theme}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    await play(page, baseURL, `?lang=${lang}&theme=${theme}`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (let slide = 1; slide <= everyKind.length; slide += 1) {
      await expect(number(page)).toHaveText(`${slide} / ${everyKind.length}`);
      const { violations } = await new AxeBuilder({ page }).include(".is-shown").analyze();
      expect(violations.map(({ id, nodes }) => [slide, id, nodes[0]?.html])).toEqual([]);
      await page.keyboard.press("PageDown");
    }
  });
}

test("a deck without slides to play says so, and a wrong link too", async ({ page, baseURL }) => {
  const [slide] = everyKind;
  const key = await makeDeck(baseURL ?? "", { title: "", slides: slide ? [{ ...slide, hidden: true }] : [] });
  await page.goto(`/decks/${key}/play`);
  await expect(page.getByRole("heading", { name: "这份汇报没有可放映的幻灯片" })).toBeVisible();
  await page.goto(`/decks/${"a".repeat(26)}/play`);
  await expect(page.locator(".failure h1")).toBeVisible();
  complaints.length = 0; // the browser says by itself that the server answered 404
});
