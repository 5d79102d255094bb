import { expect, type Page, test } from "@playwright/test";
import { openScreen, screens } from "./screens.ts";

// A trace keeps the page before and after every key: a hundred keys would take minutes, and tell no more.
test.use({ trace: "off" });

/** A walk through a page by keyboard: what it never reached, and what was reached but not seen to have the focus. */
interface Walk {
  readonly unreached: readonly string[];
  readonly covered: readonly string[];
  readonly unmarked: readonly string[];
  readonly hasLeft: boolean;
}

/** Goes from end to end with one key and takes down what happens at each stop. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Walk> {
  // A part that comes late takes the place of the server's, which must not happen under the walker's feet.
  await page.waitForLoadState("networkidle");
  const expected = await page.evaluate(takeDownStops);
  for (let at = 0; at <= expected; at += 1) await page.keyboard.press(key);
  return page.evaluate(() => (Reflect.get(window, "endWalk") as () => Walk)());
}

/** Runs in the page: lists what the keyboard must reach, and from then on looks at each thing that gets the focus. */
function takeDownStops(): number {
  const controls = "a[href], button, input, select, textarea, summary, [tabindex]";
  // Asked again at the end: what comes late may put a new element in the place of the server's.
  const stopsNow = () =>
    [...document.querySelectorAll<HTMLElement>(controls)].filter(
      (stop) =>
        stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
  const reached = new Set<Element>();
  const covered = new Set<Element>();
  const unmarked = new Set<Element>();
  const hasRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  const isSeen = (stop: Element) =>
    [...stop.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const there = document.elementFromPoint(left + width * part, top + height / 2);
        return stop.contains(there);
      }),
    );
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    reached.add(target);
    if (!isSeen(target)) covered.add(target);
    if (!hasRing(getComputedStyle(target)) && !hasRing(getComputedStyle(target, "::after")))
      unmarked.add(target);
  };
  addEventListener("focusin", onFocus);
  const endWalk = (): Walk => {
    removeEventListener("focusin", onFocus);
    const told = (some: Iterable<Element>) => [...some].map((stop) => stop.outerHTML.slice(0, 120));
    return {
      unreached: told(stopsNow().filter((stop) => !reached.has(stop))),
      covered: told(covered),
      unmarked: told(unmarked),
      hasLeft: document.activeElement === document.body,
    };
  };
  Object.assign(window, { endWalk });
  return stopsNow().length;
}

const allIsWell: Walk = { unreached: [], covered: [], unmarked: [], hasLeft: true };

// A receipt lies over the page until Esc takes it away; its keys have journeys of their own.
const walked = Object.entries(screens).filter(([name]) => name !== "unknown receipt");

for (const [name, path] of walked)
  test(`Tab reaches every control, shows where it is, and leaves again: ${name}`, async ({ page }) => {
    await openScreen(page, path);
    expect(await walk(page, "Tab")).toEqual(allIsWell);
  });

for (const name of ["overview", "specialties", "coverage"] as const)
  test(`going back up, no head that stays covers what has the focus: ${name}`, async ({ page }) => {
    await openScreen(page, screens[name]);
    expect(await walk(page, "Shift+Tab")).toEqual(allIsWell);
  });

test("at 200 % zoom the way through the page is the same", async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  for (const name of ["overview", "comparison on one axis", "coverage"] as const) {
    await openScreen(page, screens[name], { lang: "en" });
    expect(await walk(page, "Tab")).toEqual(allIsWell);
  }
});

test("a fault on the way is found: out of reach, covered, unmarked, and no way out", async ({ page }) => {
  await openScreen(page, "/");
  await page.addStyleTag({
    content: `
      .tally:focus-visible { outline: none }
      .app-footer { position: relative } .app-footer::after { content: ""; position: absolute; inset: 0 }`,
  });
  await page.evaluate(() => {
    const skip = (event: KeyboardEvent) => event.key === "Tab" && event.preventDefault();
    document
      .querySelector(".app-footer a")
      ?.addEventListener("keydown", (event) => skip(event as KeyboardEvent));
  });
  const found = await walk(page, "Tab");
  expect(found.unmarked.join()).toContain("tally");
  expect(found.covered.join()).toContain("<summary");
  expect(found.unreached.length).toBeGreaterThan(0);
  expect(found.hasLeft).toBe(false);
});
