import type { Dataset } from "@yiheng/dataset";
import { replyType } from "@yiheng/domain";
import { describe, expect, it, onTestFinished } from "vitest";
import { loadTestPackage } from "../testing/test-data.ts";
import type { Store } from "./store.ts";

/** What every storage engine must do; an engine's own test only says how it is opened. */
export function describeStore(engine: string, open: (dataset: Dataset, release: string) => Store): void {
  const { dataset, release } = loadTestPackage();
  const opened = () => {
    const store = open(dataset, release);
    onTestFinished(() => store.close());
    return store;
  };
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

  describe(`the ${engine} store`, () => {
    it("names its release", () => {
      expect(opened().release).toBe(release);
    });

    it("gives back whole and in order what was loaded", async () => {
      const store = opened();
      expect(await store.hospitals()).toEqual(dataset.hospitals);
      expect(await store.documents()).toEqual(dataset.documents);
      expect(await store.indicators()).toEqual(dataset.indicators);
      expect(await store.programmes()).toEqual(dataset.programmes);
      expect(await store.specialties()).toEqual(dataset.specialties);
      expect(await store.observations({})).toEqual(dataset.observations);
      expect(await store.designations({})).toEqual(dataset.designations);
    });

    it("tells a hospital's answer to a request from what it published", async () => {
      const documents = dataset.documents.map((one) =>
        one.id === "west-2022-review" ? { ...one, type: replyType } : one,
      );
      const observations = dataset.observations.map((one) =>
        one.receipt.document === "west-2022-review"
          ? { ...one, receipt: { ...one.receipt, isReply: true } }
          : one,
      );
      const store = open({ ...dataset, documents, observations }, release);
      onTestFinished(() => store.close());
      expect(await store.observations({})).toEqual(observations);
    });

    it("keeps absent what is absent, so that nothing becomes null or zero", async () => {
      const [observation] = await opened().observations({ id: "west-party-branches-2022" });
      expect(Object.keys(observation ?? {})).not.toContain("note");
      expect(observation?.quantity).toEqual({
        value: 18,
        bound: "exact",
        qualifier: "exact",
        unit: "pieces",
      });
    });

    it("filters observations by every property alone", async () => {
      const store = opened();
      expect(ids(await store.observations({ hospitals: ["west"] }))).toEqual([
        "west-research-projects-approved-2022",
        "west-party-branches-2022",
      ]);
      expect(await store.observations({ indicators: ["party-branches"] })).toHaveLength(4);
      expect(await store.observations({ documents: ["north-2023-review"] })).toHaveLength(6);
      expect(ids(await store.observations({ domain: "appraisal" }))).toEqual([
        "north-npa-grade-2023",
        "north-npa-rank-2023",
      ]);
      expect(ids(await store.observations({ scope: "department" }))).toEqual(["south-patients-named-2023"]);
      expect(ids(await store.observations({ id: "north-npa-rank-2023" }))).toEqual(["north-npa-rank-2023"]);
    });

    it("admits only what satisfies all filters at once, and any of the values of one", async () => {
      const store = opened();
      const filter = {
        hospitals: ["north", "west"],
        indicators: ["party-branches"],
        domain: "organization",
      } as const;
      expect(ids(await store.observations(filter))).toEqual([
        "north-party-branches-2023",
        "west-party-branches-2022",
      ]);
      expect(await store.observations({ ...filter, scope: "city" })).toEqual([]);
      expect(await store.observations({ hospitals: [] })).toEqual([]);
    });

    it("filters designations by every property", async () => {
      const store = opened();
      const found = ["north-national-cardiology-2023"];
      expect(ids(await store.designations({ hospitals: ["north"] }))).toEqual(found);
      expect(ids(await store.designations({ documents: ["north-2023-review"] }))).toEqual(found);
      expect(await store.designations({ documents: ["west-2022-review"] })).toEqual([]);
      expect(ids(await store.designations({ programmes: ["national-key-specialty"] }))).toEqual(found);
      expect(ids(await store.designations({ specialties: ["03.04"] }))).toEqual(found);
      expect(ids(await store.designations({ level: "national", status: "under-construction" }))).toEqual(
        found,
      );
      expect(await store.designations({ level: "provincial" })).toEqual([]);
      expect(await store.designations({ status: "approved" })).toEqual([]);
    });

    it("takes a value for a value, whatever it looks like in a query language", async () => {
      const hostile = "x' OR '1'='1";
      expect(await opened().observations({ hospitals: [hostile], id: hostile })).toEqual([]);
    });
  });
}
