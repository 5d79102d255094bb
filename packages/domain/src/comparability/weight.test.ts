import { describe, expect, test } from "vitest";
import { verdicts } from "../verdict.ts";
import { reasonCodes } from "./reason.ts";
import { reasonInGeneral, reasonWeights } from "./weight.ts";

describe("a reason in general", () => {
  test.each(reasonCodes)("%s reads as a sentence without a gap or a colon before nothing", (code) => {
    const { says, remedy } = reasonInGeneral(code);
    for (const text of [says.zh, says.en, remedy?.zh ?? "。", remedy?.en ?? "."]) {
      expect(text).not.toMatch(/[{}]|[：:][。.]|\s\./u);
      expect(text).toMatch(/[。.]$/u);
    }
  });

  test("names the hospital only as the one concerned", () => {
    expect(reasonInGeneral("class-differs").says.en).toBe(
      "TCM hospitals and general hospitals are different classes.",
    );
    expect(reasonInGeneral("not-reported").says.zh).toBe("有关医院的报告没有印这个数字；未报告不等于零。");
  });

  test("weighs the lighter first where the circumstances decide", () => {
    for (const code of reasonCodes) {
      const ranks = reasonWeights[code].map((verdict) => verdicts.indexOf(verdict));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});
