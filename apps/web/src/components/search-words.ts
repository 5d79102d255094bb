const zh = {
  open: "搜索",
  field: "搜索医院、指标、专科、文件",
  loading: "正在载入",
  failed: "没能取得目录，请关闭后再试。",
};

const en: typeof zh = {
  open: "Search",
  field: "Search hospitals, indicators, specialties, documents",
  loading: "Loading",
  failed: "The catalogue could not be had; close and try again.",
};

/** The words of the search before anything is found; they are in every page, so they are few. */
export const searchWords = { zh, en };
