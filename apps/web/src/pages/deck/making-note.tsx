import { fileSize } from "../../components/file-size.ts";
import { useWords } from "../../i18n/language.tsx";
import { handOutWords } from "./hand-out-words.ts";
import type { Making } from "./use-file-making.ts";

/** What came of a file: that it is being made, its size and time, or why there is none. Seconds are seen, not read out each time. */
export function MakingNote({ making }: { readonly making: Making | undefined }) {
  const words = useWords(handOutWords);
  const isMaking = making?.state === "making";
  return (
    <>
      {isMaking && <p className="card-menu-status">{words.making(making.seconds)}</p>}
      <div role="status" className="card-menu-status">
        {making?.state === "made" &&
          words.made(making.file, fileSize(making.bytes), making.seconds.toFixed(1))}
        {making?.state === "not-made" && words[making.why]}
      </div>
    </>
  );
}
