// Two files from memory over bare node:http, compressed ahead.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const folder = process.argv[2];
const held = (file, type) => ({ bytes: readFileSync(join(folder, `${file}.br`)), type });
const files = new Map([
  ["/", held("index.html", "text/html; charset=utf-8")],
  ["/chart.js", held("chart.js", "text/javascript; charset=utf-8")],
]);

createServer((request, response) => {
  const file = files.get(request.url);
  if (!file) return response.writeHead(404).end();
  const headers = {
    "content-type": file.type,
    "content-length": file.bytes.length,
    "content-encoding": "br",
  };
  response.writeHead(200, headers).end(file.bytes);
}).listen(Number(process.env.PORT), process.env.HOST);
