import { randomUUID } from "node:crypto";
import { paths } from "../../packages/contract/src/index.ts";
import type { DeckContent, Slide } from "../../packages/domain/src/index.ts";

/** A slide of a test's own; what it does not say is as a new slide has it. */
export function slideOf(view: string, said: Partial<Slide> = {}): Slide {
  return { id: randomUUID(), view, headline: "", note: "", layout: "page", hidden: false, ...said };
}

/** One slide of every kind of view, as somebody would put them together for a meeting. */
export const everyKind: readonly Slide[] = [
  slideOf("/", { headline: "四家医院都报告了什么" }),
  slideOf("/compare?indicator=research-projects-approved", {
    headline: "立项数：柳州149项，荆门63项，广元37项",
    note: "先说年度不同，再说数字。\n安康没有印出立项数，不要说成零。",
  }),
  slideOf("/compare?indicator=party-branches", { layout: "chart" }),
  slideOf("/compare?indicator=outpatient-emergency-visits", { headline: "门急诊人次只有柳州一家印出" }),
  slideOf("/compare?indicator=national-key-specialties", { layout: "chart-and-table" }),
  slideOf("/?about=talent"),
  slideOf("/specialties"),
  slideOf("/coverage"),
  slideOf("/requests/ankang"),
  slideOf("/hospitals/jingmen"),
  slideOf("/hospitals/jingmen?view=summary"),
  slideOf("/documents/liuzhou-2022-review"),
  slideOf("/dictionary"),
  slideOf("/dictionary?indicator=research-projects-approved"),
];

/** Makes a deck on a server; gives the key that edits it. */
export async function makeDeck(address: string, deck: DeckContent): Promise<string> {
  const answer = await fetch(address + paths.decks, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(deck),
  });
  if (answer.status !== 201) throw new Error(`the deck was not made: ${await answer.text()}`);
  const { keys } = (await answer.json()) as { readonly keys: { readonly edit: string } };
  return keys.edit;
}
