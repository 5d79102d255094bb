import type { Locale } from "@yiheng/domain";

const zh = {
  superseded: (release: string, count: number) =>
    `这一页按数据版本 ${release} 制作，此后有 ${count} 处更新：`,
  keeping: "目前保留原数字，放映和文件上方会注明。",
  accept: "采用现行数字",
  unknown: (release: string) => `这一页注明的数据版本 ${release} 未曾登记，无从对照；显示的是现行数字。`,
};

const en: typeof zh = {
  superseded: (release, count) =>
    `This slide was made under release ${release}; ${count === 1 ? "one thing on it has" : `${count} things on it have`} been updated since:`,
  keeping: "It keeps the old figures, and says so above itself when it is played or handed out.",
  accept: "Use the present figures",
  unknown: (release) =>
    `The release ${release} that this slide names was never recorded, so nothing can be compared; it shows the present figures.`,
};

/** What the editor says of a slide made under an earlier release. */
export const slideAgeWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
