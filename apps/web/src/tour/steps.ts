/** The steps of the tour, in their order; each points at something that stands on the overview. */
export const steps = ["verdict", "receipt", "blank", "address"] as const;
export type Step = (typeof steps)[number];

/** What a step points at, the first being where its words go; empty while the table is not there. */
export function targetsOf(step: Step): readonly Element[] {
  switch (step) {
    case "verdict":
      return firstOf(rows().filter((row) => figuresIn(row).length > 1));
    case "receipt":
      return firstOf(rows().flatMap(figuresIn));
    case "blank":
      return blankAndInterval();
    case "address":
      return firstOf([...document.querySelectorAll(".page-head .card-menu > summary")]);
  }
}

/** A blank with an interval in the same row where there is such a row, or else a blank alone. */
function blankAndInterval(): readonly Element[] {
  const withBlank = rows().filter((row) => blankIn(row) !== undefined);
  const withBoth = withBlank.filter((row) => intervalIn(row) !== undefined);
  return firstOf(withBoth.length > 0 ? withBoth : withBlank)
    .flatMap((row) => [blankIn(row), intervalIn(row)])
    .filter((found) => found !== undefined);
}

const rows = () => [...document.querySelectorAll(".matrix tr:not(.domain-row, .fold-row)")];
const figuresIn = (row: Element) => [...row.querySelectorAll(".figure:not(.is-elsewhere)")];
const blankIn = (row: Element) => row.querySelector("td > .absent")?.parentElement ?? undefined;
const intervalIn = (row: Element) => row.querySelector(".figure.is-interval") ?? undefined;

/** What can be seen now goes before what would have to be scrolled to. */
function firstOf(candidates: readonly Element[]): readonly Element[] {
  const chosen = candidates.find(isInView) ?? candidates[0];
  return chosen ? [chosen] : [];
}

/** What the head of the table covers once it stays at the top. */
function headHeight(): number {
  const head = document.querySelector(".matrix thead")?.getBoundingClientRect();
  return head !== undefined && head.top <= 0 ? Math.max(head.bottom, 0) : 0;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= headHeight() && bottom <= innerHeight;
}
