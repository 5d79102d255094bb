import { expect, test } from "@playwright/test";

for (const path of [
  "/",
  "/compare?indicator=research-projects-approved",
  "/specialties",
  "/coverage?about=research&indicator=research-projects-approved&ask=ankang",
  "/requests/ankang",
  "/hospitals/jingmen",
  "/hospitals/jingmen?view=summary",
  "/documents/ankang-2023-highlights",
  "/dictionary?indicator=discharges",
  "/dictionary?part=reading&phrase=%E7%BA%A630%E4%BD%99%E6%AC%A1",
  "/dictionary?part=verdicts",
  "/dictionary?part=data",
  "/?lang=en&theme=dark",
]) {
  test(`${path} loads without errors, outside requests or layout shift`, async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:"))
        complaints.push(request.url());
    });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shift: Reflect.get(window, "shift") + Reflect.get(entry, "value") });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path);
    await page.locator("[data-ready]").first().waitFor();
    await page.waitForTimeout(1500);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => Number(Reflect.get(window, "shift")))).toBeLessThan(0.02);
  });
}
