import { expect, test } from "vitest";
import { judgementTokens, palette, paletteIn } from "./palette.ts";

test("the tokens hold every colour that slides need", () => {
  const colors = palette();
  const tokens = ["ink", "ink-quiet", "paper", "ground", "rule", "rule-strong", "accent"];
  const verdicts = Object.values(judgementTokens).flatMap((token) => [token, `${token}-soft`]);
  for (const token of [...tokens, ...verdicts]) expect(colors.of(token)).toMatch(/^[\dA-F]{6}$/u);
  expect(new Set(Array.from({ length: 8 }, (_, seat) => colors.hospital(seat))).size).toBe(8);
});

test("a token that is missing is named", () => {
  expect(() => paletteIn(":root { --ink: light-dark(#000000, #ffffff); }").of("rule")).toThrow("--rule");
});
