import { paths } from "@yiheng/contract";
import { sheetColumns } from "@yiheng/domain";
import { loadDataset } from "@yiheng/dataset";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { buildApp } from "../app.ts";
import { openMemoryStore } from "../store/memory/memory-store.ts";
import { sheetRows, unzip } from "../testing/spreadsheet.ts";
import { testApp } from "../testing/test-app.ts";
import { copiedPackage, temporaryFolder } from "../testing/test-data.ts";
import { zipOf } from "./zip.ts";

const command = fileURLToPath(new URL("../../../../packages/dataset/src/bin/read.ts", import.meta.url));
const names = Object.keys(sheetColumns);

/** Puts a text into an empty cell of the first sheet, as a spreadsheet program would. */
function filledIn(workbook: Buffer, row: number, column: string, text: string): Buffer {
  const files = [...unzip(workbook)].map(([path, bytes]) => {
    if (path !== "xl/worksheets/sheet1.xml") return { path, bytes };
    const letter = String.fromCodePoint(65 + names.indexOf(column));
    const empty = new RegExp(`<c r="${letter}${row}"( s="\\d+")?/>`, "u");
    const sheet = bytes.toString();
    expect(sheet).toMatch(empty);
    const cell = `<c r="${letter}${row}"$1 t="inlineStr"><is><t>${text}</t></is></c>`;
    return { path, bytes: Buffer.from(sheet.replace(empty, cell)) };
  });
  return zipOf(files);
}

it("A sheet that the app hands out, filled in and read back, allows the comparison that it promised", async () => {
  const sheet = (await testApp().inject(`${paths.export}/requests.xlsx?hospital=west`)).rawPayload;
  const rows = sheetRows(sheet, 1);
  const at = rows.findIndex((row) => row[names.indexOf("indicator")] === "服务人次") + 1;
  expect(rows[at - 1]?.[names.indexOf("gain")]).toBe("可与北城、南江比较");
  const file = join(temporaryFolder(), "filled.xlsx");
  writeFileSync(file, filledIn(sheet, at, "answer", "905321人次"));
  const folder = copiedPackage();
  const archive = join(folder, "texts");
  const args = [command, file, "--into", folder, "--archive", archive, "--received", "2024-05-06"];
  const { status, stderr } = spawnSync(process.execPath, args);
  expect([status, stderr.toString()]).toEqual([0, ""]);

  const loaded = loadDataset(folder, { archive });
  if (!loaded.ok) throw new Error("the package with the reply is broken");
  const app = buildApp({ store: openMemoryStore(loaded.dataset, loaded.release) });
  onTestFinished(() => app.close());
  for (const peer of ["north", "south"]) {
    const query = `indicator=service-encounters&hospital=west,${peer}`;
    const [comparison] = (await app.inject(`${paths.comparisons}?${query}`)).json().items;
    expect([peer, comparison.verdict]).toEqual([peer, "with-care"]);
    const own = comparison.cells.find(({ hospital }: { hospital: string }) => hospital === "west");
    expect(own.observation.receipt).toMatchObject({ printed: "905321人次", isReply: true });
  }
  expect(
    (await app.inject(`${paths.requests}?hospital=west&indicator=service-encounters`)).json().items,
  ).toEqual([]);
});
