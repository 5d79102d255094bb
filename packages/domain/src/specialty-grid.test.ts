import { describe, expect, test } from "vitest";
import { hospitals } from "./comparison.vectors.ts";
import {
  type Category,
  type Designation,
  type DesignationId,
  designationStatuses,
  type Level,
  type Programme,
  type ProgrammeId,
  type Specialty,
  type SpecialtyCode,
  standingOf,
} from "./designation.ts";
import type { DocumentId } from "./document.ts";
import type { HospitalId } from "./hospital.ts";
import { byCode, isSpecialtyProgramme, specialtyGrid } from "./specialty-grid.ts";

function programme(id: string, level: Level, category: Category = "specialty"): Programme {
  const text = { zh: id, en: id };
  return { id: id as ProgrammeId, name: text, issuer: text, level, category, ladder: [], confusableWith: [] };
}

function specialty(code: string): Specialty {
  return { code: code as SpecialtyCode, name: { zh: code, en: code }, aliases: [] };
}

function designation(at: string, under: string, code?: string): Designation {
  return {
    id: `${at}-${under}-${code}` as DesignationId,
    hospital: at as HospitalId,
    programme: under as ProgrammeId,
    ...(code !== undefined && { specialty: code as SpecialtyCode }),
    label: { zh: under, en: under },
    scope: "hospital",
    status: "approved",
    event: "new-in-period",
    period: {},
    list: { isOpen: false },
    receipt: { document: "d" as DocumentId, section: "", paragraph: 1, start: 0, end: 2, printed: "骨科" },
  };
}

const programmes = new Map(
  [
    programme("national", "national"),
    programme("provincial", "provincial"),
    programme("municipal", "municipal"),
    programme("chest-pain", "national", "centre"),
    programme("award", "national", "award"),
  ].map((one) => [one.id, one]),
);

function grid(...designations: readonly Designation[]) {
  const rows = specialtyGrid(
    designations,
    programmes,
    [specialty("03.01"), specialty("03.04")],
    hospitals.slice(2, 4),
  );
  return rows.map(({ specialty: { code }, cells }) => [
    code,
    ...cells.map((cell) => cell.designations.map(({ programme: id }) => id).join(" ")),
  ]);
}

describe("the grid of specialties", () => {
  test("has a row for each specialty that somebody holds, in the order of the catalogue, and a cell for each hospital", () => {
    expect(
      grid(designation("jingmen", "national", "03.04"), designation("liuzhou", "provincial", "03.01")),
    ).toEqual([
      ["03.01", "provincial", ""],
      ["03.04", "", "national"],
    ]);
  });

  test("puts the highest level first and keeps them all", () => {
    const rows = grid(
      designation("jingmen", "municipal", "03.04"),
      designation("jingmen", "national", "03.04"),
      designation("jingmen", "provincial", "03.04"),
    );
    expect(rows).toEqual([["03.04", "", "national provincial municipal"]]);
  });

  test("leaves out awards, unknown programmes and titles without a subject", () => {
    expect(
      grid(
        designation("jingmen", "award", "03.04"),
        designation("jingmen", "unheard-of", "03.04"),
        designation("jingmen", "national"),
      ),
    ).toEqual([]);
  });

  test("counts centres among what a specialty holds", () => {
    expect(isSpecialtyProgramme(programme("stroke", "national", "centre"))).toBe(true);
    expect(isSpecialtyProgramme(programme("paper-prize", "national", "award"))).toBe(false);
    expect(isSpecialtyProgramme(undefined)).toBe(false);
  });

  test("sorts parents before children", () => {
    const codes = ["03.04", "03", "04", "03.04.01"].map((code) => specialty(code));
    expect([...codes].sort(byCode).map(({ code }) => code)).toEqual(["03", "03.04", "03.04.01", "04"]);
  });
});

describe("the standing of a title", () => {
  test("is held only once it is granted", () => {
    const held = designationStatuses.filter((status) => standingOf(status) === "held");
    expect(held).toEqual(["approved", "accepted", "renewed"]);
  });

  test("is being built while under construction or in cultivation", () => {
    const building = designationStatuses.filter((status) => standingOf(status) === "building");
    expect(building).toEqual(["cultivating", "under-construction"]);
  });

  test("is merely sought while applied for, recommended, shortlisted or reviewed", () => {
    const sought = designationStatuses.filter((status) => standingOf(status) === "sought");
    expect(sought).toEqual(["applied", "recommended", "shortlisted", "under-review"]);
  });

  test("ends when it lapses", () => {
    expect(standingOf("lapsed")).toBe("lapsed");
  });
});
