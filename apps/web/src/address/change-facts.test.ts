import type { Designation, Hospital, Observation, ReleaseChange } from "@yiheng/domain";
import { expect, test } from "vitest";
import { en } from "../i18n/messages.en.ts";
import { zh } from "../i18n/messages.zh.ts";
import { factsOf } from "./change-facts.ts";
import { releaseNoteWords } from "./release-note-words.ts";

const inChinese = { locale: "zh", messages: zh, words: releaseNoteWords.zh } as const;
const inEnglish = { locale: "en", messages: en, words: releaseNoteWords.en } as const;

const before = {
  id: "north-papers-2023",
  scope: "hospital",
  period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis: "printed" },
  quantity: { value: 37, bound: "exact", qualifier: "exact", unit: "items" },
  statement: "actual",
  receipt: { printed: "37项" },
} as unknown as Observation;

function corrected(columns: readonly string[], after: Partial<Observation>): ReleaseChange {
  return {
    table: "observations",
    record: before.id,
    kind: "corrected",
    columns,
    before,
    after: { ...before, ...after },
  };
}

test("a corrected figure is told as it was and as it is, with its unit", () => {
  const change = corrected(["value", "printed"], { quantity: { ...before.quantity, value: 38 } });
  expect(factsOf(change, inChinese)).toEqual([{ term: "", was: "37项", now: "38项" }]);
  expect(factsOf(change, inEnglish)).toEqual([{ term: "", was: "37 items", now: "38 items" }]);
});

test("another period is told by its year, and in full where the year is the same", () => {
  const year = corrected(["period_from", "period_to"], {
    period: { ...before.period, from: "2022-01-01", to: "2022-12-31" },
  });
  expect(factsOf(year, inChinese)).toEqual([{ term: "时间", was: "2023年", now: "2022年" }]);
  const basis = corrected(["period_basis"], { period: { ...before.period, basis: "implied" } });
  const [fact] = factsOf(basis, inChinese);
  expect([fact?.term, fact?.was === fact?.now, fact?.now?.startsWith("2023-01-01 – 2023-12-31")]).toEqual([
    "时间",
    false,
    true,
  ]);
});

test("what takes more than a few words is named only, each thing once", () => {
  const change = corrected(["population_label_zh", "population_label_en", "conflicts_with"], {});
  expect(factsOf(change, inChinese)).toEqual([{ term: "参评总数" }, { term: "矛盾的记录" }]);
  expect(factsOf(corrected(["bound"], {}), inChinese)).toEqual([{ term: "读法" }]);
  expect(factsOf(corrected(["column_of_tomorrow"], {}), inEnglish)).toEqual([{ term: "other" }]);
});

test("a figure that came or went is told by its words alone", () => {
  const told = { table: "observations", record: before.id, columns: ["id"] } as const;
  expect(factsOf({ ...told, kind: "withdrawn", before }, inChinese)).toEqual([{ term: "", was: "37项" }]);
  expect(factsOf({ ...told, kind: "added", after: before }, inChinese)).toEqual([{ term: "", now: "37项" }]);
});

test("a title is told by its status", () => {
  const title = {
    status: "under-construction",
    label: { zh: "心内科", en: "Cardiology" },
  } as unknown as Designation;
  const change: ReleaseChange = {
    table: "designations",
    record: "north-cardiology",
    kind: "corrected",
    columns: ["status"],
    before: title,
    after: { ...title, status: "approved" },
  };
  expect(factsOf(change, inEnglish)).toEqual([
    { term: "status", was: en.status["under-construction"], now: en.status.approved },
  ]);
});

test("a hospital's class is told as it was and as it is, for it decides who may be compared", () => {
  const north = {
    name: { zh: "北城医院", en: "North" },
    type: "general",
    grade: "3A",
  } as unknown as Hospital;
  const change: ReleaseChange = {
    table: "hospitals",
    record: "north",
    kind: "corrected",
    columns: ["type", "province_zh"],
    before: north,
    after: { ...north, type: "tcm" },
  };
  expect(factsOf(change, inChinese)).toEqual([
    { term: "类别", was: "综合医院", now: "中医医院" },
    { term: "省份" },
  ]);
});
