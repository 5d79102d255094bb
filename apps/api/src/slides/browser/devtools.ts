import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

/** A browser spoken to in the DevTools protocol, so that nothing it is told stands in a list of processes. */
export interface DevTools {
  /** What the browser answers to a command; rejects where it refuses, or has gone. */
  readonly send: (method: string, params?: object, sessionId?: string) => Promise<Answer>;
}

type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks to a browser that was started with --remote-debugging-pipe: JSON over its third and fourth stream, each ended by a NUL. */
export function devToolsOf(browser: ChildProcess): DevTools {
  const [, , , commands, answers] = browser.stdio as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  const giveUp = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  onMessages(answers, ({ id, result, error }) => {
    if (id === undefined) return;
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error) caller?.reject(new Error(error.message));
    else caller?.resolve(result ?? {});
  });
  browser.on("error", ({ message }) => giveUp(`The browser cannot be started: ${message}`));
  browser.on("exit", () => giveUp("The browser has ended."));
  commands.on("error", () => giveUp("The browser does not listen."));
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        const id = (last += 1);
        waiting.set(id, { resolve, reject });
        if (browser.exitCode !== null) giveUp("The browser has ended.");
        else commands.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
  };
}

function onMessages(stream: Readable, take: (message: Message) => void): void {
  let pieces: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      pieces.push(rest.subarray(0, end));
      take(JSON.parse(Buffer.concat(pieces).toString()) as Message);
      pieces = [];
      rest = rest.subarray(end + 1);
    }
    pieces.push(rest);
  });
}
