import { expect, type Page, test } from "@playwright/test";

/** Every screen, and how many pages of A4 it takes at most, upright and across. */
const screens = {
  "/": [3, 5],
  "/?own=jingmen": [4, 6],
  "/compare?indicator=research-projects-approved": [1, 2],
  "/compare?indicator=papers-sci": [1, 2],
  "/specialties": [3, 4],
  "/hospitals/jingmen": [9, 13],
  "/hospitals/jingmen?view=summary": [1, 2],
  "/documents": [2, 2],
  "/documents/liuzhou-2022-review": [12, 20],
  "/dictionary?indicator=research-projects-approved": [3, 4],
  "/dictionary?part=reading": [3, 4],
  "/dictionary?part=verdicts": [4, 5],
  "/coverage": [2, 3],
  "/requests/ankang": [5, 8],
} as const;

const controls = [".app-header", ".selection-bar", ".choice-bar", ".card-menu", "button", "input", "select"];

for (const [path, [upright, across]] of Object.entries(screens)) {
  test(`${path} on paper: no controls, its sources, release and address, few pages`, async ({ page }) => {
    await open(page, path);
    expect(await pagesOf(page, false)).toBeLessThanOrEqual(upright);
    expect(await pagesOf(page, true)).toBeLessThanOrEqual(across);
    await page.emulateMedia({ media: "print" });
    for (const control of controls)
      expect(await page.locator(control).filter({ visible: true }).count(), control).toBe(0);
    const { release } = (await (await page.request.get("/api/v1/documents")).json()) as { release: string };
    const link = page.locator(".permalink").filter({ visible: true });
    await expect(link).toHaveText(release);
    const written = await link.evaluate((element) => getComputedStyle(element, "::after").content);
    expect(written).toContain(new URL(page.url()).origin);
    expect(written).toContain(`release=${release}`);
  });
}

test("paper is light whatever the theme and the size, with the sources unfolded", async ({ page }) => {
  await open(page, "/compare?indicator=research-projects-approved&theme=dark&density=wall");
  await page.emulateMedia({ media: "print" });
  const root = page.locator("html");
  await expect(root).toHaveCSS("color-scheme", "light");
  await expect(root).toHaveCSS("font-size", "12px");
  await expect(page.locator(".app-footer li").first()).toBeVisible();
  await expect(page.locator(".remedies li").first()).toBeVisible();
});

test("an open receipt is printed after its page", async ({ page }) => {
  await open(page, "/compare?indicator=research-projects-approved");
  const before = await pagesOf(page, false);
  await page.locator("[data-figure]").first().click();
  await page.getByRole("dialog").waitFor();
  expect(await pagesOf(page, false)).toBeGreaterThan(before);
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.locator("[data-ready]").first().waitFor({ state: "attached" });
}

async function pagesOf(page: Page, landscape: boolean): Promise<number> {
  const file = await page.pdf({ format: "A4", landscape });
  return [...file.toString("latin1").matchAll(/\/Type \/Page\b/gu)].length;
}
