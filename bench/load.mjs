// A load generator cheap enough not to be what is measured: raw sockets, kept alive, one request at a time on each.
// Runs as a process of its own; it is told what to ask by its parent and answers with what it counted.
import { connect } from "node:net";
import { quantile } from "./figures.mjs";

const endOfHead = Buffer.from("\r\n\r\n");

process.on("message", (task) => void answer(task));

async function answer(task) {
  const tally = { latencies: [], bytes: 0, endsAt: performance.now() + task.forMs };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: task.connections }, () => keepAsking(task, tally)));
  const seconds = (performance.now() - startedAt) / 1000;
  const sorted = Float64Array.from(tally.latencies).sort();
  process.send({ perSecond: sorted.length / seconds, p99: quantile(sorted, 0.99), bytes: tally.bytes });
}

/** Asks again on one connection until the time is over. */
function keepAsking({ port, path, accept }, tally) {
  const question = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${accept}\r\n\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let askedAt = 0;
    let missing = -1;
    const ask = () => {
      askedAt = performance.now();
      missing = -1;
      socket.write(question);
    };
    socket.on("connect", ask);
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("The server closed a connection it should have kept.")));
    socket.on("data", (chunk) => {
      missing = missing < 0 ? bytesMissing(chunk) : missing - chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      tally.latencies.push(now - askedAt);
      if (now < tally.endsAt) return ask();
      tally.bytes = socket.bytesRead;
      socket.removeAllListeners("close");
      socket.destroy();
      resolve();
    });
  });
}

/** How much of the body is still to come after the first piece of an answer. */
function bytesMissing(chunk) {
  const end = chunk.indexOf(endOfHead);
  const head = chunk.latin1Slice(0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head);
  if (end < 0 || !head.startsWith("HTTP/1.1 200") || !length)
    throw new Error(`Unexpected answer: ${head.slice(0, 300)}`);
  return Number(length[1]) - (chunk.length - end - endOfHead.length);
}
