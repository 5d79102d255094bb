import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const review = "liuzhou-2022-review";

interface Taken {
  readonly id: string;
  readonly receipt: {
    readonly document: string;
    readonly start: number;
    readonly end: number;
    readonly printed: string;
  };
}

/** A text of the right length in which only what was taken stands at its place; a test must not need the real one. */
async function writeText(page: Page): Promise<string> {
  const read = async (path: string) => (await page.request.get(path)).json() as Promise<{ items: Taken[] }>;
  const figures = (await read(`/api/v1/observations?document=${review}`)).items;
  const titles = (await read("/api/v1/designations")).items;
  const { chars } = (await (await page.request.get(`/api/v1/documents/${review}`)).json()) as {
    chars: number;
  };
  const points = Array.from({ length: chars }, (_, at): string => (at % 90 === 89 ? "\n" : "文"));
  for (const { receipt } of [...titles, ...figures].filter(({ receipt }) => receipt.document === review))
    points.splice(receipt.start, receipt.end - receipt.start, ...Array.from(receipt.printed));
  return points.join("").replace("文文文", "<b>");
}

/** Opens the document as from a server that has its text. */
async function openWithText(page: Page, search = ""): Promise<void> {
  const text = await writeText(page);
  await page.route(`**/api/v1/documents/${review}`, async (route) => {
    const answer = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...answer, hasText: true } });
  });
  await page.route(`**/api/v1/documents/${review}/text`, (route) =>
    route.fulfill({ contentType: "text/plain; charset=utf-8", body: text }),
  );
  await page.goto(`/documents?${search}`);
  // before that, the link would load a page from the server, which does not have the text
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page
    .getByRole("navigation", { name: "选择文件" })
    .getByRole("link", { name: "2022年主要工作回顾" })
    .click();
  await expect(page.locator(".source-text .mark").first()).toBeVisible();
}

const projects = '[data-entry="liuzhou-research-projects-approved-2022"]';

test("from a document's list to the printed words and back, by click", async ({ page }) => {
  await openWithText(page);
  await page.locator(projects).locator(".entry-printed").click();
  await expect(page).toHaveURL(/figure=liuzhou-research-projects-approved-2022/);
  const mark = page.locator(".source-text .mark.is-selected");
  await expect(mark).toHaveText("149项");
  await expect(mark).toBeInViewport();
  const last = page.locator(".source-text a.mark").last();
  await last.click();
  await expect(last).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".entry.is-selected")).toBeInViewport();
  await expect(page.locator(projects)).not.toHaveAttribute("aria-current", "true");
});

test("from mark to mark and from text to list by keyboard alone", async ({ page }) => {
  await openWithText(page);
  await page.locator(".source-text a.mark[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const selected = page.locator(".entry.is-selected");
  await expect(selected).toBeInViewport();
  await expect(page.locator(".text-position [role=status]")).toHaveText("第 2 处，共 112 处");
  await page.keyboard.press("t");
  await expect(selected.locator(".entry-printed")).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.locator(".text-position [role=status]")).toHaveText("第 3 处，共 112 处");
  await page.keyboard.press("p");
  await page.keyboard.press("t");
  await expect(page.locator(".source-text a.mark:focus")).toHaveAttribute("aria-current", "true");
});

test("words that several figures were taken from give them in turn", async ({ page }) => {
  await openWithText(page);
  const several = page.locator(".source-text a.mark[data-several]").first();
  const ids = (await several.getAttribute("data-starts"))?.split(" ") ?? [];
  expect(ids.length).toBeGreaterThan(1);
  await several.click();
  await expect(page).toHaveURL(new RegExp(`figure=${ids[0]}$`));
  await several.click();
  await expect(page).toHaveURL(new RegExp(`figure=${ids[1]}$`));
});

test("the text is shown as text, whatever it holds", async ({ page }) => {
  await openWithText(page);
  await expect(page.locator(".source-text")).toContainText("<b>");
  expect(await page.locator(".source-text b").count()).toBe(0);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing beside the text in ${theme}`, async ({ page }) => {
    await openWithText(page, `theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
}

test("the page works at 320 px without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openWithText(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a link restores the figure pointed at, the filter and the language", async ({ page }) => {
  await page.goto(
    `/documents/${review}?lang=en&about=research&figure=liuzhou-research-projects-approved-2022`,
  );
  await expect(page.locator(projects)).toBeInViewport();
  await expect(page.locator(projects)).toHaveAttribute("aria-current", "true");
  await expect(page.locator(projects)).toContainText("149");
  await expect(page.locator(".entry")).toHaveCount(5);
  await page
    .getByRole("link", { name: /^All 112/ })
    .last()
    .click();
  await expect(page.locator(".entry")).toHaveCount(112);
});

test("without the text the page says how to give it to the server, before any script", async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto("/documents/ankang-2023-highlights");
  await expect(page.locator(".text-pane")).toContainText("--archive");
  await expect(page.locator(".watch")).toContainText("相互矛盾");
  await expect(page.locator(".entry").first()).toContainText("原文印出");
  await page.close();
});

test("an unknown document offers the likest and keeps the chooser", async ({ page }) => {
  await page.goto("/documents/liuzhou-2022-reveiw?theme=dark");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("liuzhou-2022-reveiw");
  await page.locator("main").getByRole("link", { name: "2022年主要工作回顾" }).click();
  await expect(page).toHaveURL(`/documents/${review}?theme=dark`);
});
