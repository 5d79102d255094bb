import { expect, test } from "@playwright/test";
import { type CorrectedApp, serveCorrected } from "./corrected-app.ts";

const branches = "observations/ankang-2023-branches.csv";

// One server for all of them.
test.describe.configure({ mode: "default" });

/** Both of Ankang's documents are taken for answers, and neither of two contradicting figures is surer than the other. */
let app: CorrectedApp;
test.beforeAll(async () => {
  app = await serveCorrected([
    ["documents.csv", "Ten highlights of 2023,annual-review", "Ten highlights of 2023,reply"],
    ["documents.csv", "(third part),branch-feature", "(third part),reply"],
    [branches, "implied,1,,,exact,exact,pieces,1个", "printed,1,,,exact,exact,pieces,1个"],
  ]);
});
test.afterAll(() => app.close());

test("a receipt says that its figure comes from an answer, in both languages", async ({ page }) => {
  await page.goto(`${app.address}/?hospital=ankang,liuzhou`);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await page.getByRole("link", { name: /11\.59%/u }).click();
  const receipt = page.getByRole("dialog");
  await expect(receipt).toContainText("医院对补问的答复，不是公开发布的报告");
  await expect(receipt.locator(".printed")).toContainText("答复写作");
  await page.goto(`${app.address}/?lang=en&receipt=ankang-national-key-specialties-2023`);
  await expect(receipt).toContainText("the hospital’s answer to a question, not a published report");
  await page.goto(`${app.address}/?lang=en&receipt=liuzhou-research-projects-approved-2022`);
  await expect(receipt).toContainText("149项");
  await expect(receipt).not.toContainText("answer to a question");
});

test("answers that contradict each other leave the cell empty, with both figures and the reason", async ({
  page,
}) => {
  await page.goto(`${app.address}/`);
  const row = page.getByRole("row", { name: /^国家级重点专科数/u });
  await expect(row.locator("td.seat-1")).toContainText("来源矛盾");
  await expect(row.locator("td.seat-1")).toContainText(/1 ↔ 2|2 ↔ 1/u);
  await page.goto(`${app.address}/coverage?about=specialty&indicator=national-key-specialties&ask=ankang`);
  const detail = page.getByRole("region", { name: /国家级重点专科数/u });
  await expect(detail).toContainText("无从判断该用哪个数字，故都不采用：安康");
  await expect(detail).toContainText("答复“1个”");
  await expect(detail).toContainText("几次答复互相矛盾");
});
