import { expect, test } from "@playwright/test";

const pages = ["/compare", "/specialties", "/hospitals", "/documents", "/dictionary", "/"];

test("a link that was reached for is painted in the next frame, without a request or a placeholder", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("html[data-live]").waitFor();
  const nav = page.locator("nav.pages");
  const asked: string[] = [];
  let underWay = 0;
  page.on("request", (request) => {
    asked.push(request.url());
    underWay += 1;
  });
  page.on("requestfinished", () => (underWay -= 1));
  for (const path of pages) {
    const link = nav.locator(`a[href="${path}"]`);
    const before = await page.locator("h1").innerText();
    await link.hover();
    await page.waitForTimeout(300);
    await expect.poll(() => underWay).toBe(0);
    asked.length = 0;
    const painted = await page.evaluate(heading, path);
    expect(painted.isPlaceholder, path).toBe(false);
    expect(painted.heading, path).not.toBe(before);
    // What the app does in idle moments (keeping itself for offline reading, the tab's icon) is not the page's.
    expect(
      asked.filter((url) => /\/api\/|-page-|live-chart/u.test(url)),
      path,
    ).toEqual([]);
  }
});

/** Runs in the page: clicks the link and tells what stands there when the next frame is made. */
function heading(path: string): Promise<{ heading: string; isPlaceholder: boolean }> {
  document.querySelector<HTMLAnchorElement>(`nav.pages a[href="${path}"]`)?.click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve({
        heading: document.querySelector("h1")?.innerText ?? "",
        isPlaceholder: document.querySelector("[aria-busy]") !== null,
      });
    });
  });
}
