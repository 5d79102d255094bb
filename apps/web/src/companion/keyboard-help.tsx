import { useEffect, useRef } from "react";
import { useLanguage } from "../i18n/language.tsx";

/** `?` shows the keys, `f` fills the screen. */
export function KeyboardHelp({ call }: { readonly call: Event | true }) {
  const { messages } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") dialog.current?.showModal();
      if (event.key === "f") toggleFullScreen();
    };
    if (call !== true) onKey(call); // the key that this came for
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [call]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{messages.help.title}</h2>
      <dl>
        {messages.help.rows.map(([key, action]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          {messages.close}
        </button>
      </form>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
}

function toggleFullScreen(): void {
  // A refusal (an embedded page, a policy) leaves the page as it is, which is all that can be done.
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
