import { expect, test } from "@playwright/test";
import { headlineOf, standing } from "./made-deck.ts";
import { type ServedApp, serveApp } from "./served-app.ts";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 120_000 }); // it starts a server of its own

let app: ServedApp;
test.beforeEach(async () => {
  app = await serveApp();
});
test.afterEach(() => app.dispose());

test("with the server gone a deck opens from this machine, takes slides, and is sent when the server is back; no copy of its page is kept", async ({
  page,
}) => {
  await page.goto(`${app.address}/decks`);
  await page.getByRole("button", { name: "新建汇报" }).click();
  await page.getByRole("textbox", { name: "汇报标题" }).fill("周会");
  await expect(standing(page)).toHaveAttribute("data-standing", "saved");
  const address = page.url();
  const key = new URL(address).pathname.split("/")[2] ?? "";
  const isKept = () => page.evaluate(async () => (await caches.match("/kept.json")) !== undefined);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
  await app.stop();

  await page.goto(`${app.address}/specialties`);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.locator(".selection-bar .menu > summary").click();
  await page.getByRole("button", { name: "加入“周会”" }).click();
  await page.goto(address);
  await headlineOf(page, 0).fill("没有服务器时写的");
  await expect(standing(page)).toHaveAttribute("data-standing", "waiting");
  await page.reload();
  await expect(headlineOf(page, 0)).toHaveValue("没有服务器时写的");

  await app.start();
  await expect(standing(page)).toHaveAttribute("data-standing", "saved", { timeout: 20_000 });
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((url) => url.includes(key))).toEqual([]);
});
