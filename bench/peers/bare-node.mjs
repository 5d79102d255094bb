// node:http with nothing around it.
import { createServer } from "node:http";
import { body, headers, host, port } from "./body.mjs";

createServer((_request, response) => response.writeHead(200, headers).end(body)).listen(port, host);
