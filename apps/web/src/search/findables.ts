import type { Hospital, Indicator, DocumentSummary, Specialty } from "@yiheng/domain";
import type { Messages } from "../i18n/messages.zh.ts";
import type { Findable } from "./find.ts";

interface Catalogue {
  readonly hospitals: readonly Hospital[];
  readonly indicators: readonly Indicator[];
  readonly specialties: readonly Specialty[];
  readonly documents: readonly DocumentSummary[];
}

/** Everything that a search can lead to. */
export function findablesOf(catalogue: Catalogue, { domain }: Pick<Messages, "domain">): readonly Findable[] {
  const { hospitals, indicators, specialties, documents } = catalogue;
  const hospitalOf = (id: string) => hospitals.find((hospital) => hospital.id === id);
  const nowhere = { zh: "", en: "" };
  return [
    ...hospitals.map(({ id, name, short, city, province, formerNames }): Findable => ({
      kind: "hospital",
      id,
      name,
      aliases: [id, short.zh, short.en, city.zh, ...formerNames],
      detail: { zh: `${province.zh} ${city.zh}`, en: `${city.en}, ${province.en}` },
    })),
    ...indicators.map((indicator): Findable => ({
      kind: "indicator",
      id: indicator.id,
      name: indicator.name,
      aliases: [indicator.id, ...indicator.aliases],
      detail: { zh: domain[indicator.domain], en: domain[indicator.domain] },
    })),
    ...specialties.map(({ code, name, aliases }): Findable => ({
      kind: "specialty",
      id: code,
      name,
      aliases: [code, ...aliases],
      detail: { zh: code, en: code },
    })),
    ...documents.map(({ id, title, hospital }): Findable => ({
      kind: "document",
      id,
      name: title,
      aliases: [id],
      detail: hospitalOf(hospital)?.name ?? nowhere,
    })),
  ];
}
