import { fileURLToPath } from "node:url";

/** The folder of the whole project: three up from this file, in src/ as well as bundled in dist/. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
