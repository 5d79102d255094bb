import type { FastifyInstance } from "fastify";
import { type Config, ConfigError } from "./config.ts";
import type { LineWriter } from "./http/line-writer.ts";

const patienceMs = 5000;

/** Listens and says where; ends in good order on SIGINT and SIGTERM. Throws `ConfigError` where it cannot listen. */
export async function serve(app: FastifyInstance, { host, port }: Config, lines: LineWriter): Promise<void> {
  const address = await listen(app, host, port);
  console.log(`医衡 Yiheng is at ${address}`);
  process.once("exit", () => lines.flush());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close(app));
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: () => "listening" });
  } catch (error) {
    await app.close();
    throw new ConfigError(sentenceFor(error, host, port));
  }
}

function sentenceFor(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program; choose another with PORT.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user; choose another with PORT.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return `HOST ${host} is no address of this machine.`;
  return `The server cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}.`;
}

/** Lets running requests end, but not for ever. */
async function close(app: FastifyInstance): Promise<void> {
  setTimeout(() => app.server.closeAllConnections(), patienceMs).unref();
  await app.close();
  process.exitCode = 0;
}
