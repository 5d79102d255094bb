import { defineConfig } from "vitest/config";

// Tests bring their own data and texts; what the caller's surroundings name must not change how they end.
for (const name of Object.keys(process.env)) if (name.startsWith("YIHENG_")) delete process.env[name];

// The types' own tests (*.test-d.ts) are held by `tsc -b`: each says what must not compile with @ts-expect-error.
export default defineConfig({
  test: {
    environment: "node",
    // what takes a second alone takes several beside other work; only what hangs should fail
    testTimeout: 30_000,
    // styles are read as text by the tests of colours; Vitest would empty them otherwise
    css: true,
    projects: [
      project("packages", ["packages/*/src/**/*.test.ts"]),
      project("apps", ["apps/*/src/**/*.test.{ts,tsx}"]),
      project("house", ["tests/architecture/**/*.test.ts", "scripts/**/*.test.mjs"]),
    ],
  },
});

function project(name: string, include: string[]) {
  return { extends: true as const, test: { name, include } };
}
