const zh = {
  title: "原文与出处",
  figures: (count: number) => `从这份文件取出 ${count} 个数字`,
  unknown: (id: string) => `没有编号为“${id}”的文件。`,
  covers: "所述时间",
  cannotTell: "答不了的问题",
};

const en: typeof zh = {
  title: "Sources",
  figures: (count) => `${count} figures taken from this document`,
  unknown: (id) => `There is no document “${id}”.`,
  covers: "Covers",
  cannotTell: "What it cannot tell",
};

/** The words of this page; they come with it. */
export const documentWords = { zh, en };
