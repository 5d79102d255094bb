import { enableCompileCache } from "node:module";

// Before anything else is read, so that all of it comes from the cache the next time.
enableCompileCache();

const { startServer } = await import("./start.ts");
await startServer();
