import { lengthOf } from "@yiheng/domain";
import { type ReactNode, useId, useState } from "react";
import { useWords } from "../../i18n/language.tsx";
import { deckPageWords } from "./words.ts";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly most: number;
  /** The text as it is kept: cleaned, and cut to its limit. */
  readonly keep: (typed: string) => string;
  readonly onChange: (typed: string) => void;
  readonly isLong?: boolean;
  readonly className?: string;
  /** What is said about the text. */
  readonly children?: ReactNode;
}

/** How near the limit the count is said. */
const nearly = 0.8;

/** A text with a limit. What goes over it stays in the field, and it is said that it is not saved. */
export function TextField({
  label,
  hint,
  value,
  most,
  keep,
  onChange,
  isLong,
  className,
  children,
}: FieldProps) {
  const words = useWords(deckPageWords);
  const [typed, setTyped] = useState<string>();
  const id = useId();
  // What was typed stands as long as it still is what is kept: after an undo, or another's change, that shows.
  const shown = typed !== undefined && keep(typed) === value ? typed : value;
  const used = lengthOf(shown);
  const isOver = used > most;
  const field = {
    id,
    value: shown,
    placeholder: hint,
    "aria-invalid": isOver,
    "aria-describedby": `${id}-count`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      setTyped(target.value);
      onChange(target.value);
    },
  };
  return (
    <div className={`deck-field ${className ?? ""}`}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={rowsOf(shown)} />
      ) : (
        <input {...field} type="text" autoComplete="off" />
      )}
      <span
        id={`${id}-count`}
        className={`deck-count${isOver ? " is-over" : ""}`}
        role={isOver ? "alert" : undefined}
      >
        {used >= most * nearly && words.left(used, most)} {isOver && words.over(used - most, most)}
      </span>
      {children}
    </div>
  );
}

const [fewestRows, mostRows, lettersARow] = [3, 12, 60];

function rowsOf(text: string): number {
  const rows = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / lettersARow), 0);
  return Math.min(Math.max(rows, fewestRows), mostRows);
}
