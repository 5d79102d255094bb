// Every command of the project. Needs only Node and npm; the rest is fetched as the lock files name it.
import { endTogether, start } from "./children.mjs";
import { build } from "./build.mjs";
import { dataBuild, dataCheck, dataRead, dataRecord } from "./data.mjs";
import { report } from "./failure.mjs";
import { ok, test } from "./gate.mjs";
import { appNode } from "./place.mjs";
import { develop, serve } from "./serve.mjs";
import { install } from "./toolchain.mjs";

const [name = "start", ...args] = process.argv.slice(2);
const isLongLived = name === "start" || name === "dev";

const commands = {
  start: installed(serve),
  dev: installed(develop),
  test,
  ok,
  bench: installed(async () => {
    await build();
    return start(appNode, ["bench/run.mjs", ...args]).ended;
  }),
  pack: installed(async () => {
    await build();
    return start(appNode, ["apps/api/src/bin/pack.ts", ...args]).ended;
  }),
  "data:check": installed(() => start(appNode, [...dataCheck, ...args]).ended),
  "data:build": installed(() => start(appNode, [...dataBuild, ...args]).ended),
  "data:read": installed(() => start(appNode, [...dataRead, ...args]).ended),
  "data:record": installed(() => start(appNode, [...dataRecord, ...args]).ended),
};

function installed(command) {
  return async () => {
    await install();
    return command(args);
  };
}

// a server that was told to stop did what it was asked; anything else that is stopped has not finished
endTogether(isLongLived ? 0 : 130);
process.exitCode = await run();

async function run() {
  const command = commands[name];
  if (!command) {
    console.error(`There is no command "${name}"; there are: ${Object.keys(commands).join(", ")}.`);
    return 1;
  }
  try {
    const end = await command();
    return typeof end === "number" ? end : 1;
  } catch (error) {
    report(error);
    return 1;
  }
}
