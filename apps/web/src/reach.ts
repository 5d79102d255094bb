import { parseSelection } from "@yiheng/address";
import type { QueryClient } from "@tanstack/react-query";
import { designationReceipt, observationReceipt } from "./late-parts.ts";
import { bringPage } from "./pages/page.tsx";

const signs = ["pointerover", "focusin", "touchstart"] as const;
/** A pointer that only passes over a link does not stay this long. */
const dwellMs = 60;

/** Brings what a reader reaches for, so that the click finds it here: receipts at first, then what a link leads to. */
export function bringOnReach(client: QueryClient): void {
  let isFirst = true;
  let dwelling: number | undefined;
  const reach = ({ target }: Event) => {
    if (isFirst) void Promise.allSettled([observationReceipt.bring(), designationReceipt.bring()]);
    isFirst = false;
    clearTimeout(dwelling);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null || link.origin !== location.origin) return;
    // What does not come now is asked for again by the click, which then says why it failed.
    dwelling = window.setTimeout(() => void bringView(client, link).catch(() => undefined), dwellMs);
  };
  for (const sign of signs) document.addEventListener(sign, reach, { passive: true });
}

async function bringView(client: QueryClient, { pathname, search }: HTMLAnchorElement): Promise<void> {
  const page = await bringPage(pathname);
  if (page === undefined) return;
  const answers = page.queries(parseSelection(search), page.id).map((query) => client.prefetchQuery(query));
  await Promise.all([...answers, page.ahead?.()]);
}
