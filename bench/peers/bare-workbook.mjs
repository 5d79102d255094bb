// write-excel-file with nothing around it: on each request the rows of a file become a workbook.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { host, port } from "./body.mjs";

const require = createRequire(new URL("../../apps/api/package.json", import.meta.url));
const { default: writeXlsxFile } = await import(pathToFileURL(require.resolve("write-excel-file/node")).href);
const tables = JSON.parse(readFileSync(process.argv[2], "utf8"));

async function answer(response) {
  const sheets = tables.map((data, index) => ({ sheet: `sheet ${index + 1}`, data }));
  response.end(await writeXlsxFile(sheets).toBuffer());
}

createServer((request, response) => {
  if (request.url === "/") response.end();
  else void answer(response);
}).listen(port, host);
