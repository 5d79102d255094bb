import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";

interface MadeSlide {
  readonly id: string;
  readonly view: string;
  readonly headline: string;
  readonly note: string;
  readonly layout: "page" | "chart-and-table" | "chart" | "table";
  readonly hidden: boolean;
}

/** A slide that says as little as a slide can. */
export const slideOf = (id: string, more: Partial<MadeSlide> = {}): MadeSlide => ({
  id,
  view: "/compare?indicator=research-projects-approved",
  headline: "",
  note: "",
  layout: "page",
  hidden: false,
  ...more,
});

/** Makes a deck as a program would; gives the keys that edit it and show it. */
export async function makeDeck(
  request: APIRequestContext,
  title: string,
  slides: readonly MadeSlide[],
): Promise<{ readonly edit: string; readonly view: string }> {
  const answer = await request.post("/api/v1/decks", { data: { title, slides } });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { keys: { edit: string; view: string } }).keys;
}

/** What the server has under a key: its headlines in order. */
export async function headlinesOn(request: APIRequestContext, key: string): Promise<readonly string[]> {
  const { deck } = (await (await request.get(`/api/v1/decks/${key}`)).json()) as {
    deck: { slides: readonly MadeSlide[] };
  };
  return deck.slides.map(({ headline }) => headline);
}

/** Opens a deck, and gives its slides. */
export async function openDeck(page: Page, key: string, query = ""): Promise<Locator> {
  await page.goto(`/decks/${key}${query}`);
  const slides = page.locator("[data-slide]");
  await slides.first().waitFor();
  return slides;
}

/** The field of a slide's headline, from 0. */
export function headlineOf(page: Page, place: number): Locator {
  return page.locator("[data-slide]").nth(place).getByRole("textbox").first();
}

/** The headlines in the order in which they stand. */
export async function headlines(page: Page): Promise<readonly string[]> {
  const fields = await page.locator("[data-slide] .is-headline input").all();
  return Promise.all(fields.map((field) => field.inputValue()));
}

/** How the deck says that it stands. */
export function standing(page: Page): Locator {
  return page.locator("[data-standing]");
}
