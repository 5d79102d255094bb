import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../i18n/language.tsx";
import { packWords } from "./words.ts";
import "../styles/rows.css";
import "../styles/receipt.css";

interface PackPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel over the slide; Esc and the cross close it, and the focus goes back to where it was. */
export function PackPanel({ title, onClose, children }: PackPanelProps) {
  const words = useWords(packWords);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <div ref={panel} className="receipt" role="dialog" aria-label={title} tabIndex={-1}>
      <div className="receipt-head">
        <h2>{title}</h2>
        <button type="button" className="close" aria-label={words.close} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </div>
  );
}
