import { paths } from "@yiheng/contract";
import { loadDataset } from "@yiheng/dataset";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";
import { copiedPackage, loadTestPackage, temporaryFolder, testPackage } from "../testing/test-data.ts";

const { dataset, release } = loadTestPackage();

/** The files of a ZIP archive, read by its central directory. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
    const bytes = zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : Buffer.from(packed);
    expect([name, crc32(bytes)]).toEqual([name, zip.readUInt32LE(at + 16)]);
    files.set(name, bytes);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

describe("a table as CSV", () => {
  it("begins with the byte-order mark that spreadsheets want, and has a row for each item", async () => {
    const answer = await testApp().inject(`${paths.export}/observations.csv`);
    expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(answer.headers["content-disposition"]).toBe(`attachment; filename="observations-${release}.csv"`);
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = answer.body.trimEnd().split("\r\n");
    expect(lines).toHaveLength(dataset.observations.length + 1);
    expect(lines[1]).toContain(
      "north-service-encounters-2023,north,service-encounters,hospital,,,2023-01-01,2023-12-31",
    );
    expect(lines[1]).toContain(",,1700000,1800000,printed,about-plus,visits,north-2023-review,170余万人次,");
  });

  it("can be read again by the loader as the table it came from", async () => {
    const app = testApp();
    const folder = copiedPackage();
    for (const table of ["hospitals", "documents", "indicators", "programmes", "specialties"]) {
      writeFileSync(
        join(folder, `${table}.csv`),
        (await app.inject(`${paths.export}/${table}.csv`)).rawPayload,
      );
    }
    const loaded = loadDataset(folder);
    expect(loaded.ok && loaded.dataset).toEqual(dataset);
  });

  it("takes the filters of its list, and no others", async () => {
    const app = testApp();
    const filtered = await app.inject(`${paths.export}/observations.csv?hospital=west`);
    expect(filtered.body.trimEnd().split("\r\n")).toHaveLength(3);
    expect((await app.inject(`${paths.export}/observations.csv?limit=2`)).statusCode).toBe(400);
    expect((await app.inject(`${paths.export}/hospitals.csv?hospital=west`)).statusCode).toBe(400);
    expect((await app.inject(`${paths.export}/nothing.csv`)).statusCode).toBe(404);
  });

  it("of comparisons has a row for a hospital without a figure, with the reason and no number", async () => {
    const { body } = await testApp().inject(`${paths.export}/comparisons.csv?indicator=npa-rank`);
    expect(body).toMatch(/west,missing,not-reported,,,,,,,,,,,,,\r\n$/u);
  });
});

describe("a table as a workbook", () => {
  it("keeps numbers as numbers and the header in sight, and says where it is from", async () => {
    const answer = await testApp().inject(`${paths.export}/observations.xlsx`);
    const files = unzip(answer.rawPayload);
    const sheet = files.get("xl/worksheets/sheet1.xml")?.toString() ?? "";
    expect(sheet).toMatch(/<v>1700000<\/v>/u);
    expect(sheet).toMatch(/<pane [^>]*state="frozen"/u);
    const words = [...files.values()].map(String).join("\n");
    for (const word of [release, "北城医院2023年工作回顾", "北城医院"]) expect(words).toContain(word);
    expect(words).toContain("空格表示未报告，不是零");
  });
});

describe("the data package as a ZIP file", () => {
  it("holds the descriptor and every table to the byte, and loads as the same release", async () => {
    const answer = await testApp().inject(`${paths.export}/datapackage.zip`);
    expect(answer.headers["content-type"]).toBe("application/zip");
    const files = unzip(answer.rawPayload);
    const folder = temporaryFolder();
    for (const [name, bytes] of files) {
      expect(bytes.equals(readFileSync(join(testPackage, name)))).toBe(true);
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const loaded = loadDataset(folder);
    expect(loaded.ok && loaded.release).toBe(release);
  });

  it("is not given out when the files are no longer those of the release", async () => {
    const folder = copiedPackage();
    appendFileSync(join(folder, "specialties.csv"), "04,外科,Surgery,,\n");
    const answer = await testApp({ dataFolder: folder }).inject(`${paths.export}/datapackage.zip`);
    expect([answer.statusCode, answer.json().type]).toEqual([404, "/problems/data-package-not-available"]);
  });
});
