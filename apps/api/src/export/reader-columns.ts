import {
  categoryNames,
  type Hospital,
  type Programme,
  type SourceDocument,
  type Specialty,
} from "@yiheng/domain";
import { both, type Surroundings } from "./observed-columns.ts";
import type { ColumnOf } from "./table.ts";
import { fileWords, terms } from "./words.ts";

type Language = Pick<Surroundings, "lang">;

/** Hospitals for readers of one language. */
export function hospitalWordColumns({ lang }: Language): readonly ColumnOf<Hospital>[] {
  return [
    ["name", ({ name }) => name[lang], both("医院", "Hospital")],
    ["short", ({ short }) => short[lang], both("简称", "Short name")],
    ["city", ({ city }) => city[lang], both("城市", "City")],
    ["province", ({ province }) => province[lang], both("省份", "Province")],
    ["type_name", ({ type }) => terms[lang].hospitalType[type], both("类别", "Class")],
    ["grade", ({ grade }) => grade, both("等级（原文）", "Grade (as printed)")],
    [
      "former_names",
      ({ formerNames }) => formerNames.join("；") || undefined,
      both("曾用名", "Former names"),
    ],
    ["note", ({ note }) => note?.[lang], both("说明", "Note")],
    ["id", ({ id }) => id, both("医院代码", "Hospital id")],
    ["type", ({ type }) => type, both("类别代码", "Class id")],
  ];
}

/** Documents for readers of one language. */
export function documentWordColumns({
  lang,
  hospitals,
}: Pick<Surroundings, "lang" | "hospitals">): readonly ColumnOf<SourceDocument>[] {
  const nameOf = new Map(hospitals.map(({ id, name }) => [id, name[lang]]));
  const words = fileWords[lang];
  return [
    ["title", ({ title }) => title[lang], both("文件", "Document")],
    ["hospital_name", ({ hospital }) => nameOf.get(hospital), both("医院", "Hospital")],
    ["publisher", ({ publisher }) => publisher[lang], both("发布者", "Publisher")],
    ["published_on", ({ publishedOn }) => publishedOn ?? words.unknownDate, both("发布日期", "Published")],
    ["covers_from", ({ covers }) => covers.from, both("所述期间起", "Covers from")],
    ["covers_to", ({ covers }) => covers.to, both("所述期间止", "Covers to")],
    [
      "covers_basis_name",
      ({ covers }) => terms[lang].basis[covers.basis],
      both("期间依据", "Period known from"),
    ],
    ["url", ({ url }) => url, both("网址", "Address")],
    ["cannot_tell", ({ cannotTell }) => cannotTell?.[lang], both("答不了的问题", "What it cannot tell")],
    ["note", ({ note }) => note?.[lang], both("说明", "Note")],
    ["chars", ({ chars }) => chars, both("字符数", "Characters")],
    ["file_name", ({ fileName }) => fileName, both("文件名", "File name")],
    ["text_sha256", ({ textSha256 }) => textSha256, both("文本 SHA-256", "SHA-256 of the text")],
    ["id", ({ id }) => id, both("文件编号", "Document id")],
    ["hospital", ({ hospital }) => hospital, both("医院代码", "Hospital id")],
    ["type", ({ type }) => type, both("文件类型代码", "Document type id")],
  ];
}

/** Programmes for readers of one language. */
export function programmeWordColumns(
  { lang }: Language,
  programmes: readonly Programme[],
): readonly ColumnOf<Programme>[] {
  const nameOf = new Map(programmes.map(({ id, name }) => [id, name[lang]]));
  const list = lang === "zh" ? "；" : "; ";
  return [
    ["name", ({ name }) => name[lang], both("项目", "Programme")],
    ["issuer", ({ issuer }) => issuer[lang], both("评定方", "Issuer")],
    ["level_name", ({ level }) => terms[lang].level[level], both("级别", "Level")],
    ["category_name", ({ category }) => categoryNames[category][lang], both("类别", "Category")],
    ["ladder", ({ ladder }) => ladder.join(list) || undefined, both("等次", "Grades")],
    ["region", ({ region }) => region?.[lang], both("地区", "Region")],
    [
      "confusable_names",
      ({ confusableWith }) => confusableWith.flatMap((id) => nameOf.get(id) ?? []).join(list) || undefined,
      both("勿与混同", "Not to be confused with"),
    ],
    ["note", ({ note }) => note?.[lang], both("说明", "Note")],
    ["id", ({ id }) => id, both("项目代码", "Programme id")],
    ["level", ({ level }) => level, both("级别代码", "Level id")],
    ["category", ({ category }) => category, both("类别代码", "Category id")],
  ];
}

/** Specialties for readers of one language. */
export function specialtyWordColumns(
  { lang }: Language,
  specialties: readonly Specialty[],
): readonly ColumnOf<Specialty>[] {
  const nameOf = new Map(specialties.map(({ code, name }) => [code, name[lang]]));
  return [
    ["code", ({ code }) => code, both("科目代码", "Subject code")],
    ["name", ({ name }) => name[lang], both("诊疗科目", "Specialty")],
    ["parent_name", ({ parent }) => parent && nameOf.get(parent), both("上级科目", "Parent subject")],
    ["parent", ({ parent }) => parent, both("上级科目代码", "Parent code")],
    ["aliases", ({ aliases }) => aliases.join("；") || undefined, both("又称", "Also called (Chinese)")],
  ];
}
