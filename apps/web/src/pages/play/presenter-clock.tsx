import { useEffect, useState } from "react";
import type { playWords } from "./words.ts";

/** The time of day, and how long the speaker has been speaking. */
export function PresenterClock({ words }: { readonly words: (typeof playWords)["zh"]["notes"] }) {
  const [now, setNow] = useState(() => Date.now());
  const [begun, setBegun] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="presenter-clock">
      <p role="timer" aria-label={words.elapsed}>
        {words.elapsed} <b>{formatElapsed(now - begun)}</b>
      </p>
      <button type="button" className="play-control" onClick={() => setBegun(Date.now())}>
        {words.restart}
      </button>
      <p>
        {words.clock} <b>{formatClock(new Date(now))}</b>
      </p>
    </div>
  );
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Minutes and seconds; hours before them once there are any. */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

function formatClock(date: Date): string {
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}
