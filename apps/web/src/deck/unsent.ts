const storageKey = "yiheng.decks-unsent";

/** Whether something in a deck was left behind unsent, as far as can be told without opening them. */
export function hasUnsent(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false; // then it is sent when a deck is opened next
  }
}

/** Remembers whether something is unsent, for the page that is opened next. */
export function noteUnsent(isUnsent: boolean): void {
  try {
    if (isUnsent) localStorage.setItem(storageKey, "yes");
    else localStorage.removeItem(storageKey);
  } catch {
    // as above
  }
}
