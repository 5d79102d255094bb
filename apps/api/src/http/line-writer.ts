import { writeSync } from "node:fs";
import type { Writable } from "node:stream";

const flushBytes = 16_384;
const flushMs = 500;

/** A destination for log lines that gathers them and writes many at once. */
export interface LineWriter {
  write(line: string): void;
  /** Writes what is gathered, synchronously; for the end of the process. */
  flush(): void;
}

/** Gathers log lines for a stream; nothing is lost as long as `flush` is called at the end. */
export function bufferedLines(stream: Writable & { readonly fd?: number }): LineWriter {
  let gathered = "";
  let timer: NodeJS.Timeout | undefined;
  const take = () => {
    const lines = gathered;
    gathered = "";
    clearTimeout(timer);
    timer = undefined;
    return lines;
  };
  return {
    write(line) {
      gathered += line;
      if (gathered.length >= flushBytes) stream.write(take());
      else timer ??= setTimeout(() => stream.write(take()), flushMs).unref();
    },
    flush() {
      const lines = take();
      if (lines === "") return;
      if (stream.fd === undefined) stream.write(lines);
      else writeSync(stream.fd, lines);
    },
  };
}
