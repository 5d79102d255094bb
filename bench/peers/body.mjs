// What a bare server sends: the bytes of a file, read once, under the headers any client needs.
import { readFileSync } from "node:fs";

const [file, type = "application/json; charset=utf-8", encoding = "identity"] = process.argv.slice(2);

export const body = file === undefined ? Buffer.from("{}") : readFileSync(file);
export const headers = {
  "content-type": type,
  "content-length": body.length,
  ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
};
export const port = Number(process.env.PORT);
export const host = process.env.HOST;
