// (f) What is handed out of a deck: slides to edit and paper, beside the bare library and a bare print.
import { launchBrowser } from "./browser.mjs";
import { goal, interleave, median, row, show, title } from "./figures.mjs";
import { app, peer, withServers } from "./server.mjs";

const { kilobytes, milliseconds } = show;

/** Twelve slides of every kind, as a presenter would take them from the screens. */
const views = [
  "/",
  "/compare?indicator=research-projects-approved",
  "/compare?indicator=party-branches",
  "/compare?indicator=outpatient-emergency-visits",
  "/compare?indicator=national-key-specialties",
  "/compare?indicator=hospital-age",
  "/specialties",
  "/coverage",
  "/hospitals/liuzhou?view=summary",
  "/requests/jingmen",
  "/documents/liuzhou-2022-review",
  "/dictionary?indicator=papers",
];

export async function measureDeckFiles({ isQuick }) {
  const rounds = isQuick ? 3 : 7;
  await withServers(async (open, folder) => {
    const ours = await open(app(folder));
    const deck = await madeDeck(ours);
    const bare = await open(peer("bare pptxgenjs", "bare-slides.mjs"));
    await measurePptx(ours, deck, bare, rounds);
    await measurePdf(ours, deck, rounds);
  });
}

async function measurePptx(ours, deck, bare, rounds) {
  const bytes = await fetched(ours, `${deck}/slides.pptx`);
  const contestants = [() => timeOf(ours, `${deck}/slides.pptx`), () => timeOf(bare, "/slides.pptx")];
  // the first few make the compilers ready
  await interleave(2, contestants);
  const [mine, theirs] = (await interleave(rounds, contestants)).map(median);
  title(`(f) a deck of ${views.length} slides as PPTX, ${kilobytes(bytes.length)}`);
  row("Yiheng", milliseconds(mine));
  row("pptxgenjs, as many slides with a table and a chart each", milliseconds(theirs));
  goal("a deck as PPTX", mine, { atMost: 3000, format: milliseconds });
  goal("PPTX to bare pptxgenjs", mine / theirs, { atMost: 4 });
}

/** The bare print has its browser running and its pages drawn by the same hand; ours starts a browser for each file. */
async function measurePdf(ours, deck, rounds) {
  const browser = await launchBrowser();
  try {
    const bytes = await fetched(ours, `${deck}/slides.pdf`);
    const printBare = async () => {
      const page = await browser.newPage();
      const startedAt = performance.now();
      await page.goto(`http://127.0.0.1:${ours.port}${deck}/slides.html`);
      await page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
      const took = performance.now() - startedAt;
      await page.close();
      return took;
    };
    const contestants = [() => timeOf(ours, `${deck}/slides.pdf`), printBare];
    await interleave(1, contestants);
    const [mine, theirs] = (await interleave(Math.min(rounds, 4), contestants)).map(median);
    title(`(f) the same deck as PDF, ${kilobytes(bytes.length)}`);
    row("Yiheng, from the request", milliseconds(mine));
    row("a browser that runs already, from the address", milliseconds(theirs));
    goal("a deck as PDF", mine, { atMost: 8000, format: milliseconds });
    goal("PDF to a bare print", mine / theirs, { atMost: 4 });
  } finally {
    await browser.close();
  }
}

async function madeDeck({ port, name }) {
  const slides = views.map((view, at) => ({
    id: `s${at}`,
    view,
    headline: "",
    note: "",
    layout: "page",
    hidden: false,
  }));
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/decks`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ title: "基准", slides }),
  });
  if (!response.ok) throw new Error(`${name} answered ${response.status} to a new deck.`);
  return `/api/v1/decks/${(await response.json()).keys.view}`;
}

async function timeOf(server, path) {
  const startedAt = performance.now();
  await fetched(server, path);
  return performance.now() - startedAt;
}

async function fetched({ name, port }, path) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!response.ok) throw new Error(`${name} answered ${response.status} to ${path}.`);
  return Buffer.from(await response.arrayBuffer());
}
