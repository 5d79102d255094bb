import type { Locale } from "@yiheng/domain";

const zh = {
  sources: "来源：",
  publishedOn: (publisher: string, day: string | undefined) =>
    day === undefined ? `（${publisher}）` : `（${publisher}，${day}）`,
  title: (title: string) => `《${title}》`,
  between: "；",
  release: (id: string) => `数据版本 ${id}`,
  firstRows: (count: number) => `只列前 ${count} 行，其余见网页`,
  superseded: (release: string, count: number) =>
    `这一页按数据版本 ${release} 显示；此后有 ${count} 处改动，打开网页可以看到。`,
  unknownRelease: (named: string, shown: string) =>
    `没有数据版本 ${named} 的记录，不能判断此后有无改动；这里显示的是版本 ${shown}。`,
  empty: "这份汇报还没有页面。",
  withRelease: (title: string, release: string) => `${title || "汇报"}（数据版本 ${release}）`,
  closing: "在网上看这份汇报",
  figures: "这一页的数字出自",
  receipt: (hospital: string, printed: string, place: string) => `${hospital} “${printed}” ${place}`,
  place: (title: string, section: string, paragraph: number) =>
    `《${title}》${section ? ` ${section}` : ""} 第${paragraph}段`,
  more: (count: number) => `另有 ${count} 处，见网页`,
  barsOf: (title: string) => `${title}（条形图，数据可编辑）`,
  fileName: (title: string) => `医衡-${title || "汇报"}`,
};

const en: typeof zh = {
  sources: "Sources: ",
  publishedOn: (publisher, day) => (day === undefined ? ` (${publisher})` : ` (${publisher}, ${day})`),
  title: (title) => title,
  between: "; ",
  release: (id) => `Data release ${id}`,
  firstRows: (count) => `the first ${count} rows; the others are on the web page`,
  superseded: (release, count) =>
    `Shown with data release ${release}; ${count === 1 ? "1 change" : `${count} changes`} since, to be seen on the web page.`,
  unknownRelease: (named, shown) =>
    `Data release ${named} was never recorded, so nobody can tell what changed since; this is release ${shown}.`,
  empty: "This deck has no slides yet.",
  withRelease: (title, release) => `${title || "Deck"} (data release ${release})`,
  closing: "This deck on the web",
  figures: "Where the figures on this slide stand",
  receipt: (hospital, printed, place) => `${hospital} “${printed}” ${place}`,
  place: (title, section, paragraph) => `${title}${section ? `, ${section}` : ""}, paragraph ${paragraph}`,
  more: (count) => `${count} more on the web page`,
  barsOf: (title) => `${title} (bar chart, its data can be edited)`,
  fileName: (title) => `yiheng-${title || "deck"}`,
};

/** What slide files say beside the words of their slides. */
export const slideFileWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
export type SlideFileWords = typeof zh;
