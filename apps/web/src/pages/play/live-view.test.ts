import type { HospitalId } from "@yiheng/domain";
import { describe, expect, test } from "vitest";
import { choiceIn, liveView, withToggled } from "./live-view.ts";

const ids = ["ankang", "guangyuan", "liuzhou"] as readonly string[] as readonly HospitalId[];
const [ankang, guangyuan] = ids as [HospitalId, HospitalId];

describe("a slide's view under what is chosen live", () => {
  test("is the slide's own where nothing is chosen", () => {
    expect(liveView("/compare?indicator=papers&hospital=ankang", {})).toBe(
      "/compare?indicator=papers&hospital=ankang",
    );
  });

  test("takes over hospitals and period and keeps what it is about", () => {
    const view = liveView("/compare?indicator=papers&hospital=ankang", {
      hospital: [guangyuan],
      period: "same-year",
    });
    expect(view).toBe("/compare?hospital=guangyuan&period=same-year&indicator=papers");
    expect(choiceIn(view, ids)).toEqual({ hospitals: [guangyuan], period: "same-year" });
  });

  test("a hospital goes in and out, but the last one stays", () => {
    expect(withToggled(ids, ankang, ids)).toEqual(ids.slice(1));
    expect(withToggled([guangyuan], ankang, ids)).toEqual([ankang, guangyuan]);
    expect(withToggled([ankang], ankang, ids)).toEqual([ankang]);
  });
});
