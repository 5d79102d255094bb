import { openIndicator, parseSelection } from "@yiheng/address";
import type { Hospital, Indicator, Observation, SourceDocument } from "@yiheng/domain";
import { parseQuantity } from "@yiheng/quantity";
import type { ReleaseLists } from "./release-lists.ts";

/** The indicator that a bare comparison opens with. */
export const bare = openIndicator(parseSelection(""));

function hospital(id: string, zh: string): Hospital {
  return {
    id,
    name: { zh: `${zh}医院`, en: `${id} Hospital` },
    short: { zh, en: id },
    city: { zh, en: id },
    province: { zh: "某省", en: "Province" },
    type: "general",
    grade: "三级甲等",
    formerNames: [],
  } as unknown as Hospital;
}

/** An indicator that counts. */
export function indicator(id: string, domain: string, zh: string): Indicator {
  return {
    id,
    domain,
    name: { zh, en: id },
    definition: { zh: `${zh}的定义`, en: `definition of ${id}` },
    kind: "flow",
    unit: "items",
    polarity: "higher-better",
    polarityNote: { zh: "多者多", en: "more is more" },
    decimals: 0,
    conditions: [],
    aliases: [],
  } as unknown as Indicator;
}

function document(id: string, of: string): SourceDocument {
  return {
    id,
    hospital: of,
    title: { zh: `${id}的报告`, en: `report ${id}` },
    type: "review",
    publisher: { zh: "院办", en: "office" },
    covers: { from: "2023-01-01", to: "2023-12-31", basis: "printed" },
    fileName: `${id}.txt`,
    textSha256: "0".repeat(64),
    chars: 10,
  } as unknown as SourceDocument;
}

/** A figure of 2023, read from printed words. */
export function observation(of: string, about: string, printed: string, basis = "printed"): Observation {
  const quantity = parseQuantity(printed);
  return {
    id: `${of}-${about}`,
    hospital: of,
    indicator: about,
    scope: "hospital",
    period: { from: "2023-01-01", to: "2023-12-31", type: "year", basis },
    quantity,
    statement: "actual",
    stated: [],
    conflictsWith: [],
    receipt: { document: `${of}-2023`, section: "一", paragraph: 1, start: 0, end: 2, printed },
  } as unknown as Observation;
}

/** Three hospitals, of which one prints nothing, and two domains. */
export const lists: ReleaseLists = {
  release: "0123456789ab",
  hospitals: [hospital("east", "东"), hospital("west", "西"), hospital("north", "北")],
  indicators: [
    indicator(bare, "research", "新立项目数"),
    ...Array.from({ length: 14 }, (_, at) => indicator(`more-${at}`, "talent", `其他${at}`)),
  ],
  documents: [document("east-2023", "east"), document("west-2023", "west"), document("north-2023", "north")],
  observations: [
    observation("east", bare, "37项"),
    observation("west", bare, "100余项", "implied"),
    ...Array.from({ length: 14 }, (_, at) => [
      observation("east", `more-${at}`, `${at + 1}项`),
      observation("west", `more-${at}`, `${at + 2}项`),
    ]).flat(),
  ],
  designations: [],
  programmes: [],
  specialties: [],
};
