import { describe, expect, test } from "vitest";
import { wrap } from "./wrap.ts";

const measure = (text: string) => Array.from(text).reduce((sum, one) => sum + (one > "\u2E80" ? 2 : 1), 0);

describe("a wrapped text", () => {
  test("breaks between Chinese characters, never before a closing mark", () => {
    expect(wrap("柳州市工人医院，广元", 14, measure)).toEqual(["柳州市工人医", "院，广元"]);
  });

  test("breaks English at spaces", () => {
    expect(wrap("published by the hospital", 13, measure)).toEqual(["published by", "the hospital"]);
  });

  test("breaks an address that is longer than the line inside it, and loses nothing", () => {
    const address = "http://127.0.0.1/compare?indicator=papers";
    const lines = wrap(address, 20, measure);
    expect(lines.every((line) => measure(line) <= 20)).toBe(true);
    expect(lines.join("")).toBe(address);
  });
});
