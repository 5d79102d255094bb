import { expect, test } from "vitest";
import { passageOf } from "./receipt.tsx";

test("a passage is the line around the words, cut by code points", () => {
  const text = "第一行\n𠮷院全年149项立项\n第三行";
  expect(passageOf(text, { start: 8, end: 12 })).toEqual({
    before: "𠮷院全年",
    words: "149项",
    after: "立项",
  });
});

test("words that run over a line end keep both parts", () => {
  expect(passageOf("活动8\n\n次，后", { start: 2, end: 6 })).toEqual({
    before: "活动",
    words: "8\n\n次",
    after: "，后",
  });
});
