import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

test.use({ storageState: { cookies: [], origins: [] } });

const phone = { width: 390, height: 844 };
const stored = (page: Page) => page.evaluate(() => localStorage.getItem("yiheng.tour"));
const card = (page: Page) => page.getByRole("dialog", { name: /.+/ }).and(page.locator(".tour"));

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
}

async function openTour(page: Page, path: string): Promise<void> {
  await page.goto(`${path}#tour`);
  await expect(card(page)).toBeFocused();
}

test("a first visit shows the tour once: four steps, each beside what it is about, remembered when shown", async ({
  page,
}) => {
  await page.addInitScript(countShifts);
  await open(page, "/");
  await expect(card(page)).toBeVisible({ timeout: 20_000 });
  await expect(card(page)).toBeFocused();
  expect(await stored(page)).toBe("seen");
  for (const [count, title, about] of [
    ["1／4", "各家并列", "tr[data-toured] .verdict"],
    ["2／4", "点数字", "a.figure[data-toured]"],
    ["3／4", "空白有原因", "td[data-toured] > .absent"],
    ["4／4", "地址", ".card-menu > summary[data-toured]"],
  ] as const) {
    await expect(card(page)).toContainText(count);
    await expect(card(page).getByRole("heading")).toContainText(title);
    await expect(page.locator(about).first()).toBeInViewport();
    await expectApart(page);
    await page.keyboard.press("Enter");
  }
  await expect(card(page)).toHaveCount(0);
  await expect(page.locator("[data-toured]")).toHaveCount(0);
  expect(await page.evaluate(() => Number(Reflect.get(window, "shift")))).toBeLessThan(0.02);
  await page.reload();
  await page.keyboard.press("Shift");
  await page.waitForTimeout(3000);
  await expect(card(page)).toHaveCount(0);
});

test("an interval is pointed at beside the blank", async ({ page }) => {
  await openTour(page, "/");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("a.figure[data-toured]")).toContainText("170余万");
  await expect(page.locator("td[data-toured]")).toContainText("未报告");
});

test("arrows go both ways, Esc ends it and gives the focus back", async ({ page }) => {
  await open(page, "/");
  const opener = page.getByRole("contentinfo").getByRole("link", { name: "导览" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("ArrowLeft");
  await expect(card(page)).toContainText("1／4");
  for (const step of [2, 3, 4, 4]) {
    await page.keyboard.press("ArrowRight");
    await expect(card(page)).toContainText(`${step}／4`);
  }
  await page.keyboard.press("ArrowLeft");
  await expect(card(page)).toContainText("3／4");
  await expect(card(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("nothing is blocked: a number opens its receipt, Esc closes that first, and the tour goes on", async ({
  page,
}) => {
  await openTour(page, "/");
  await page.keyboard.press("Enter");
  await page.locator("a.figure[data-toured]").click();
  const receipt = page.locator(".receipt");
  await expect(receipt).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(receipt).toHaveCount(0);
  await expect(card(page)).toContainText("2／4");
  await page.getByRole("link", { name: "新立科研项目数" }).first().click();
  await expect(page).toHaveURL(/\/compare/);
  await expect(card(page)).toHaveCount(0);
});

test("it is found again from the help, on any page, in English, and skipped", async ({ page }) => {
  await open(page, "/specialties?lang=en&hospital=liuzhou,jingmen");
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("link", { name: "Take the tour" }).click();
  await expect(page).toHaveURL(/\/\?lang=en&hospital=liuzhou,jingmen$/);
  await expect(card(page)).toContainText("Side by side");
  await expect(page.locator("tr[data-toured]")).toHaveCount(1);
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(card(page)).toHaveCount(0);
});

test("it does not come by itself to an address that chooses something, nor where nothing can be stored", async ({
  page,
}) => {
  await open(page, "/?period=same-year");
  await page.keyboard.press("Shift");
  await page.waitForTimeout(3000);
  await expect(card(page)).toHaveCount(0);
  expect(await stored(page)).toBeNull();
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await open(page, "/");
  await page.keyboard.press("Shift");
  await page.waitForTimeout(3000);
  await expect(card(page)).toHaveCount(0);
  await page.getByRole("contentinfo").getByRole("link", { name: "导览" }).click();
  await expect(card(page)).toBeVisible();
});

test("it waits while the reader is busy", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("/");
  await page.keyboard.type("xl");
  await page.waitForTimeout(3000);
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(card(page)).toBeVisible();
});

for (const [name, address, size] of [
  ["a phone", "/", phone],
  ["a phone in English", "/?lang=en", phone],
  ["a wall", "/?density=wall", { width: 1920, height: 1080 }],
  ["an old projector", "/?density=wall&theme=dark", { width: 1024, height: 768 }],
] as const) {
  test(`on ${name} every step stands clear of what it points at, inside the screen, clean to axe`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openTour(page, address);
    for (const step of [1, 2, 3, 4]) {
      await expect(card(page)).toContainText(new RegExp(`${step}( of |／)4`, "u"));
      await expectApart(page);
      const box = await card(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
      const { violations } = await new AxeBuilder({ page }).include(".tour").analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.keyboard.press("Enter");
    }
  });
}

test("with reduced motion it neither fades in nor glides", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTour(page, "/");
  await expect(card(page)).toHaveCSS("animation-name", "none");
});

test("it is not printed", async ({ page }) => {
  await openTour(page, "/");
  await page.emulateMedia({ media: "print" });
  await expect(card(page)).toBeHidden();
  await expect(page.locator("[data-toured]").first()).toHaveCSS("outline-style", "none");
});

/** What is pointed at can be seen, and the card does not lie on it. */
async function expectApart(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const tour = document.querySelector(".tour")?.getBoundingClientRect();
        const targets = [...document.querySelectorAll("[data-toured]")];
        const boxes = targets.map((target) => target.getBoundingClientRect());
        if (tour === undefined || boxes.length === 0) return "missing";
        if (boxes.some(({ top, bottom }) => top < 0 || bottom > innerHeight)) return "out of sight";
        const isClear = boxes.every(
          ({ top, right, bottom, left }) =>
            tour.top >= bottom || tour.bottom <= top || tour.left >= right || tour.right <= left,
        );
        return isClear ? "clear" : "covered";
      }),
    )
    .toBe("clear");
}

function countShifts(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(window, { shift: Reflect.get(window, "shift") + Reflect.get(entry, "value") });
  }).observe({ type: "layout-shift", buffered: true });
}
