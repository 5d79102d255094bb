import type { Hospital, Indicator, Programme, SourceDocument, Specialty } from "@yiheng/domain";
import { bilingual, type ColumnOf } from "./table.ts";

export const hospitalColumns: readonly ColumnOf<Hospital>[] = [
  ["id", ({ id }) => id],
  ...bilingual<Hospital>("name", ({ name }) => name),
  ...bilingual<Hospital>("short", ({ short }) => short),
  ...bilingual<Hospital>("city", ({ city }) => city),
  ...bilingual<Hospital>("province", ({ province }) => province),
  ["type", ({ type }) => type],
  ["grade", ({ grade }) => grade],
  ["former_names", ({ formerNames }) => formerNames.join(";")],
  ...bilingual<Hospital>("note", ({ note }) => note),
];

export const documentColumns: readonly ColumnOf<SourceDocument>[] = [
  ["id", ({ id }) => id],
  ["hospital", ({ hospital }) => hospital],
  ...bilingual<SourceDocument>("title", ({ title }) => title),
  ["type", ({ type }) => type],
  ...bilingual<SourceDocument>("publisher", ({ publisher }) => publisher),
  ["published_on", ({ publishedOn }) => publishedOn],
  ["covers_from", ({ covers }) => covers.from],
  ["covers_to", ({ covers }) => covers.to],
  ["covers_basis", ({ covers }) => covers.basis],
  ["url", ({ url }) => url],
  ["file_name", ({ fileName }) => fileName],
  ["text_sha256", ({ textSha256 }) => textSha256],
  ["chars", ({ chars }) => chars],
  ...bilingual<SourceDocument>("cannot_tell", ({ cannotTell }) => cannotTell),
  ...bilingual<SourceDocument>("note", ({ note }) => note),
];

export const indicatorColumns: readonly ColumnOf<Indicator>[] = [
  ["id", ({ id }) => id],
  ["domain", ({ domain }) => domain],
  ...bilingual<Indicator>("name", ({ name }) => name),
  ...bilingual<Indicator>("definition", ({ definition }) => definition),
  ["kind", ({ kind }) => kind],
  ["unit", ({ unit }) => unit],
  ["polarity", ({ polarity }) => polarity],
  ...bilingual<Indicator>("polarity_note", ({ polarityNote }) => polarityNote),
  ["decimals", ({ decimals }) => decimals],
  ...bilingual<Indicator>("numerator", ({ numerator }) => numerator),
  ...bilingual<Indicator>("denominator", ({ denominator }) => denominator),
  ["appraisal_no", ({ appraisal }) => appraisal?.number],
  ["appraisal_match", ({ appraisal }) => appraisal?.match],
  ["conditions", ({ conditions }) => conditions.join(";")],
  ["aliases_zh", ({ aliases }) => aliases.join(";")],
  ...bilingual<Indicator>("caveats", ({ caveats }) => caveats),
];

export const programmeColumns: readonly ColumnOf<Programme>[] = [
  ["id", ({ id }) => id],
  ...bilingual<Programme>("name", ({ name }) => name),
  ...bilingual<Programme>("issuer", ({ issuer }) => issuer),
  ["level", ({ level }) => level],
  ["category", ({ category }) => category],
  ["ladder", ({ ladder }) => ladder.join(";")],
  ...bilingual<Programme>("region", ({ region }) => region),
  ["confusable_with", ({ confusableWith }) => confusableWith.join(";")],
  ...bilingual<Programme>("note", ({ note }) => note),
];

export const specialtyColumns: readonly ColumnOf<Specialty>[] = [
  ["code", ({ code }) => code],
  ...bilingual<Specialty>("name", ({ name }) => name),
  ["parent", ({ parent }) => parent],
  ["aliases_zh", ({ aliases }) => aliases.join(";")],
];
