// (e) What a speaker waits for: another slide of a deck, beside the same slides as plain HTML of which one is shown.
import { launchBrowser } from "./browser.mjs";
import { goal, median, row, show, title } from "./figures.mjs";
import { app, withServers } from "./server.mjs";

const slowDown = 4;
const { milliseconds } = show;
const views = [
  "/",
  "/compare?indicator=research-projects-approved",
  "/compare?indicator=party-branches",
  "/compare?indicator=outpatient-emergency-visits",
  "/compare?indicator=national-key-specialties",
  "/?about=talent",
  "/specialties",
  "/coverage",
  "/requests/ankang",
  "/hospitals/jingmen",
  "/hospitals/jingmen?view=summary",
  "/dictionary",
];

export async function measureSlides({ isQuick }) {
  const browser = await launchBrowser();
  try {
    await withServers(async (open, folder) => {
      const ours = `http://127.0.0.1:${(await open(app(folder))).port}`;
      const page = await slowPage(browser);
      await page.goto(`${ours}/decks/${await makeDeck(ours)}/play`);
      await page
        .locator(".play-layer")
        .nth(views.length - 1)
        .waitFor({ state: "attached" });
      const bare = await slowPage(browser);
      const body = plain(await page.content());
      await bare.route("**/plain", (route) => route.fulfill({ contentType: "text/html", body }));
      await bare.goto(`${ours}/plain`);
      const rounds = isQuick ? 1 : 3;
      const times = { turn: [], jump: [], bare: [] };
      for (let round = 0; round < rounds; round += 1) {
        await page.keyboard.press("Home");
        for (let slide = 1; slide < views.length; slide += 1) {
          times.turn.push(await timeOf(page, "ArrowRight"));
          times.bare.push(await timeOf(bare, "ArrowRight"));
        }
        for (const number of [3, 8, 1, 7]) {
          await page.keyboard.press(String(number));
          times.jump.push(await timeOf(page, "Enter"));
        }
      }
      tell(times);
    });
  } finally {
    await browser.close();
  }
}

function tell(times) {
  const [turn, jump, bare] = [times.turn, times.jump, times.bare].map(median);
  title(
    `(e) slides of a deck of ${views.length}, processor slowed ${slowDown} times, from the key to the painted frame`,
  );
  row("the next slide", milliseconds(turn));
  row("a slide by its number", milliseconds(jump));
  row("the same as plain HTML", milliseconds(bare));
  goal("the next slide", turn, { atMost: 100, format: milliseconds });
  goal("a slide by its number", jump, { atMost: 100, format: milliseconds });
  goal("the next slide to plain HTML", turn / bare, { atMost: 2 });
}

async function slowPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  return page;
}

/** Runs in the page: notes how long after each key the next frame was painted. */
function watch() {
  addEventListener(
    "keydown",
    () => {
      const begun = performance.now();
      requestAnimationFrame(() => {
        // a task queued while a frame is being made runs after that frame was painted
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => (window.benchTurn = performance.now() - begun));
        port1.start();
        port2.postMessage(undefined);
      });
    },
    true,
  );
}

async function timeOf(page, key) {
  await page.evaluate(() => (window.benchTurn = undefined));
  await page.keyboard.press(key);
  const time = await page.waitForFunction(() => window.benchTurn);
  return time.jsonValue();
}

/** The very slides without what drew them: a key moves the class that lets one be seen. */
function plain(html) {
  return `${html.replaceAll(/<script[\s\S]*?<\/script>/gu, "")}<script>
const layers = [...document.querySelectorAll(".play-layer")];
let at = 0;
addEventListener("keydown", () => {
  layers[at].classList.remove("is-shown");
  at = (at + 1) % layers.length;
  layers[at].classList.add("is-shown");
});
</script>`;
}

async function makeDeck(address) {
  const slides = views.map((view, at) => ({
    id: `slide-${at}`,
    view,
    headline: "",
    note: "",
    layout: "page",
    hidden: false,
  }));
  const answer = await fetch(`${address}/api/v1/decks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "bench", slides }),
  });
  const { keys } = await answer.json();
  return keys.edit;
}
