import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { useWords } from "../i18n/language.tsx";
import { canKeep, isKeepingOn, startKeeping, switchOff, switchOn } from "./keeping.ts";
import { formatMoment } from "./moment.ts";
import { useReach } from "./reach.ts";
import { offlineWords } from "./words.ts";
import "./offline-choice.css";

/** Whether copies are kept on this machine; switching it off deletes them. */
export function OfflineChoice() {
  const { choice: words } = useWords(offlineWords);
  const documents = useQuery(sourcesQuery).data?.items ?? [];
  const [isOn, setOn] = useState(isKeepingOn);
  const [isCleared, setCleared] = useState(false);
  const state = useKeptSentence(isOn, isCleared);
  const choose = (on: boolean) => {
    setOn(on);
    if (on) {
      switchOn();
      void startKeeping(documents).catch(() => undefined);
    } else void switchOff().then(() => setCleared(true));
  };
  const option = (on: boolean, word: string) => (
    <button type="button" className="choice" aria-pressed={isOn === on} onClick={() => choose(on)}>
      {word}
    </button>
  );
  return (
    <div className="offline-choice">
      {canKeep() && (
        <div className="choice-bar" role="group" aria-label={words.label}>
          <span className="choice-label">{words.label}</span>
          {option(true, words.on)}
          {option(false, words.off)}
        </div>
      )}
      <p className="quiet" role="status">
        {state}
      </p>
    </div>
  );
}

function useKeptSentence(isOn: boolean, isCleared: boolean): string {
  const { choice: words } = useWords(offlineWords);
  const { kept } = useReach() ?? {};
  const [size, setSize] = useState("");
  useEffect(() => {
    if (kept) void readSize().then(setSize);
  }, [kept]);
  if (!canKeep()) return words.impossible;
  if (!isOn) return isCleared ? words.cleared : words.nothing;
  return kept?.savedAt ? words.kept(kept.release, formatMoment(kept.savedAt), size) : words.keeping;
}

/** What the copies take on this machine's disk. */
async function readSize(): Promise<string> {
  const { usage = 0 } = (await navigator.storage?.estimate()) ?? {};
  return `${(usage / 1_000_000).toFixed(1)} MB`;
}
