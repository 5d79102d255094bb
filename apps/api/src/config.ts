import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What the server is told from outside, checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly releaseFolder: string;
  /** The file that people's decks are kept in. */
  readonly workspaceFile: string;
  readonly archiveFolder: string;
  readonly webFolder: string;
  /** Where the app is reached from outside, without a slash at its end; unknown unless told. */
  readonly publicUrl: string | undefined;
  /** The browser that draws PDF and pictures; one is looked for unless told. */
  readonly chromiumPath: string | undefined;
  readonly logLevel: string;
}

/** A setting that cannot be used, in one sentence. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** Reads environment and command line; throws `ConfigError`. `root` is the folder that the defaults lie in. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[], root: string): Config {
  const values = optionsIn(args);
  const dataFolder = values.data ?? env["YIHENG_DATA"] ?? join(root, "data");
  const varFolder = env["YIHENG_VAR"] ?? join(root, "var");
  return {
    host: env["HOST"] ?? "127.0.0.1",
    port: portOf(env["PORT"] ?? "4870"),
    dataFolder,
    releaseFolder: join(varFolder, "releases"),
    workspaceFile: join(varFolder, "workspace.sqlite"),
    archiveFolder: values.archive ?? env["YIHENG_ARCHIVE"] ?? join(dataFolder, "archive"),
    webFolder: env["YIHENG_WEB"] ?? join(root, "apps/web/dist"),
    publicUrl: publicUrlOf(env["YIHENG_PUBLIC_URL"]),
    chromiumPath: chromiumPathOf(env["CHROMIUM_PATH"]),
    logLevel: logLevelOf(env["LOG_LEVEL"] ?? "info"),
  };
}

function optionsIn(args: readonly string[]): { readonly archive?: string; readonly data?: string } {
  try {
    const options = { archive: { type: "string" }, data: { type: "string" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `The command line cannot be read: ${said}. Known are --archive DIR and --data DIR.`,
    );
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new ConfigError(`PORT must be a whole number from 0 to 65535, found “${text}”.`);
}

/** The address that links and codes on paper lead to; one that leads nowhere is worse than none. */
function publicUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url !== undefined && ["http:", "https:"].includes(url.protocol) && url.pathname === "/";
  if (isPlain && url.search === "" && url.hash === "" && url.username === "") return url.origin;
  throw new ConfigError(
    `YIHENG_PUBLIC_URL must be where the app is reached, such as https://yiheng.example.org, found “${text}”.`,
  );
}

function chromiumPathOf(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (existsSync(text)) return text;
  throw new ConfigError(`CHROMIUM_PATH must name a Chromium, Chrome or Edge; there is nothing at “${text}”.`);
}

function logLevelOf(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(", ")}, found “${text}”.`);
}
