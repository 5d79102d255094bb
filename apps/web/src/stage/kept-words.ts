import type { Locale } from "@yiheng/domain";
import type { Kept } from "./kept-stage.tsx";

const zh = {
  banner: ({ release, day, count }: Kept) =>
    `本页保留数据版本 ${release}${day ? `（${day}）` : ""}的数字；此后有 ${count} 处更新。`,
};

const en: typeof zh = {
  banner: ({ release, day, count }) =>
    `This slide keeps the figures of release ${release}${day ? ` (${day})` : ""}; ${count === 1 ? "one thing on it has" : `${count} things on it have`} been updated since.`,
};

/** What a slide says that keeps the figures of an earlier release. */
export const keptWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
