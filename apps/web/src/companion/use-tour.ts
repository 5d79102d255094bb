import { useState } from "react";
import { useLocation } from "wouter";
import { tour } from "../late-parts.ts";
import { useSelection } from "../selection/use-selection.ts";
import { rememberTour } from "../tour/first-visit.ts";
import { useFirstVisit } from "../tour/use-first-visit.ts";

/** The tour: which run of it is under way (none at first), how it begins and how it ends. */
export function useTour(): { readonly run: number; readonly begin: () => void; readonly end: () => void } {
  const [run, setRun] = useState(0);
  const { there } = useSelection();
  const [, navigate] = useLocation();
  const begin = () => {
    rememberTour();
    // It points at numbers, so the overview has to show all of them, with nothing lying over it.
    const stage = there("/", { show: "values", verdict: undefined });
    if (stage !== location.pathname + location.search) navigate(stage);
    // Without the server its code may not be at hand; then there is no tour, and nothing else fails.
    tour.bring().then(
      () => setRun((before) => before + 1),
      () => undefined,
    );
  };
  useFirstVisit(begin);
  return { run, begin, end: () => setRun(0) };
}
