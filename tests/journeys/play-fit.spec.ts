import { expect, type Page, test } from "@playwright/test";
import { everyKind, makeDeck, slideOf } from "./played-deck.ts";

const frames = {
  "a wall": { width: 1920, height: 1080 },
  "a wall of four times the dots": { width: 3840, height: 2160 },
  "a 4:3 projector": { width: 1024, height: 768 },
  "a laptop": { width: 1366, height: 768 },
  "a phone": { width: 390, height: 844 },
  "a phone held across": { width: 844, height: 390 },
} as const;

const long =
  "门急诊人次、出院人次与手术例数三项里，四家医院只有一家印出了全院数字，其余三家或只报增幅、或只报科室、或没有提到，因此不能排名，也不能推算".repeat(
    2,
  );
const slides = [
  ...everyKind,
  slideOf("/compare?indicator=research-projects-approved&period=same-year", { headline: long }),
  slideOf("/compare?indicator=gone", { headline: "指标已经没有了" }),
];

/** What runs over its slide, or is wider than its place. */
function overruns(page: Page): Promise<readonly string[]> {
  return page.locator(".play-layer.is-shown .stage").evaluate((stage) => {
    const frame = stage.getBoundingClientRect();
    const foot = stage.querySelector(".stage-foot")?.getBoundingClientRect().top ?? frame.bottom;
    const body = [...stage.querySelectorAll(".stage-head *, .stage-body *:not(svg *)")];
    const isOver = (element: Element) => {
      const { width, right, bottom } = element.getBoundingClientRect();
      return width > 0 && (right > frame.right + 1 || bottom > foot + 1);
    };
    const isBurst = (element: Element) =>
      element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const places = [
      ...stage.querySelectorAll(
        ".stage-block, .stage-table th, .stage-table td, .stage-tiles li, .stage-overline, .stage-foot",
      ),
    ];
    return [...body.filter(isOver), ...places.filter(isBurst)].map(
      (element) => `${element.className} ${element.textContent.slice(0, 40)}`,
    );
  });
}

for (const [name, viewport] of Object.entries(frames)) {
  for (const lang of ["zh", "en"]) {
    test(`nothing runs over on ${name} in ${lang}`, async ({ page, baseURL }) => {
      const key = await makeDeck(baseURL ?? "", { title: "满", slides });
      await page.setViewportSize(viewport);
      await page.goto(`/decks/${key}/play?lang=${lang}`);
      const number = page.locator(".play-layer.is-shown .stage-place");
      for (let slide = 1; slide <= slides.length; slide += 1) {
        await expect(number).toHaveText(`${slide} / ${slides.length}`);
        expect([slide, await overruns(page)]).toEqual([slide, []]);
        await page.keyboard.press("PageDown");
      }
    });
  }
}

test("on a wall, Chinese is at least 22 pixels high wherever it must be read from the last row", async ({
  page,
  baseURL,
}) => {
  const key = await makeDeck(baseURL ?? "", { title: "字号", slides: everyKind });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(`/decks/${key}/play`);
  const stage = page.locator(".play-layer.is-shown .stage");
  for (let slide = 1; slide <= everyKind.length; slide += 1) {
    await expect(stage.locator(".stage-place")).toHaveText(`${slide} / ${everyKind.length}`);
    const small = await stage.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode() !== null) {
        const { parentElement: parent, textContent: text } = texts.currentNode;
        if (!text?.trim() || parent === null || parent.closest(".stage-foot, .verdict, .stage-mark") !== null)
          continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < 21.9) found.push(`${size} ${text}`);
      }
      return found;
    });
    expect([slide, small]).toEqual([slide, []]);
    await page.keyboard.press("PageDown");
  }
});

test("a deck prints one slide a page", async ({ page, baseURL }) => {
  const key = await makeDeck(baseURL ?? "", { title: "纸", slides });
  for (const paper of ["wide", "a4"]) {
    await page.goto(`/decks/${key}/print?paper=${paper}`);
    await expect(page.locator(".print-slide svg").first()).toBeVisible();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
    expect(pages).toHaveLength(slides.length);
  }
});
