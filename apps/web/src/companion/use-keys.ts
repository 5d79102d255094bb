import { useEffect, useEffectEvent } from "react";

/** Runs what a key stands for, unless something is being typed; the key that the companion came for counts too. */
export function useKeys(call: Event | true, actions: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: Event) => {
    if (!(event instanceof KeyboardEvent) || isTyping(event.target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    actions[event.key]?.();
  });
  useEffect(() => {
    if (call !== true) onKey(call);
  }, [call]);
  useEffect(() => {
    const listener = (event: Event) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
}
