import type { Opens } from "@yiheng/slides";
import { type Dispatch, useEffect, useRef } from "react";
import { receiptWords } from "../../components/receipt-words.ts";
import { Icon } from "./icon.tsx";
import type { Act } from "./playing.ts";
import { ReceiptOfFigure } from "./receipt-of-figure.tsx";
import { ReceiptOfTitle } from "./receipt-of-title.tsx";
import type { ReceiptMatter } from "./receipt-parts.tsx";
import { playWords } from "./words.ts";
import "../../styles/rows.css";
import "../../styles/receipt.css";

interface SlideReceiptProps extends ReceiptMatter {
  readonly opens: Opens;
  readonly dispatch: Dispatch<Act>;
}

/** Where a figure or a title on a slide was printed, over the slide; made from the release's lists alone. */
export function SlideReceipt({ opens, lists, locale, passageOf, dispatch }: SlideReceiptProps) {
  const panel = useRef<HTMLDivElement>(null);
  const words = receiptWords[locale];
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <div
      ref={panel}
      className="receipt"
      role="dialog"
      aria-labelledby="receipt-title"
      tabIndex={-1}
      data-scrolls=""
    >
      <div className="receipt-head">
        <h2 id="receipt-title">{words.title}</h2>
        <button
          type="button"
          className="close"
          aria-label={playWords[locale].close}
          onClick={() => dispatch({ kind: "close" })}
        >
          <Icon name="close" />
        </button>
      </div>
      {"observation" in opens ? (
        <ReceiptOfFigure
          {...{ lists, locale, passageOf }}
          id={opens.observation}
          onOpen={(opens) => dispatch({ kind: "open", opens })}
        />
      ) : (
        <ReceiptOfTitle {...{ lists, locale, passageOf }} id={opens.designation} />
      )}
    </div>
  );
}
