import { parseQuantity } from "@yiheng/quantity";
import { expect, test } from "vitest";
import { figureWords } from "./figure-words.ts";

const figure = (printed: string) => ({ quantity: parseQuantity(printed), receipt: { printed } });

test.each([
  ["12万余人次", "12万余人次"],
  ["70 余名", "70余名"],
  ["149项", "149"],
])("%s stands in a Chinese cell as %s", (printed, words) => {
  expect(figureWords(figure(printed), "zh")).toBe(words);
});

test("in English an approximate figure is told as its interval", () => {
  expect(figureWords(figure("12万余人次"), "en")).toBe("120,000–130,000");
});
