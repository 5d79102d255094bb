import { ConfigError, readConfig } from "../config.ts";
import { checkAndBuild } from "../release/build-release.ts";
import { root } from "../root.ts";

try {
  const result = checkAndBuild(readConfig(process.env, process.argv.slice(2), root));
  for (const line of result.ok ? result.warnings : result.issues) console.error(line);
  if (result.ok) console.log(`Built ${result.summary}.`);
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
