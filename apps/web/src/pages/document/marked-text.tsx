import type { Entry } from "@yiheng/domain";
import { type KeyboardEvent, memo, type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { cutText, linesOf, type Piece, type TextLine } from "./cut-text.ts";
import { showMark } from "./use-cursor.ts";
import { type Links, useLinks } from "./use-links.ts";
import { documentWords } from "./words.ts";

/** What a mark needs of its entry. */
interface Mark {
  readonly state: Entry["state"];
  readonly title: string;
  readonly href: string;
}
type Marks = ReadonlyMap<string, Mark>;

/**
 * A text with everything taken from it marked where it stands. The text is only ever text: it came from
 * somebody's website. One listener serves all marks, and scrolling runs no script.
 */
export function MarkedText({
  text,
  shown,
  selected,
}: {
  readonly text: string;
  readonly shown: readonly Entry[];
  readonly selected: string | undefined;
}) {
  const words = useWords(documentWords);
  const links = useLinks();
  const [, navigate] = useLocation();
  const pane = useRef<HTMLDivElement>(null);
  const marks = useMarks(shown, links);
  const lines = useMemo(
    () =>
      linesOf(
        cutText(
          text,
          shown.map(({ id, receipt: { start, end } }) => ({ id, start, end })),
        ),
      ),
    [text, shown],
  );
  useEffect(() => {
    if (pane.current && selected !== undefined) showMark(pane.current, selected);
  }, [selected]);
  const choose = (event: MouseEvent) => {
    const ids = idsAt(event.target);
    if (ids.length === 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Words that several were taken from give them in turn, the closest first.
    const turn = selected === undefined ? -1 : ids.indexOf(selected);
    navigate(links.here({ figure: ids[(turn + 1) % ids.length] }), { replace: true });
  };
  const tabStop = selected ?? shown[0]?.id;
  return (
    <div
      ref={pane}
      className="source-text"
      role="group"
      aria-label={words.text.title}
      lang="zh"
      onClick={choose}
      onKeyDown={moveBetweenMarks}
    >
      {lines.map((line) => (
        <Line
          key={line.number}
          line={line}
          marks={marks}
          selected={holds(line, selected) ? selected : undefined}
          tabStop={holds(line, tabStop) ? tabStop : undefined}
        />
      ))}
    </div>
  );
}

function useMarks(shown: readonly Entry[], links: Links): Marks {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  return useMemo(() => {
    const nameOf = (entry: Entry) =>
      say(entry.what === "figure" ? entry.placing.comparison.indicator.name : entry.designation.label);
    return new Map(
      shown.map((entry) => [
        entry.id,
        {
          state: entry.state,
          title: `${nameOf(entry)} · ${words.state[entry.state]}`,
          href: links.here({ figure: entry.id }),
        },
      ]),
    );
  }, [shown, say, words, links]);
}

const idsAt = (target: EventTarget): readonly string[] => {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-marks]") : null;
  return mark?.dataset["marks"]?.split(" ") ?? [];
};

const holds = ({ pieces }: TextLine, id: string | undefined) =>
  id !== undefined && pieces.some(({ ids }) => ids.includes(id));

interface LineProps {
  readonly line: TextLine;
  readonly marks: Marks;
  readonly selected: string | undefined;
  readonly tabStop: string | undefined;
}

const Line = memo(function Line({ line, marks, selected, tabStop }: LineProps) {
  return (
    <p className="source-line">
      <span className="line-number" aria-hidden="true">
        {line.number}
      </span>
      {line.pieces.map((piece, index) => (
        <MarkedPiece key={index} piece={piece} marks={marks} selected={selected} tabStop={tabStop} />
      ))}
    </p>
  );
});

function MarkedPiece({
  piece: { text, ids, starts },
  marks,
  selected,
  tabStop,
}: Omit<LineProps, "line"> & { readonly piece: Piece }) {
  const [closest] = ids.flatMap((id) => marks.get(id) ?? []);
  if (closest === undefined) return text;
  const isSelected = selected !== undefined && ids.includes(selected);
  const name = `mark is-${closest.state}${isSelected ? " is-selected" : ""}`;
  const [first] = starts.flatMap((id) => marks.get(id) ?? []);
  if (first === undefined)
    return (
      <span className={name} data-marks={ids.join(" ")}>
        {text}
      </span>
    );
  return (
    <a
      href={first.href}
      className={name}
      title={ids.flatMap((id) => marks.get(id)?.title ?? []).join("\n")}
      data-marks={ids.join(" ")}
      data-starts={starts.join(" ")}
      data-several={starts.length > 1 ? starts.length : undefined}
      aria-current={selected !== undefined && starts.includes(selected) ? "true" : undefined}
      tabIndex={tabStop !== undefined && starts.includes(tabStop) ? 0 : -1}
    >
      {text}
    </a>
  );
}

/** Arrows go from mark to mark in reading order, Home and End to the first and the last. */
function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-starts]")];
  const next =
    marks[
      placeAfter(
        event.key,
        marks.findIndex((mark) => mark === event.target),
        marks.length,
      )
    ];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Where a key leads from a place among so many; nowhere (-1) for other keys and over the ends. */
function placeAfter(key: string, at: number, count: number): number {
  if (key === "ArrowRight" || key === "ArrowDown") return at + 1;
  if (key === "ArrowLeft" || key === "ArrowUp") return at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}
