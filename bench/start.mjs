// (c) From making the process to the first 200, beside bare Fastify.
import { goal, interleave, median, row, show, title } from "./figures.mjs";
import { app, launch, peer, withServers } from "./server.mjs";

export async function measureStart({ isQuick }) {
  await withServers(async (_open, folder) => {
    title("(c) from start to ready");
    const contestants = [app(folder), peer("bare Fastify", "bare-fastify.mjs")];
    const measure = contestants.map((description) => () => readyMs(description));
    // the first start makes the release and fills both compile caches
    const [[first]] = await interleave(1, measure);
    const [ours, fastify] = (await interleave(isQuick ? 5 : 11, measure)).map(median);
    row("Yiheng", show.milliseconds(ours));
    row("Yiheng, making its release first", show.milliseconds(first));
    row("bare Fastify", show.milliseconds(fastify));
    goal("start to bare Fastify", ours / fastify, { atMost: 2 });
  });
}

async function readyMs(description) {
  const server = await launch(description);
  await server.stop();
  return server.readyMs;
}
