import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { readLayout } from "./layout.ts";
import { layoutFaults } from "./layout-faults.ts";
import { openScreen, screens } from "./screens.ts";

/** The spacing that a reader may choose (WCAG 1.4.12). */
const ownSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const faultsOn = async (page: Page) => layoutFaults(await readLayout(page));

/** What is lost or lies over something else with the reader's own spacing, where nothing is without it. */
async function faultsOnceSpaced(page: Page): Promise<readonly string[]> {
  // a chart takes a moment to draw itself for a new width
  await expect.poll(() => faultsOn(page)).toEqual([]);
  const style = await page.addStyleTag({ content: ownSpacing });
  const spaced = await faultsOn(page);
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  return spaced;
}

test.describe("nothing is lost", () => {
  test.use({ deviceScaleFactor: 2 });
  for (const [name, path] of Object.entries(screens))
    test(`at 200 % zoom, at 320 px, and with wider spacing: ${name}`, async ({ page }) => {
      for (const lang of ["zh", "en"] as const) {
        await page.setViewportSize({ width: 683, height: 384 }); // a screen of 1366 × 768, zoomed
        await openScreen(page, path, { lang });
        expect(await faultsOnceSpaced(page), `${lang}, zoomed`).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await faultsOnceSpaced(page), `${lang}, 320 px`).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).withRules("target-size").analyze();
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      }
    });
});

test("the widest text keeps to its place on a desk with wider spacing", async ({ page }) => {
  for (const path of [screens.specialties, screens["hospital profile"], screens.coverage]) {
    await openScreen(page, path, { lang: "en" });
    expect(await faultsOnceSpaced(page), path).toEqual([]);
  }
});

/** Faults as a careless line of a stylesheet would make them, each with what must be said of it. */
const planted = {
  "text cut off at the side": [
    "h1 { width: 3em; overflow: hidden; white-space: nowrap }",
    /cut off at the side by h1/,
  ],
  "text cut off below": [".lead { height: 1em; overflow: hidden }", /cut off above or below by p\.lead/],
  "a page wider than the screen": [".page-head { width: 150vw }", /the page is \d+ px wide/],
  "a label larger than its button": [".choice { max-width: 2em }", /spills out of a\.choice/],
  "words a stylesheet writes over others": [
    ".matrix td::before { position: relative; left: 5em }",
    /lie on one another/,
  ],
  "text on text": [".lead { margin-top: -2em }", /lie on one another/],
  "text left of the screen": ["h1 { margin-left: -2em }", /begins left of the screen/],
} as const;

test.describe("a fault is found:", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, [style, told]] of Object.entries(planted))
    test(name, async ({ page }) => {
      await openScreen(page, "/");
      await page.addStyleTag({ content: style });
      expect((await faultsOn(page)).join("\n")).toMatch(told);
    });
});
