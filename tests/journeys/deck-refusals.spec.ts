import { expect, type Page, test } from "@playwright/test";
import { headlineOf, headlinesOn, makeDeck, openDeck, slideOf, standing } from "./made-deck.ts";

const ofDecks = "**/api/v1/decks/**";

/** The server as it is when it cannot be reached. */
async function cutOff(page: Page): Promise<void> {
  await page.route(ofDecks, (route) => route.abort());
}

/** The server as it answers when decks cannot be kept. */
async function refuse(page: Page, status: number, kind: string): Promise<void> {
  await page.route(ofDecks, (route) =>
    route.fulfill({
      status,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: `/problems/${kind}`, title: kind, status, detail: kind, instance: "/" }),
    }),
  );
}

test("a deck begun without the server stays on this machine, outlives a reload, and is sent when the server is back", async ({
  page,
}) => {
  await cutOff(page);
  await page.goto("/decks");
  await page.getByRole("button", { name: "新建汇报" }).click();
  await expect(standing(page)).toHaveAttribute("data-standing", "waiting");
  const key = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.goto("/specialties");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.locator(".selection-bar .menu > summary").click();
  await page
    .getByRole("button", { name: /^加入“/ })
    .first()
    .click();
  await page.getByRole("link", { name: "打开汇报" }).click();
  await headlineOf(page, 0).fill("离线写的");
  await expect(standing(page)).toHaveAttribute("data-standing", "waiting");
  await page.reload();
  await expect(headlineOf(page, 0)).toHaveValue("离线写的");
  await expect(standing(page)).toContainText("已存在本机，连上服务器后自动发送");
  await page.unroute(ofDecks);
  await expect(standing(page)).toHaveAttribute("data-standing", "saved", { timeout: 15_000 });
  expect(await headlinesOn(page.request, key)).toEqual(["离线写的"]);
});

test("a draft left behind is sent from whichever page is opened next", async ({ page }) => {
  await cutOff(page);
  await page.goto("/decks");
  await page.getByRole("button", { name: "新建汇报" }).click();
  await expect(standing(page)).toHaveAttribute("data-standing", "waiting");
  const key = new URL(page.url()).pathname.split("/")[2] ?? "";
  await page.unroute(ofDecks);
  await page.goto("/coverage");
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.keyboard.press("Shift");
  await expect
    .poll(async () => (await page.request.get(`/api/v1/decks/${key}`)).status(), { timeout: 15_000 })
    .toBe(200);
});

for (const [status, kind, sentence] of [
  [507, "workspace-full", "服务器的磁盘已满"],
  [503, "workspace-locked", "正被占用"],
  [503, "workspace-read-only", "目前只读"],
  [503, "workspace-unusable", "暂时不能保存"],
  [429, "too-many-requests", "请求太频繁"],
  [403, "view-only", "这个链接只能看"],
] as const) {
  test(`what the server does not take (${kind}) stays here, and it is said why and what to do`, async ({
    page,
  }) => {
    const { edit } = await makeDeck(page.request, "月报", [slideOf("a")]);
    await openDeck(page, edit);
    await expect(standing(page)).toHaveAttribute("data-standing", "saved");
    await refuse(page, status, kind);
    await headlineOf(page, 0).fill("留在这里");
    await expect(standing(page)).toContainText(sentence);
    await page.reload();
    await expect(headlineOf(page, 0)).toHaveValue("留在这里");
    await expect(standing(page)).toContainText(sentence);
  });
}

test("a wrong link says so at once, and one that cannot be asked for can be tried again", async ({
  page,
}) => {
  await page.goto("/decks/not-a-key");
  await expect(page.getByRole("heading", { name: "没有这份汇报" })).toBeVisible();
  const { edit } = await makeDeck(page.request, "月报", [slideOf("a")]);
  const wrong = `${edit.slice(0, -2)}aa`;
  await page.goto(`/decks/${wrong}`);
  await expect(page.getByText("链接可能没有复制完整")).toBeVisible();
  await page.goto("/decks");
  await expect(page.getByText("还没有汇报")).toBeVisible();
  await page.getByLabel("打开别人发来的链接").fill("http://x/decks/abc");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("这不是汇报的链接");
  await cutOff(page);
  await page.getByLabel("打开别人发来的链接").fill(`看这份：http://10.0.0.2/decks/${edit}?lang=en`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "暂时打不开" })).toBeVisible();
  await page.unroute(ofDecks);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(headlineOf(page, 0)).toBeVisible();
});

test("where the browser refuses its database decks go elsewhere, and where it keeps nothing this is said", async ({
  browser,
}) => {
  const without = async (refused: readonly string[]) => {
    const page = await (await browser.newContext({ serviceWorkers: "block", locale: "zh-CN" })).newPage();
    await page.addInitScript((names) => {
      for (const name of names)
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("refused", "SecurityError");
          },
        });
    }, refused);
    await page.goto("/decks");
    await page.getByRole("button", { name: "新建汇报" }).click();
    await expect(standing(page)).toHaveAttribute("data-standing", "saved");
    await page.goto("/decks");
    await page.getByRole("button", { name: "新建汇报" }).waitFor();
    return page;
  };
  const smaller = await without(["indexedDB"]);
  await expect(smaller.getByText("0 页")).toBeVisible();
  const none = await without(["indexedDB", "localStorage"]);
  await expect(none.getByText("这个浏览器不允许存储")).toBeVisible();
  await cutOff(none);
  await none.getByRole("button", { name: "新建汇报" }).click();
  await expect(standing(none)).toHaveAttribute("data-standing", "unkept");
});

test("the key of a deck is told to nobody: not kept, not referred, not indexed, in no title and on no paper", async ({
  page,
}) => {
  const { edit } = await makeDeck(page.request, "月报", [slideOf("a")]);
  const answer = await page.goto(`/decks/${edit}`);
  expect(answer?.headers()).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
  });
  const referrers: (string | undefined)[] = [];
  page.on("request", (request) => referrers.push(request.headers()["referer"]));
  await headlineOf(page, 0).fill("一");
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  await page.getByRole("navigation", { name: "页面" }).getByRole("link", { name: "总览" }).click();
  await page.getByRole("table").first().waitFor();
  expect(referrers.filter((referrer) => referrer?.includes(edit))).toEqual([]);
  await page.goBack();
  await headlineOf(page, 0).waitFor();
  await expect(page).toHaveTitle("汇报 · 医衡");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("body").innerText()).not.toContain(edit);
});
