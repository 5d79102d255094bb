import { type HospitalId, ownFirst } from "@yiheng/domain";
import { expect, test } from "vitest";
import { summariesWithOwnFirst } from "./own-first.ts";

const ids = ["ankang", "guangyuan", "liuzhou", "jingmen"].map((id) => id as HospitalId);
const same = (id: HospitalId) => id;

test.each([
  ["liuzhou", "liuzhou ankang guangyuan jingmen"],
  ["ankang", "ankang guangyuan liuzhou jingmen"],
  ["nowhere", "ankang guangyuan liuzhou jingmen"],
])("with %s as own the order is %s", (own, order) => {
  expect(ownFirst(ids, own as HospitalId, same).join(" ")).toBe(order);
});

test("without an own hospital nothing is moved, nor even copied", () => {
  expect(ownFirst(ids, undefined, same)).toBe(ids);
  expect(summariesWithOwnFirst(undefined)).toBeUndefined();
});

test("the same own hospital gives the same function, so that an answer is arranged once", () => {
  const [own] = ids;
  expect(summariesWithOwnFirst(own)).toBe(summariesWithOwnFirst(own));
});
