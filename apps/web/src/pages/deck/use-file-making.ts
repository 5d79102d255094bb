import { useEffect, useRef, useState } from "react";
import { save } from "../../export/save.ts";
import { makeFile, NotMade } from "./make-file.ts";

/** How far the making of a file has come; seconds are those since it was asked for. */
export type Making =
  | { readonly state: "making"; readonly seconds: number }
  | { readonly state: "made"; readonly file: string; readonly bytes: number; readonly seconds: number }
  | { readonly state: "not-made"; readonly why: NotMade["why"] };

interface FileMaking {
  readonly making: Making | undefined;
  /** Has a file made and saved; one at a time. */
  readonly make: (href: string) => void;
}

/** The making of files, told second by second; what is under way ends with the page. */
export function useFileMaking(): FileMaking {
  const [making, setMaking] = useState<Making>();
  const ending = useRef<AbortController>(undefined);
  useEffect(() => () => ending.current?.abort(), []);
  const make = async (href: string): Promise<void> => {
    if (making?.state === "making") return;
    const [startedAt, controller] = [performance.now(), new AbortController()];
    ending.current = controller;
    const secondsNow = () => (performance.now() - startedAt) / 1000;
    setMaking({ state: "making", seconds: 0 });
    const tick = setInterval(() => setMaking({ state: "making", seconds: Math.floor(secondsNow()) }), 1000);
    try {
      const { name: file, content } = await makeFile(href, controller.signal);
      if (controller.signal.aborted) return;
      save(content, file);
      setMaking({ state: "made", file, bytes: content.size, seconds: secondsNow() });
    } catch (error) {
      if (controller.signal.aborted) return;
      setMaking({ state: "not-made", why: error instanceof NotMade ? error.why : "failed" });
    } finally {
      clearInterval(tick);
    }
  };
  return { making, make: (href) => void make(href) };
}
