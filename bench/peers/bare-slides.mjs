// pptxgenjs with nothing around it: on each request twelve slides with a title, a table and a chart each.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { host, port } from "./body.mjs";

const require = createRequire(new URL("../../apps/api/package.json", import.meta.url));
const cjs = require.resolve("pptxgenjs");
const { default: Presentation } = await import(pathToFileURL(cjs.replace(/cjs\.js$/, "es.js")).href);
const names = ["安康", "广元", "柳州", "荆门"];

async function answer(response) {
  const file = new Presentation();
  for (let number = 1; number <= 12; number += 1) {
    const slide = file.addSlide();
    slide.addText(`第 ${number} 页`, { x: 0.5, y: 0.3, w: 9, h: 0.6, fontSize: 24 });
    slide.addTable(
      names.map((name, at) => [name, String(at * number), "2023年", "年度报告"].map((text) => ({ text }))),
      { x: 0.5, y: 3.5, w: 9 },
    );
    const values = names.map((_, at) => at * number + 1);
    slide.addChart("bar", [{ name: "数", labels: names, values }], {
      x: 0.5,
      y: 1,
      w: 9,
      h: 2.3,
      barDir: "bar",
    });
  }
  response.end(await file.write({ outputType: "nodebuffer" }));
}

createServer((request, response) => {
  if (request.url === "/") response.end();
  else void answer(response);
}).listen(port, host);
