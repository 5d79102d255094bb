import { useQuery } from "@tanstack/react-query";
import type { Receipt } from "@yiheng/domain";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { documentQuery, documentTextQuery } from "../api/queries.ts";
import { copyText } from "../export/clipboard.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { Prose } from "./prose.tsx";
import { receiptWords } from "./receipt-words.ts";
import "../styles/rows.css";
import "../styles/receipt.css";

/** The panel that answers "where does that number come from?"; Esc or the cross closes it. */
export function ReceiptPanel({ children }: { readonly children: ReactNode }) {
  const { messages } = useLanguage();
  const words = useWords(receiptWords);
  const { here } = useSelection();
  const [, navigate] = useLocation();
  const panel = useRef<HTMLDivElement>(null);
  const closed = here({ receipt: undefined, designation: undefined });
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") navigate(closed, { replace: true });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [closed, navigate]);
  return (
    <div ref={panel} className="receipt" role="dialog" aria-labelledby="receipt-title" tabIndex={-1}>
      <div className="receipt-head">
        <h2 id="receipt-title">{words.title}</h2>
        <Link href={closed} replace className="close" aria-label={messages.close}>
          ✕
        </Link>
      </div>
      {children}
    </div>
  );
}

/** A line of a receipt; nothing where there is nothing to say. */
export function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === "") return null;
  return (
    <div className="line">
      <dt>{term}</dt>
      <dd>{typeof children === "string" ? <Prose text={children} /> : children}</dd>
    </div>
  );
}

/** Document, place and hash: what anyone who holds the document needs to find the words. */
export function PlaceLines({ receipt }: { readonly receipt: Receipt }) {
  const { messages, say } = useLanguage();
  const words = useWords(receiptWords);
  const { data: source } = useQuery(documentQuery(receipt.document));
  if (source === undefined) return null;
  return (
    <>
      <Line term={words.origin}>{receipt.isReply === true && words.reply}</Line>
      <Line term={words.document}>{say(source.title)}</Line>
      <Line term={words.publisher}>{say(source.publisher)}</Line>
      <Line term={words.published}>{source.publishedOn ?? messages.unknownDate}</Line>
      <Line term={words.place}>
        {words.placeOf(receipt.section, receipt.paragraph)}
        <span className="quiet"> {words.offsets(receipt.start, receipt.end)}</span>
      </Line>
      <Line term={words.hash}>
        <code>{source.textSha256.slice(0, 12)}</code>
      </Line>
    </>
  );
}

/** The paragraph with the words marked, where this machine keeps the text. */
export function Passage({ receipt }: { readonly receipt: Receipt }) {
  const words = useWords(receiptWords);
  const { data: source } = useQuery(documentQuery(receipt.document));
  const { data: text, error } = useQuery({
    ...documentTextQuery(receipt.document),
    enabled: source?.hasText === true,
  });
  if (source?.hasText === false) return <p className="quiet">{words.textMissing}</p>;
  if (error) return <p className="quiet">{error.message}</p>;
  if (text === undefined) return null;
  const { before, words: marked, after } = passageOf(text, receipt);
  return (
    <section>
      <h3>{words.text}</h3>
      <blockquote className="passage" lang="zh">
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
    </section>
  );
}

/** Cuts the paragraph around a place out of a text; offsets are code points. */
export function passageOf(text: string, { start, end }: Pick<Receipt, "start" | "end">) {
  const points = Array.from(text);
  const head = points.slice(0, start).join("");
  const tail = points.slice(end).join("");
  return {
    before: head.slice(head.lastIndexOf("\n") + 1),
    words: points.slice(start, end).join(""),
    after: tail.split("\n", 1)[0] ?? "",
  };
}

/** Copies a citation; where the browser refuses, says so and leaves the text to be selected. */
export function CopyCitation({ citation }: { readonly citation: string }) {
  const words = useWords(receiptWords);
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const copy = () => {
    copyText(citation).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  return (
    <div className="citation">
      <button type="button" className="button" onClick={copy}>
        {state === "copied" ? words.copied : words.copy}
      </button>
      <p role="status" className="quiet">
        {state === "failed" && words.copyFailed}
      </p>
      <p className="citation-text">{citation}</p>
    </div>
  );
}
