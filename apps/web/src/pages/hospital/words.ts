const zh = {
  title: "医院档案",
  reports: (count: number, total: number) => `报告了 ${total} 项指标中的 ${count} 项`,
  unknown: (id: string) => `没有编号为“${id}”的医院。`,
};

const en: typeof zh = {
  title: "Hospital profile",
  reports: (count, total) => `reports ${count} of ${total} indicators`,
  unknown: (id) => `There is no hospital “${id}”.`,
};

/** The words of this page; they come with it. */
export const hospitalWords = { zh, en };
