import AxeBuilder from "@axe-core/playwright";
import type { ComparisonSummary, Hospital, Verdict } from "../../packages/domain/src/index.ts";
import { expect, type Page, test } from "@playwright/test";
import { openScreen, screens } from "./screens.ts";

const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// Colours are a matter of the theme and words of the language, so two visits see all of both.
const manners = [
  { lang: "zh", theme: "light" },
  { lang: "en", theme: "dark" },
] as const;

type Comparison = Pick<ComparisonSummary, "indicator" | "verdict" | "cells" | "presentation">;
const verdictWords: Readonly<Record<Verdict, string>> = {
  comparable: "可比",
  "with-care": "谨慎比较",
  "side-by-side": "仅并列",
  "do-not-compare": "不可比",
  "no-value": "无数据",
};

/** What is wrong with the page, or with a part of it, as rule and place. */
async function violations(page: Page, part?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(wcag22AA);
  if (part !== undefined) axe.include(part);
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [name, path] of Object.entries(screens))
  test(`axe finds nothing on the screen: ${name}`, async ({ page }) => {
    for (const manner of manners) {
      await openScreen(page, path, manner);
      expect(await violations(page), `${manner.lang}, ${manner.theme}`).toEqual([]);
    }
  });

for (const manner of manners)
  test(`axe finds nothing in what opens over a page, ${manner.lang} and ${manner.theme}`, async ({
    page,
  }) => {
    await openScreen(page, "/hospitals/jingmen", manner);
    const clean = async (part: string, held: string) => {
      await page.locator(part).locator(held).first().waitFor();
      expect(await violations(page, part), part).toEqual([]);
    };
    await page.locator(".strip .card-menu > summary").first().click();
    await clean(".card-menu[open]", "button");
    await page.keyboard.press("Escape");
    for (const opener of ["[data-figure]", ".badge"]) {
      await page.locator(opener).first().click();
      await clean(".receipt", ".lines");
      await page.keyboard.press("Escape");
    }
    await page.locator(".display > summary").click();
    await clean(".display[open]", ".offline-choice");
    await page.keyboard.press("/");
    await clean(".search[open]", ".view-list");
    await page.keyboard.type("ky");
    await clean(".search[open]", ".search-results");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await clean(".help[open]", "button");
  });

test("every chart says in words its verdict, each figure, and each gap with its reason", async ({
  request,
}) => {
  const { items } = (await (await request.get("/api/v1/comparisons")).json()) as { items: Comparison[] };
  const hospitals = (await (await request.get("/api/v1/hospitals")).json()) as { items: Hospital[] };
  const drawn = items.filter(({ presentation }) => presentation === "shared-axis");
  expect(drawn.length).toBeGreaterThan(0);
  for (const { indicator, verdict, cells } of drawn) {
    const page = await (await request.get(`/compare?lang=zh&indicator=${indicator.id}`)).text();
    const [, summary = ""] = /role="img" aria-label="([^"]*)"/u.exec(page) ?? [];
    expect(summary, indicator.id).toMatch(
      new RegExp(`^${indicator.name.zh}：${verdictWords[verdict]}。`, "u"),
    );
    for (const { hospital, state } of cells) {
      const name = hospitals.items.find(({ id }) => id === hospital)?.short.zh ?? "?";
      const told = state === "missing" ? `${name} [^、]*[未无仅]` : `${name} [^、]*\\d[^、]*\\(\\d{4}年\\)`;
      expect(summary, `${indicator.id}, ${hospital}`).toMatch(new RegExp(told, "u"));
    }
  }
});
