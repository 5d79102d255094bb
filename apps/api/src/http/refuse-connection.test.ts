import { paths } from "@yiheng/contract";
import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { testApp } from "../testing/test-app.ts";

async function answerTo(words: string): Promise<string> {
  const app = testApp();
  const { port, hostname } = new URL(await app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  socket.on("error", () => undefined);
  socket.write(words);
  await once(socket, "close");
  return answer;
}

describe("a connection that does not speak HTTP as it should", () => {
  it.each([
    ["words of another kind", "hello\r\n\r\n", "400", "bad-request"],
    [
      "headers without end",
      `GET ${paths.hospitals} HTTP/1.1\r\nhost: x\r\nx: ${"y".repeat(20_000)}\r\n\r\n`,
      "431",
      "headers-too-large",
    ],
  ])("gets a problem for %s and is closed", async (_name, words, status, kind) => {
    const answer = await answerTo(words);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, "u"));
    expect(answer).toContain(`"type":"/problems/${kind}"`);
  });

  it("is answered and closed for a body that nobody asked for", async () => {
    const request = `POST ${paths.hospitals} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 5\r\n\r\nhello`;
    expect(await answerTo(request)).toMatch(/^HTTP\/1.1 405 /u);
  });
});
