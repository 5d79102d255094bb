// Fastify with nothing added: no plugin, no log, no schema.
import { createRequire } from "node:module";
import { body, headers, host, port } from "./body.mjs";

const fastify = createRequire(new URL("../../apps/api/package.json", import.meta.url))("fastify");

const server = fastify();
server.get("/*", (_request, reply) => reply.headers(headers).send(body));
await server.listen({ host, port });
