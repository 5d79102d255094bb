import type { Category } from "./designation.ts";
import type { Localized } from "./localized.ts";

/** What each category of programme is called; a new category must be named here to compile. */
export const categoryNames: Readonly<Record<Category, Localized>> = {
  specialty: { zh: "专科", en: "Specialty" },
  "hospital-rating": { zh: "医院等级", en: "Hospital rating" },
  "it-maturity": { zh: "信息化评级", en: "IT maturity" },
  training: { zh: "教学培训", en: "Training" },
  trial: { zh: "临床试验", en: "Clinical trials" },
  emergency: { zh: "急救与救治", en: "Emergency and treatment" },
  "quality-control": { zh: "质控中心", en: "Quality control" },
  "research-platform": { zh: "科研平台", en: "Research platform" },
  talent: { zh: "人才", en: "Talent" },
  ranking: { zh: "排名", en: "Ranking" },
  honour: { zh: "荣誉", en: "Honour" },
  centre: { zh: "中心与基地", en: "Centres and bases" },
  award: { zh: "奖项", en: "Award" },
};
