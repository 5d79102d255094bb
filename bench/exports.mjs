// (d) What is taken away: everything as one workbook, and a chart as a picture, beside the bare libraries.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetRows } from "../apps/api/src/testing/spreadsheet.ts";
import { launchBrowser } from "./browser.mjs";
import { goal, interleave, median, row, show, title } from "./figures.mjs";
import { pictureTimes } from "./picture.mjs";
import { app, peer, withServers } from "./server.mjs";

const workbook = "/api/v1/export/yiheng.xlsx";
/** The readme is written by us alone; the others are tables. */
const sheets = [2, 3, 4, 5, 6, 7, 8, 9];
const { kilobytes, milliseconds } = show;

export async function measureExports({ isQuick }) {
  const rounds = isQuick ? 3 : 11;
  await withServers(async (open, folder) => {
    const ours = await open(app(folder));
    await measureWorkbook(open, folder, ours, rounds);
    await measurePicture(ours, rounds);
  });
}

async function measureWorkbook(open, folder, ours, rounds) {
  const bytes = await fetched(ours, workbook);
  const file = join(folder, "sheets.json");
  writeFileSync(file, JSON.stringify(sheets.map((sheet) => sheetRows(bytes, sheet))));
  const bare = await open(peer("bare write-excel-file", "bare-workbook.mjs", [file]));
  const contestants = [() => timeOf(ours, workbook), () => timeOf(bare, "/workbook.xlsx")];
  // the first few make the compilers ready
  await interleave(3, contestants);
  const [mine, theirs] = (await interleave(rounds, contestants)).map(median);
  title(`(d) everything as one workbook, ${kilobytes(bytes.length)}`);
  row("Yiheng", milliseconds(mine));
  row("write-excel-file, the same rows bare", milliseconds(theirs));
  goal("everything as one workbook", mine, { atMost: 1000, format: milliseconds });
  goal("workbook to the same rows bare", mine / theirs, { atMost: 2 });
}

async function measurePicture(ours, rounds) {
  const browser = await launchBrowser();
  try {
    const address = `http://127.0.0.1:${ours.port}/compare?indicator=research-projects-approved`;
    const { ours: mine, bare } = await pictureTimes(browser, address, rounds);
    title("(d) a chart as PNG of twice its size, in Chromium");
    row("Yiheng, from the click", milliseconds(mine));
    row("drawing to canvas to PNG bare", milliseconds(bare));
    goal("a chart as PNG", mine, { atMost: 300, format: milliseconds });
    goal("picture to the same drawing bare", mine / bare, { atMost: 2 });
  } finally {
    await browser.close();
  }
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
