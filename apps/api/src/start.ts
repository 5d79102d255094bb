import { buildApp } from "./app.ts";
import { openArchive } from "./archive/archive.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { bufferedLines } from "./http/line-writer.ts";
import { NoRelease, startRelease } from "./release/start-release.ts";
import { root } from "./root.ts";
import { serve } from "./serve.ts";
import { openWhenPossible } from "./workspace/patient-workspace.ts";
import { openSqliteWorkspace } from "./workspace/sqlite/open-workspace.ts";

/** Starts the server as environment and command line say; ends the process with a sentence where it cannot. */
export async function startServer(): Promise<void> {
  try {
    await start(readConfig(process.env, process.argv.slice(2), root));
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof NoRelease)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function start(config: Config): Promise<void> {
  const store = await startRelease(config, (sentence) => console.error(sentence));
  const workspace = openWhenPossible(
    () => openSqliteWorkspace(config.workspaceFile),
    (sentence) => console.error(sentence),
  );
  const lines = bufferedLines(process.stdout);
  const app = buildApp({
    store,
    workspace,
    archive: openArchive(config.archiveFolder),
    dataFolder: config.dataFolder,
    webFolder: config.webFolder,
    publicUrl: config.publicUrl,
    chromiumPath: config.chromiumPath,
    log: { level: config.logLevel, stream: lines },
  });
  await serve(app, config, lines);
}
