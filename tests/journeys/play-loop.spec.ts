import { expect, test } from "@playwright/test";
import { makeDeck, slideOf } from "./played-deck.ts";
import { serveApp, type ServedApp } from "./served-app.ts";

const patience = { timeout: 30_000 };
let app: ServedApp;
test.beforeAll(async () => {
  app = await serveApp();
});
test.afterAll(() => app.dispose());

test("a loop in a lobby runs on while the server is gone and takes in what is new when it is back", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  const compared = slideOf("/compare?indicator=research-projects-approved", { headline: "立项" });
  const key = await makeDeck(app.address, {
    title: "大厅",
    slides: [compared, slideOf("/coverage", { headline: "覆盖" })],
  });
  await page.goto(`${app.address}/decks/${key}/play?loop=3`);
  const shown = page.locator(".play-layer.is-shown");
  await expect(shown.locator("h1")).toHaveText("立项");
  await expect(page.locator(".play-controls")).toHaveCount(0);
  expect(await page.locator(".play").evaluate((element) => getComputedStyle(element).cursor)).toBe("none");
  await expect(shown.locator("h1")).toHaveText("覆盖", patience);
  await app.stop();
  await expect(shown.locator("h1")).toHaveText("立项", patience);
  await expect(shown.locator("h1")).toHaveText("覆盖", patience);
  await expect(shown.locator("h1")).toHaveText("立项", patience);
  const before = await shown.locator(".stage-release").innerText();
  await app.start({
    data: app.dataWith(
      "observations/liuzhou-2022-review.csv",
      ",149,,,exact,exact,items,149项,",
      ",151,,,exact,exact,items,151项,",
    ),
  });
  await expect(shown.locator(".stage-release")).not.toHaveText(before, patience);
  await expect(shown.locator("h1")).toHaveText("立项", patience);
  await expect(shown).toContainText("151");
  await expect(page).toHaveURL(/loop=3/);
  expect(complaints).toEqual([]);
});
