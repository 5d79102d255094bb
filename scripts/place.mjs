// Where we are and which Node the app runs on. Plain JavaScript without dependencies: it must parse on Node 18.
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const inRoot = (...path) => join(root, ...path);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** Old enough to be unable to run even these scripts' tools. */
export const isTooOldToStart = major < 20 || (major === 20 && minor < 19);

/** New enough for the SQLite binding and for running TypeScript as it is written. */
export const canRunTheApp = major >= 24 || (major === 22 && minor >= 22);

const fetchedNodeFolder = inRoot("tools", "node", "node_modules", ".bin");
export const appNode = canRunTheApp ? process.execPath : join(fetchedNodeFolder, "node");

// npm hands its own settings to the scripts it starts. Build tools would take them for theirs (the headers of the
// wrong Node among them), so children don't see them; what fetches packages keeps those about the way there.
const aboutTheWay =
  /^npm_config_(registry|proxy|https_proxy|noproxy|ca|cafile|strict_ssl|cache|userconfig|globalconfig)$/i;
const isNpms = (name) => /^npm_/i.test(name);

function environment(keep) {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => keep(name)));
}

const bare = environment((name) => !isNpms(name));

/** What fetches packages sees: patient for seconds, not for minutes. */
export const fetchingEnv = {
  ...environment((name) => !isNpms(name) || aboutTheWay.test(name)),
  npm_config_fetch_retries: "3",
  npm_config_fetch_retry_mintimeout: "1000",
  npm_config_fetch_retry_maxtimeout: "5000",
};

/** What the app and its tools see: a plain `node` is the Node they run on. */
export const appEnv = canRunTheApp ? bare : { ...bare, PATH: [fetchedNodeFolder, bare.PATH].join(delimiter) };

/** Where Node keeps what it compiled of the app, for a quicker start. */
export const compileCache = inRoot("node_modules", ".cache", "yiheng", "compiled");
