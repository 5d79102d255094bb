import { routes } from "@yiheng/address";
import { locales, periodRules, slideLayouts } from "@yiheng/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentOf } from "../content-of.ts";
import { bare, lists } from "../examples.ts";
import { listsFor } from "./lists-for.ts";

const views = fc
  .record({
    path: fc.constantFrom(
      ...routes.map((route) => route.replace("/:id?", "")),
      "/hospitals/west",
      "/documents/east-2023",
    ),
    query: fc.constantFrom(
      "",
      "about=talent",
      "verdict=with-care",
      "view=summary",
      `indicator=${bare}`,
      "open=research",
    ),
  })
  .map(({ path, query }) => `${path}?${query}`);

test("slides say the same from their part of a release as from the whole, whatever is chosen while they are played", () => {
  const choices = fc.record({
    hospital: fc.subarray(["east", "west", "north"]),
    period: fc.constantFrom(...periodRules),
    layout: fc.constantFrom(...slideLayouts),
    locale: fc.constantFrom(...locales),
  });
  fc.assert(
    fc.property(
      fc.array(views, { minLength: 1, maxLength: 3 }),
      choices,
      (made, { hospital, period, layout, locale }) => {
        const part = listsFor(
          made.map((view) => ({ view })),
          lists,
        );
        for (const view of made) {
          const slide = { view: `${view}&hospital=${hospital.join(",")}&period=${period}`, layout };
          expect(contentOf(slide, part, locale)).toEqual(contentOf(slide, lists, locale));
        }
      },
    ),
  );
});

test("a comparison needs no figures of other indicators, and a list of definitions no figures at all", () => {
  expect(listsFor([{ view: "/compare" }], lists).observations.map(({ indicator }) => indicator)).toEqual([
    bare,
    bare,
  ]);
  const defined = listsFor([{ view: "/dictionary" }], lists);
  expect(defined).toMatchObject({ indicators: lists.indicators, observations: [] });
  expect(listsFor([{ view: "/gone" }], lists)).toMatchObject({
    indicators: [],
    observations: [],
    designations: [],
  });
});
