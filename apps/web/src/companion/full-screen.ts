/** Fills the screen with the page, or gives it back. */
export function toggleFullScreen(): void {
  // A refusal (an embedded page, a policy) leaves the page as it is, which is all that can be done.
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  change.catch(() => undefined);
}
