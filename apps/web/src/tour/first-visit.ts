const storageKey = "yiheng.tour";

/** Whether the tour was never shown in this browser; where that cannot be known, it does not come by itself. */
export function isFirstVisit(): boolean {
  try {
    return localStorage.getItem(storageKey) === null;
  } catch {
    return false;
  }
}

/** Remembers that the tour was shown; false where the browser refuses, and it would come again and again. */
export function rememberTour(): boolean {
  try {
    localStorage.setItem(storageKey, "seen");
    return true;
  } catch {
    return false;
  }
}
