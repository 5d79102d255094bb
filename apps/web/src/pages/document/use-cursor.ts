import type { Entry } from "@yiheng/domain";
import { type RefObject, useEffect } from "react";
import { useLocation } from "wouter";
import { useSelection } from "../../selection/use-selection.ts";
import { stepFrom } from "./entries.ts";

/**
 * The one entry pointed at, in list and text together: brought into view in both wherever it was chosen;
 * `n` and `p` go on and back, `t` carries the focus from one to the other.
 */
export function useCursor(
  frame: RefObject<HTMLElement | null>,
  shown: readonly Entry[],
  selected: string | undefined,
): void {
  const { here } = useSelection();
  const [, navigate] = useLocation();
  useEffect(() => {
    if (frame.current && selected !== undefined) showRow(frame.current, selected);
  }, [frame, selected]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) return;
      const step = ({ n: 1, p: -1 } as const)[event.key];
      const next = step && stepFrom(shown, selected, step);
      if (next) navigate(here({ figure: next.id }), { replace: true });
      if (event.key === "t" && frame.current) crossOver(frame.current, selected);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [frame, shown, selected, here, navigate]);
}

function isTaken({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement && target.closest("input, select, textarea, dialog") !== null;
  return isTyping || ctrlKey || metaKey || altKey;
}

const rowOf = (frame: HTMLElement, id: string) =>
  frame.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`);
const markOf = (frame: HTMLElement, id: string) =>
  frame.querySelector<HTMLElement>(`[data-starts~="${CSS.escape(id)}"]`);

/** The stylesheet's scroll margins keep the row off the edges; what is in view already stays where it is. */
function showRow(frame: HTMLElement, id: string): void {
  rowOf(frame, id)?.scrollIntoView({ block: "nearest" });
}

/** Scrolls the text alone: the page itself stays with the list. Of the pane only what the window shows counts. */
export function showMark(pane: HTMLElement, id: string): void {
  const mark = markOf(pane, id)?.getBoundingClientRect();
  if (mark === undefined) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const floor = top < innerHeight ? Math.min(bottom, innerHeight) : bottom;
  const isInView = mark.top >= top && mark.bottom <= floor;
  if (!isInView) pane.scrollTop += mark.top - top - (floor - top) / 3;
}

function crossOver(frame: HTMLElement, selected: string | undefined): void {
  const focused = document.activeElement;
  const id = selected ?? idOf(focused);
  const isInText = focused?.closest(".source-text") !== null && focused !== null;
  const row = id === undefined ? undefined : rowOf(frame, id)?.querySelector<HTMLElement>(".entry-printed");
  const mark = id === undefined ? frame.querySelector<HTMLElement>("[data-starts]") : markOf(frame, id);
  (isInText ? row : mark)?.focus();
}

function idOf(element: Element | null): string | undefined {
  const own = element?.closest<HTMLElement>("[data-entry], [data-starts]")?.dataset;
  return own?.["entry"] ?? own?.["starts"]?.split(" ")[0];
}
