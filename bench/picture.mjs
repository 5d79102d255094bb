// A chart's way from the click to its PNG, and the same drawing painted with nothing around it.
import { interleave, median } from "./figures.mjs";

/** Medians of both in milliseconds, each time in a page of its own that nothing was painted in before. */
export async function pictureTimes(browser, address, rounds) {
  const svg = await inMenu(browser, address, (page) => page.evaluate(savedDrawing));
  const contestants = [
    () => inMenu(browser, address, (page) => page.evaluate(clickAndWait, "PNG")),
    () => inMenu(browser, address, (page) => page.evaluate(paintBare, svg)),
  ];
  await interleave(1, contestants);
  const [ours, bare] = (await interleave(rounds, contestants)).map(median);
  return { ours, bare };
}

/** Opens the page with its chart alive and its menu open. */
async function inMenu(browser, address, work) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(addTools);
    await page.goto(address);
    await page.locator("[data-chart] [_echarts_instance_] svg").waitFor();
    await page.locator(".chart-card .card-menu > summary").click();
    await page.locator(".chart-card .card-menu").getByRole("button", { name: "PNG" }).waitFor();
    await page.waitForLoadState("networkidle");
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts: files that are saved stay here, so that no download takes part. */
function addTools() {
  window.benchFiles = [];
  URL.createObjectURL = (file) => {
    window.benchFiles.push({ file, at: performance.now() });
    return "data:,";
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  window.benchPress = (name) => {
    const buttons = [...document.querySelectorAll(".chart-card .card-menu button")];
    buttons.find(({ textContent }) => textContent.includes(name)).click();
  };
}

/** Runs in the page: the chart as it is saved. */
async function savedDrawing() {
  window.benchPress("SVG");
  while (window.benchFiles.length === 0) await new Promise((resolve) => setTimeout(resolve));
  return window.benchFiles[0].file.text();
}

/** Runs in the page: presses an entry of the open menu; the milliseconds until its file is there. */
async function clickAndWait(name) {
  const startedAt = performance.now();
  window.benchPress(name);
  while (window.benchFiles.length === 0) await new Promise((resolve) => setTimeout(resolve));
  return window.benchFiles[0].at - startedAt;
}

/** Runs in the page: the drawing to an image, to a canvas of twice its size, to PNG. */
async function paintBare(svg) {
  const side = (name) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(svg)[1]) * 2;
  const startedAt = performance.now();
  const image = new Image(side("width"), side("height"));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: side("width"), height: side("height") });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  return performance.now() - startedAt;
}
