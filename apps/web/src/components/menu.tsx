import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

interface MenuProps {
  /** What it is called where its text alone would not say it. */
  readonly label?: string | undefined;
  readonly text: string;
  readonly className?: string;
  /** Called when the reader comes near, so that what it opens can be on its way. */
  readonly onNear?: () => void;
  readonly children: (menu: RefObject<HTMLDetailsElement | null>, isOpen: boolean) => ReactNode;
}

/** A button and what it opens over the page; it opens without scripts too. */
export function Menu({ label, text, className = "", onNear, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const isOpen = useIsOpen(menu);
  useDismissal(menu, isOpen);
  return (
    <details ref={menu} className={`menu ${className}`}>
      <summary aria-label={label} onPointerEnter={onNear} onFocus={onNear}>
        {text}
      </summary>
      <div className="card-menu-panel">{children(menu, isOpen)}</div>
    </details>
  );
}

/** Whether a menu stands open; one that was opened before scripts came counts too. */
function useIsOpen(menu: RefObject<HTMLDetailsElement | null>): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const details = menu.current;
    const onToggle = () => setOpen(details?.open ?? false);
    onToggle();
    details?.addEventListener("toggle", onToggle);
    return () => details?.removeEventListener("toggle", onToggle);
  }, [menu]);
  return isOpen;
}

/** Closes an open menu on Esc, on a press elsewhere, and when the keyboard leaves it; Esc gives the focus back. */
function useDismissal(menu: RefObject<HTMLDetailsElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const details = menu.current;
    if (!isOpen || details === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      details.open = false;
      details.querySelector("summary")?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    // In the capture phase, so that a receipt open behind the menu does not take the same Esc.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [menu, isOpen]);
}
