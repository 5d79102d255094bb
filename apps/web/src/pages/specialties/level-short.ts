import type { Level } from "@yiheng/domain";

const zh = {
  international: "际",
  national: "国",
  provincial: "省",
  municipal: "市",
  party: "党",
  society: "会",
} satisfies Record<Level, string>;

const en: typeof zh = {
  international: "Int",
  national: "Nat",
  provincial: "Prov",
  municipal: "Mun",
  party: "Party",
  society: "Soc",
};

/** The levels in a character or two, for badges. */
export const levelShort = { zh, en };
