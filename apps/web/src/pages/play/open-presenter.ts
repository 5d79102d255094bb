const look = "popup,width=1280,height=800";

/** Opens the presenter's window of a deck, or brings it to the front; false where the browser refuses. */
export function openPresenter(key: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set("presenter", "");
  address.searchParams.delete("loop");
  return window.open(address, `yiheng-presenter-${key}`, look) !== null;
}
