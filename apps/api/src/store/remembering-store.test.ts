import { describe, expect, it } from "vitest";
import { loadTestPackage } from "../testing/test-data.ts";
import { openMemoryStore } from "./memory/memory-store.ts";
import { rememberingStore } from "./remembering-store.ts";
import { describeStore } from "./store.conformance.ts";

describeStore("remembering", (dataset, release) => rememberingStore(openMemoryStore(dataset, release)));

describe("a remembering store", () => {
  it("asks once for a table, and again only after a failure", async () => {
    const { dataset, release } = loadTestPackage();
    let asked = 0;
    const hospitals = () => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error("busy")) : Promise.resolve(dataset.hospitals);
    };
    const store = rememberingStore({ ...openMemoryStore(dataset, release), hospitals });
    await expect(store.hospitals()).rejects.toThrow("busy");
    await store.hospitals();
    await store.hospitals();
    expect(asked).toBe(2);
  });
});
