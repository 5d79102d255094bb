import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type ServedApp, serveApp } from "./served-app.ts";

test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 120_000 }); // each starts servers of its own

let app: ServedApp;
test.beforeEach(async ({ context }) => {
  app = await serveApp();
  // At an address of its own every reader is new, and the tour has a journey of its own.
  await context.addInitScript(() => localStorage.setItem("yiheng.tour", "seen"));
});
test.afterEach(() => app.dispose());

/** The first visit, left alone until everything is kept. */
async function visitUntilKept(page: Page, path = "/"): Promise<void> {
  await page.goto(app.address + path);
  await untilKept(page);
}

async function untilKept(page: Page): Promise<void> {
  const isKept = () => page.evaluate(async () => (await caches.match("/kept.json")) !== undefined);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

const gone = (page: Page) => page.getByText(/服务器暂时连不上，正在显示 .* 保存的版本/);

test("with the server gone every screen opens from what was kept, says so, and stops saying so when it is back", async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await visitUntilKept(page);
  await expect(gone(page)).toBeHidden();
  await app.stop();

  await page.getByRole("link", { name: "指标对比" }).first().click();
  await expect(gone(page)).toBeVisible();
  await page.goto(`${app.address}/compare?indicator=research-projects-approved`);
  await expect(page.locator(".verdict-card")).toContainText("谨慎比较");
  await page.getByRole("table").last().getByRole("link", { name: "149" }).click();
  await expect(page.getByRole("dialog").locator(".printed")).toContainText("149项");
  await page.reload();
  await expect(page.getByRole("dialog").locator(".printed")).toContainText("149项");
  await expect(gone(page)).toBeVisible();

  for (const [path, heading] of [
    ["/", "四家医院，同一张表"],
    ["/?hospital=ankang,liuzhou&period=same-year", "2 家医院，同一张表"],
    ["/specialties", "重点专科"],
    ["/coverage", "谁报告了什么"],
    ["/requests/ankang", "给安康"],
    ["/hospitals/jingmen", "荆门市中心医院"],
    ["/documents/liuzhou-2022-review", "2022年主要工作回顾"],
    ["/dictionary", "指标字典"],
  ] as const) {
    await page.goto(app.address + path);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
    await expect(gone(page)).toBeVisible();
  }

  const notice = await new AxeBuilder({ page }).include(".offline-notice").analyze();
  expect(notice.violations).toEqual([]);

  await app.start();
  await expect(gone(page)).toBeHidden({ timeout: 15_000 });
  expect(complaints).toEqual([]);
});

test("what is worked out without the server is what the server says", async ({ page }) => {
  await visitUntilKept(page);
  const asked = ["same-year", "within-one-year", "latest"].flatMap((period) =>
    ["", "&hospital=guangyuan,jingmen,liuzhou"].flatMap((hospitals) => [
      `/api/v1/comparisons/summary?period=${period}${hospitals}`,
      `/api/v1/coverage?period=${period}${hospitals}`,
      `/api/v1/comparisons/pairs?period=${period}${hospitals}`,
    ]),
  );
  asked.push(
    "/api/v1/comparisons?domain=research&hospital=ankang,liuzhou",
    "/api/v1/comparisons/summary?document=liuzhou-2022-review&period=latest",
    "/api/v1/requests?hospital=jingmen&among=liuzhou&period=latest",
    "/api/v1/requests?hospital=ankang&indicator=papers-sci&period=same-year",
    "/api/v1/observations?document=liuzhou-2022-review",
    "/api/v1/observations?indicator=papers-sci",
    "/api/v1/designations?document=liuzhou-2022-review",
    "/api/v1/indicators/papers-sci",
  );
  const said = await Promise.all(
    asked.map(async (path) => (await page.request.get(app.address + path)).json()),
  );
  await app.stop();
  const workedOut = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path): Promise<unknown> => (await fetch(path)).json())),
    asked,
  );
  for (const [index, path] of asked.entries())
    expect({ path, ...(workedOut[index] as object) }).toMatchObject({ path, ...(said[index] as object) });
});

test("what cannot be had without the server says so and what to do instead", async ({ page }) => {
  await visitUntilKept(page);
  await app.stop();
  await page.getByRole("link", { name: "重点专科" }).first().click();
  await expect(gone(page)).toBeVisible();
  await page.locator(".card-menu summary").first().click();
  await page.getByRole("link", { name: /CSV/ }).first().click();
  await expect(page.getByText("这个文件要由服务器生成")).toBeVisible();
  const refusal = await page.evaluate(async () => {
    const answer = await fetch("/api/v1/documents/liuzhou-2022-review/text");
    return { status: answer.status, ...((await answer.json()) as { detail: string }) };
  });
  expect([refusal.status, refusal.detail]).toEqual([503, expect.stringContaining("原文没有保存")]);
});

test("a new release takes the place of the old one whole: no screen shows figures of both", async ({
  page,
}) => {
  await visitUntilKept(page);
  const release = page.locator(".app-footer code");
  const before = await release.innerText();
  await app.stop();
  const printed = ["149,,,exact,exact,items,149项", "151,,,exact,exact,items,151项"] as const;
  await app.start({ data: app.dataWith("observations/liuzhou-2022-review.csv", ...printed) });

  // The overview still stands as it was; the first answer of the other release replaces all of it.
  await page.getByRole("link", { name: "新立科研项目数" }).first().click();
  await expect(page.getByRole("table").last()).toContainText("151");
  await expect(page.locator("#content")).not.toContainText("149");
  await expect(release).not.toHaveText(before);
  const after = await release.innerText();
  await page.getByRole("link", { name: "总览" }).first().click();
  await expect(page.getByRole("table")).toContainText("151");
  await expect(page.getByRole("table")).not.toContainText("149");

  await untilKept(page);
  await app.stop();
  for (const path of ["/", "/compare?indicator=research-projects-approved"]) {
    await page.goto(app.address + path);
    await expect(page.getByRole("table").last()).toContainText("151");
    await expect(page.locator("#content")).not.toContainText("149");
    await expect(gone(page)).toContainText(after);
  }
});

test("a new build takes over with the next step, loads no page twice, and is what is there without the server", async ({
  page,
}) => {
  await visitUntilKept(page);
  await app.stop();
  await app.start({ web: app.otherBuild() });
  const loads: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads.push(new URL(request.url()).pathname);
  });
  await page.goto(`${app.address}/specialties`);
  const names = () => page.evaluate(() => caches.keys());
  const kept = () =>
    page.evaluate(async () => (await (await fetch("/api/v1/hospitals")).json()) as { items: object[] });
  await expect
    .poll(async () => (await names()).filter((name) => name.startsWith("yiheng-kept-")).join(), {
      timeout: 30_000,
    })
    .toContain("another-build");
  await untilKept(page);
  await page.waitForTimeout(2000);
  expect(loads).toEqual(["/specialties"]);
  await app.stop();
  await page.goto(`${app.address}/hospitals/ankang`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("安康市中心医院");
  expect((await kept()).items.length).toBeGreaterThan(0);
});

test("nothing is kept of what must be fresh, and switching off deletes every copy", async ({ page }) => {
  await visitUntilKept(page);
  await page.evaluate(async () => {
    for (const path of ["/api/openapi.json", "/healthz", "/readyz", "/api/v1/export/catalogue.csv"])
      await (await fetch(path)).text();
  });
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => new URL(url).pathname);
    });
  expect((await kept()).filter((path) => /openapi|healthz|readyz|export/.test(path))).toEqual([]);
  await page.getByText("显示", { exact: true }).first().click();
  await page.getByRole("group", { name: "离线保留" }).getByRole("button", { name: "关" }).click();
  await expect(page.getByText("本机保存的内容已全部删除")).toBeVisible();
  await page.getByRole("link", { name: "指标对比" }).first().click();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await page.waitForTimeout(6000);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});
