// Long-lived programs: the built app, or both halves in development.
import { build } from "./build.mjs";
import { endTheRest, start } from "./children.mjs";
import { appEnv, appNode, compileCache, inRoot } from "./place.mjs";
import { say } from "./progress.mjs";

/** Builds what changed and serves it; the API checks the data, makes the release and prints its address. */
export async function serve(args) {
  await build();
  say("starting");
  const env = { NODE_ENV: "production", NODE_COMPILE_CACHE: compileCache, ...appEnv };
  return start(appNode, ["--enable-source-maps", "apps/api/dist/main.js", ...args], { env }).ended;
}

/** The API, started again at every change, and Vite's server, which passes /api on to it. */
export async function develop(args) {
  const api = start(appNode, ["--watch", "apps/api/src/main.ts", ...args]);
  const web = start(appNode, ["node_modules/vite/bin/vite.js"], { cwd: inRoot("apps", "web") });
  say("the page is where Vite says; it asks the API behind it");
  const end = await Promise.race([api.ended, web.ended]);
  endTheRest();
  return end;
}
