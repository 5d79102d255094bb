import { expect, type Page } from "@playwright/test";

/** Every screen, in the state that shows most of it. */
export const screens = {
  overview: "/?open=research,quality",
  "overview against the own hospital": "/?own=jingmen",
  "comparison on one axis": "/compare?indicator=research-projects-approved",
  "comparison side by side": "/compare?indicator=papers-sci",
  specialties: "/specialties",
  coverage: "/coverage?about=research&indicator=research-projects-approved&ask=ankang",
  "request sheet": "/requests/ankang?open=further",
  "hospital profile": "/hospitals/jingmen",
  "hospital summary": "/hospitals/jingmen?view=summary",
  "list of documents": "/documents",
  document: "/documents/ankang-2023-highlights",
  "dictionary of indicators": "/dictionary?about=talent&indicator=staff-sent-for-study",
  "dictionary of readings": "/dictionary?part=reading&phrase=%E7%BA%A630%E4%BD%99%E6%AC%A1",
  "dictionary of verdicts": "/dictionary?part=verdicts",
  "dictionary of downloads": "/dictionary?part=data",
  "unknown indicator": "/compare?indicator=research-project-approved",
  "unknown hospital": "/hospitals/jinmen?hospital=jingmen,liuzhu",
  "unknown receipt": "/?receipt=jingmen-research-projects-approved-2032",
  "check of a file": "/check",
  "list of decks": "/decks",
  "wrong link to a deck": "/decks/nothing",
  "unknown page": "/nowhere",
} as const;

/** How a screen may be asked for besides. */
export interface Manner {
  readonly lang?: "zh" | "en";
  readonly theme?: "light" | "dark";
}

/** Opens a screen and waits until the app has taken over from the server's page. */
export async function openScreen(page: Page, path: string, manner: Manner = {}): Promise<void> {
  const query = new URLSearchParams({ ...manner }).toString();
  await page.goto(query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`);
  await page.locator("html[data-live]").waitFor({ state: "attached" });
  await expect(page.locator("[aria-busy]")).toHaveCount(0);
}
