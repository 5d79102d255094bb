// (a) One question to the API, beside bare Fastify and bare node:http sending the same body from a buffer.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goal, interleave, median, row, show, title } from "./figures.mjs";
import { app, peer, withServers } from "./server.mjs";

const path = "/api/v1/comparisons?domain=research";
const encodings = ["identity", "br"];
const connectionCounts = [1, 32];

export async function measureRequests({ isQuick }) {
  const settings = isQuick ? { rounds: 3, forMs: 1000 } : { rounds: 5, forMs: 2000 };
  await withServers(async (open, folder) => {
    const ours = await open(app(folder));
    for (const accept of encodings) {
      const body = await bodyOf(ours, accept);
      const file = join(folder, `body.${accept}`);
      writeFileSync(file, body.bytes);
      const args = [file, body.type, accept];
      const bare = [
        await open(peer("bare Fastify", "bare-fastify.mjs", args)),
        await open(peer("bare node:http", "bare-node.mjs", args)),
      ];
      await checkSameBytes([ours, ...bare], accept);
      for (const connections of connectionCounts) {
        title(
          `(a) GET ${path}, ${accept}, ${show.kilobytes(body.bytes.length)}, ${connections} ${connections === 1 ? "connection" : "connections"}`,
        );
        await compare([ours, ...bare], { ...settings, path, accept, connections });
      }
      await Promise.all(bare.map((server) => server.stop()));
    }
  });
}

async function compare(servers, { rounds, ...task }) {
  const measure = servers.map((server) => () => load({ ...task, port: server.port }));
  await interleave(1, measure);
  const results = await interleave(rounds, measure);
  const figures = results.map((runs) => ({
    perSecond: median(runs.map((run) => run.perSecond)),
    p99: median(runs.map((run) => run.p99)),
  }));
  for (const [index, { perSecond, p99 }] of figures.entries()) {
    row(servers[index].name, `${perSecond.toFixed(0)} per s`, `p99 ${show.milliseconds(p99)}`);
  }
  const [ours, fastify] = figures;
  goal("throughput to bare Fastify", ours.perSecond / fastify.perSecond, { atLeast: 0.8 });
  goal("p99 to bare Fastify", ours.p99 / fastify.p99, { atMost: 1.5 });
}

function load(task) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("load.mjs", import.meta.url)));
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`The load generator ended with ${code}.`)));
    child.on("message", (result) => {
      child.removeAllListeners("exit");
      child.kill();
      resolve(result);
    });
    child.send(task);
  });
}

async function checkSameBytes(servers, accept) {
  const hashes = await Promise.all(
    servers.map(async (server) =>
      createHash("sha256")
        .update((await bodyOf(server, accept)).bytes)
        .digest("hex"),
    ),
  );
  if (new Set(hashes).size !== 1)
    throw new Error("The servers do not send the same bytes; the comparison is void.");
}

/** The body as it travels, not decoded. */
function bodyOf({ port }, accept) {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers: { "accept-encoding": accept } }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => {
        const encoding = response.headers["content-encoding"] ?? "identity";
        if (response.statusCode === 200 && encoding === accept)
          return resolve({ bytes: Buffer.concat(chunks), type: response.headers["content-type"] });
        reject(
          new Error(`${path} answered ${response.statusCode} in ${encoding} where ${accept} was asked.`),
        );
      });
    })
      .on("error", reject)
      .end();
  });
}
