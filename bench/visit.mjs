// One visit to a page in Chromium as from a modest phone's processor on a slow line, with nothing cached.

const slowDown = 4;
const line = { latency: 40, throughput: (10 * 1_000_000) / 8 };
const patienceMs = 30_000;

/**
 * Opens the page once. Returns the compressed bytes of everything it fetched, headers included, and for each selector
 * the milliseconds from the start of the navigation until the frame that first shows it was painted.
 */
export async function visit(browser, url, selectors) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    const bytes = await throttle(context, page);
    await page.addInitScript(watch, selectors);
    await page.goto(url);
    const times = await page.waitForFunction(timesWhenComplete, selectors, { timeout: patienceMs });
    await page.waitForLoadState("networkidle");
    return { bytes: bytes.total, times: await times.jsonValue() };
  } finally {
    await context.close();
  }
}

async function throttle(context, page) {
  const session = await context.newCDPSession(page);
  const bytes = { total: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes.total += encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.throughput,
    uploadThroughput: line.throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  return bytes;
}

/** Runs in the page: notes for each selector when the first frame that holds a visible match has been painted. */
function watch(selectors) {
  const painted = {};
  window.benchPainted = painted;
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const note = (selector) => {
    painted[selector] ??= 0;
    // a task queued while a frame is being made runs after that frame was painted
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => (painted[selector] = performance.now()));
    port1.start();
    port2.postMessage(undefined);
  };
  const look = () => {
    const missing = selectors.filter((selector) => painted[selector] === undefined);
    for (const selector of missing)
      if ([...document.querySelectorAll(selector)].some(isVisible)) note(selector);
    if (missing.length > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: the times once all are known, never before the browser itself says it painted something. */
function timesWhenComplete(selectors) {
  const times = selectors.map((selector) => window.benchPainted[selector]);
  const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  if (first === undefined || !times.every((time) => time > 0)) return undefined;
  return times.map((time) => Math.max(time, first));
}
