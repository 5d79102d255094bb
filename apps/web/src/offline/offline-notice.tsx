import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { sourcesQuery } from "../api/queries.ts";
import { useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { formatMoment } from "./moment.ts";
import { useReach, wish } from "./reach.ts";
import { offlineWords } from "./words.ts";
import "../styles/link-button.css";

const lookAgainMs = 5000;

/** One quiet line while the server is gone, or while it has a newer release than this page shows. */
export function OfflineNotice() {
  const words = useWords(offlineWords);
  const reach = useReach();
  const shown = useQuery(sourcesQuery).data?.release;
  const isGone = reach?.isServerGone ?? false;
  const hasAskedForFile = useRefusedFiles(isGone);
  useLooking(isGone);
  const isRenewed = !isGone && shown !== undefined && (reach?.serverRelease ?? shown) !== shown;
  const { release, savedAt } = reach?.kept ?? {};
  return (
    <div className="offline-notice" role="status">
      {isGone && (
        <p>
          {release && savedAt ? words.gone(formatMoment(savedAt), release) : words.goneUnkept}
          {hasAskedForFile && ` ${words.files}`}
        </p>
      )}
      {isRenewed && (
        <p>
          {words.renewed(reach?.serverRelease ?? "")}{" "}
          <button type="button" className="link-button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  );
}

/** Looks whether the server is there when the reader moves on or comes back, and often while it is gone. */
function useLooking(isGone: boolean): void {
  const { path, selection } = useSelection();
  useEffect(look, [path, selection]);
  useEffect(() => {
    const again = () => document.visibilityState === "visible" && look();
    const timer = isGone ? setInterval(again, lookAgainMs) : undefined;
    addEventListener("online", look);
    addEventListener("offline", look);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      removeEventListener("online", look);
      removeEventListener("offline", look);
      document.removeEventListener("visibilitychange", again);
    };
  }, [isGone]);
}

function look(): void {
  wish({ kind: "look" });
}

/** While the server is gone, a link to one of its files is not followed into the browser's error page. */
function useRefusedFiles(isGone: boolean): boolean {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!isGone) return undefined;
    const onClick = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('a[href^="/api/"]') === null) return;
      event.preventDefault();
      setRefused(true);
    };
    document.addEventListener("click", onClick, true);
    return () => {
      document.removeEventListener("click", onClick, true);
      setRefused(false);
    };
  }, [isGone]);
  return isRefused;
}
