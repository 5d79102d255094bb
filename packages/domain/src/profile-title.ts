import type { Localized } from "./localized.ts";
import type { ProfilePart } from "./profile.ts";

const titles: Readonly<Record<ProfilePart | "titles", (name: Localized) => Localized>> = {
  figures: ({ zh, en }) => ({ zh: `${zh}：全部数字`, en: `${en}: all figures` }),
  beside: ({ zh, en }) => ({ zh: `${zh}与其他医院对照`, en: `${en} beside the others` }),
  "only-here": ({ zh, en }) => ({
    zh: `${zh}印出、其他医院没有的`,
    en: `Printed by ${en} and no other`,
  }),
  omitted: ({ zh, en }) => ({ zh: `其他医院印出、${zh}没有的`, en: `Printed by others, not by ${en}` }),
  summary: ({ zh, en }) => ({ zh: `${zh}：一页摘要`, en: `${en}: one-page summary` }),
  titles: ({ zh, en }) => ({ zh: `${zh}：称号与资质`, en: `${en}: titles and qualifications` }),
};

/** What a part of a hospital's profile is called, on the page and in files, under the hospital's full or short name. */
export function profileTitle(part: ProfilePart | "titles", name: Localized): Localized {
  return titles[part](name);
}
