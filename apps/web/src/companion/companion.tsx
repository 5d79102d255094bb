import { useEffect, useRef, useState } from "react";
import { tour } from "../late-parts.ts";
import { OfflineNotice } from "../offline/offline-notice.tsx";
import { useOfflineKeeping } from "../offline/use-offline-keeping.ts";
import { usePinning } from "../views/use-pinning.ts";
import { useRecentViews } from "../views/use-recent-views.ts";
import { useTitle } from "../views/use-title.ts";
import { toggleFullScreen } from "./full-screen.ts";
import { KeyboardHelp } from "./keyboard-help.tsx";
import { useHashCall } from "./use-hash-call.ts";
import { useKeys } from "./use-keys.ts";
import { useLeftBehind } from "./use-left-behind.ts";
import { useTour } from "./use-tour.ts";
import "./companion.css";

/** What accompanies every page once it has been read a while: its title, keys, tour, recent views, drafts left behind, and whether the server is there. */
export function Companion({ call }: { readonly call: Event | true }) {
  const help = useRef<HTMLDialogElement>(null);
  const [said, say] = useSaid();
  const pin = usePinning();
  const { run, begin, end } = useTour();
  useOfflineKeeping();
  useTitle();
  useRecentViews();
  useLeftBehind();
  const showHelp = () => {
    if (help.current === null || help.current.open) return;
    help.current.showModal();
    help.current.querySelector("button")?.focus();
  };
  useKeys(call, { "?": showHelp, f: toggleFullScreen, b: () => say(pin()) });
  useHashCall({ "#keys": showHelp, "#tour": begin });
  return (
    <>
      <div className="companion-foot">
        <OfflineNotice />
        <p className="said" role="status">
          {said}
        </p>
      </div>
      <KeyboardHelp dialog={help} />
      {run > 0 && <tour.View key={run} onEnd={end} />}
    </>
  );
}

const saidForMs = 5000;

/** One sentence at a time, gone after a while. */
function useSaid(): readonly [string | undefined, (sentence: string | undefined) => void] {
  const [said, say] = useState<string>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => say(undefined), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
