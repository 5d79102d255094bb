/** The addresses of the built files and their common version; build.mjs writes them into the worker. */
declare const builtFiles: readonly string[];
declare const builtVersion: string;
