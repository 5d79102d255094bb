import { parseSelection } from "@yiheng/address";
import { isSlideView } from "@yiheng/domain";
import { expect, it } from "vitest";
import { deckRouteOf, isOfDecks, keyIn } from "./deck-address.ts";
import { slideOfView } from "./slide-of-card.ts";

const slideAt = (address: string) => {
  const [path = "", search = ""] = address.split("?");
  return slideOfView({ path, selection: parseSelection(search) }, "r1");
};

it.each([
  [
    "/?lang=en&theme=dark&density=wall&release=abc&show=verdicts&open=talent",
    "/?show=verdicts&open=talent&release=r1",
  ],
  [
    "/compare?indicator=papers-sci&hospital=ankang,liuzhou&receipt=x",
    "/compare?hospital=ankang,liuzhou&indicator=papers-sci&release=r1",
  ],
  ["/hospitals/ankang?sort=scope&own=ankang", "/hospitals/ankang?own=ankang&sort=scope&release=r1"],
])(
  "a slide of %s keeps what was chosen, under which release, and nothing of how it was shown",
  (address, view) => {
    const shown = slideAt(address);
    expect(shown).toEqual({ view, layout: "page" });
    expect(isSlideView(view)).toBe(true);
  },
);

it("names the indicator that a comparison opens with, so that the slide stays what was seen", () => {
  expect(slideAt("/compare")?.view).toMatch(/^\/compare\?indicator=[\w-]+&release=r1$/u);
});

it("makes no slide of what is no view", () => {
  expect([slideAt("/decks"), slideAt("/nowhere")]).toEqual([undefined, undefined]);
});

const key = "abcdefghijklmnopqrstuvwxyz".replace(/[01]/gu, "a");

it.each([
  key,
  ` ${key} `,
  `http://10.0.0.2:4870/decks/${key}`,
  `看这个：https://x/decks/${key}?lang=en#a`,
  `/decks/${key}/play`,
])("the key of a deck is found in %j", (pasted) => expect(keyIn(pasted)).toBe(key));

it.each(["", "https://x/decks/", `https://x/decks/${key}1`, "compare", key.toUpperCase()])(
  "there is no key in %j",
  (pasted) => expect(keyIn(pasted)).toBeUndefined(),
);

it("every address of decks is known as one, also where no page is, for it may hold a key", () => {
  for (const path of ["/decks", `/decks/${key}`, `/decks/${key}/play`, `/decks/${key}/x/y`])
    expect([path, isOfDecks(path)]).toEqual([path, true]);
  expect([isOfDecks("/"), isOfDecks("/decksx"), isOfDecks("/compare")]).toEqual([false, false, false]);
  expect([deckRouteOf("/decks/"), deckRouteOf(`/decks/${key}`)]).toEqual(["/decks", "/decks/:key"]);
});
