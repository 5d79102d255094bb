const zh = {
  requests: "补问清单",
  own: (name: string) => `本院${name}`,
  part: { indicators: "指标", reading: "怎样读数字", verdicts: "怎样下判定", data: "下载数据" },
  view: { profile: "档案", summary: "一页摘要" },
  titles: "称号",
};

const en: typeof zh = {
  requests: "Request sheet",
  own: (name) => `own hospital ${name}`,
  part: {
    indicators: "Indicators",
    reading: "How figures are read",
    verdicts: "How verdicts come about",
    data: "Download",
  },
  view: { profile: "Profile", summary: "One-page summary" },
  titles: "Titles",
};

/** The words that only the names of views need. */
export const viewWords = { zh, en };
