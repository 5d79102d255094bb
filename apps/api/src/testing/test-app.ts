import type { FastifyInstance } from "fastify";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type AppOptions, buildApp } from "../app.ts";
import { buildRelease } from "../store/sqlite/build.ts";
import { openSqliteStore } from "../store/sqlite/open.ts";
import { openSqliteWorkspace } from "../workspace/sqlite/open-workspace.ts";
import { loadTestPackage, temporaryFolder, testPackage } from "./test-data.ts";

/** The real app over a real database of the test package; it is closed with the test. */
export function testApp(options: Partial<AppOptions> = {}): FastifyInstance {
  const { dataset, release } = loadTestPackage();
  const file = buildRelease(temporaryFolder(), dataset, release);
  const app = buildApp({
    store: openSqliteStore(file),
    workspace: openSqliteWorkspace(join(dirname(file), "workspace.sqlite")),
    dataFolder: testPackage,
    ...options,
  });
  onTestFinished(() => app.close());
  return app;
}
