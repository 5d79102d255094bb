import { defineConfig } from "rolldown";

// Everything but the database driver, which carries a native binary, goes into a few files: the server is up in a
// third of the time that reading hundreds of modules takes. What is needed later (exports, the API's description,
// building a release) stays in files of its own.
export default defineConfig({
  cwd: import.meta.dirname,
  input: { main: "src/main.ts", "build-release": "src/bin/build-release.ts" },
  platform: "node",
  external: ["better-sqlite3"],
  output: { dir: "dist", format: "esm", sourcemap: true, minify: false, cleanDir: true },
});
