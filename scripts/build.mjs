// Makes what `npm start` serves: the web front end and the API in one file; each only when its sources changed.
import { quietly } from "./children.mjs";
import { appNode } from "./place.mjs";
import { say } from "./progress.mjs";
import { fingerprint, onceFor } from "./stamp.mjs";

export async function build() {
  const around = ["packages", "pnpm-lock.yaml", "tsconfig.base.json"];
  await Promise.all([
    onceFor("web", fingerprint("apps/web", ...around), "apps/web/dist/client/index.html", async () => {
      say("building the web front end");
      await quietly(appNode, ["apps/web/build.mjs"]);
      say("the web front end is built");
    }),
    onceFor("api", fingerprint("apps/api", ...around), "apps/api/dist/main.js", async () => {
      say("bundling the API");
      await quietly(appNode, ["node_modules/rolldown/bin/cli.mjs", "-c", "apps/api/rolldown.config.mjs"]);
      say("the API is bundled");
    }),
  ]);
}
