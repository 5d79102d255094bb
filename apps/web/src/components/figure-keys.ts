import { type KeyboardEvent, useCallback } from "react";

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move between the figures of a table, over empty cells, as in a spreadsheet. */
export function useFigureKeys(): (event: KeyboardEvent<HTMLTableElement>) => void {
  return useCallback((event) => {
    const step = steps[event.key];
    const from = event.target instanceof Element ? event.target.closest("td, th") : null;
    if (
      step === undefined ||
      !(from instanceof HTMLTableCellElement) ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const next = findFigure(event.currentTarget, from, step);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }, []);
}

function findFigure(
  table: HTMLTableElement,
  from: HTMLTableCellElement,
  [rowStep, columnStep]: readonly [number, number],
): HTMLElement | undefined {
  const rows = [...table.rows];
  let row = rows.findIndex((candidate) => candidate === from.parentElement);
  let column = from.cellIndex;
  for (;;) {
    row += rowStep;
    column += columnStep;
    const cells = rows[row]?.cells;
    if (cells === undefined || column < 0 || (columnStep !== 0 && column >= cells.length)) return undefined;
    const figure = cells[column]?.querySelector<HTMLElement>("[data-figure], a");
    if (figure) return figure;
  }
}
