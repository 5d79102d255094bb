import { type PointerEvent, type RefObject, useState } from "react";

/** A slide on its way: which one, from where, how far it was pulled, and the place where it would be put down. */
export interface Dragging {
  readonly id: string;
  readonly from: number;
  readonly byPx: number;
  readonly to: number;
}

interface Begun {
  readonly id: string;
  readonly from: number;
  readonly startY: number;
}

const edgePx = 64;
const scrollPx = 14;

/** Moves the rows of a list by dragging their handles, with a mouse, a pen or a finger. */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  onMove: (id: string, to: number) => void,
): {
  readonly dragging: Dragging | undefined;
  readonly handle: (id: string, place: number) => Record<string, unknown>;
} {
  const [begun, setBegun] = useState<Begun>();
  const [dragging, setDragging] = useState<Dragging>();
  const stop = () => {
    setBegun(undefined);
    setDragging(undefined);
  };
  const follow = ({ clientY, pageY }: PointerEvent) => {
    if (begun === undefined) return;
    scrollAtEdge(clientY);
    const to = placeAt(list.current, begun, clientY);
    setDragging({ id: begun.id, from: begun.from, byPx: pageY - begun.startY, to });
  };
  return {
    dragging,
    handle: (id, from) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.preventDefault(); // no text is selected on the way
        event.currentTarget.focus();
        event.currentTarget.setPointerCapture(event.pointerId);
        setBegun({ id, from, startY: event.pageY });
      },
      onPointerMove: follow,
      onPointerUp: () => {
        if (dragging && dragging.to !== from) onMove(id, dragging.to);
        stop();
      },
      onPointerCancel: stop,
      onLostPointerCapture: stop,
    }),
  };
}

/** The place of a row that is held at a height: behind every other row whose middle is above. */
function placeAt(list: HTMLElement | null, { from }: Begun, y: number): number {
  const rows = [...(list?.children ?? [])].filter((_, at) => at !== from);
  return rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

function scrollAtEdge(y: number): void {
  if (y < edgePx) scrollBy(0, -scrollPx);
  if (y > innerHeight - edgePx) scrollBy(0, scrollPx);
}
