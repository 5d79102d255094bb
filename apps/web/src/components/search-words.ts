const zh = {
  open: "搜索",
  field: "搜索医院、指标、专科、文件",
  hint: "可用中文、拼音首字母或英文，如 科研、kyxm、discharges。",
  loading: "正在载入",
  failed: "没能取得目录，请关闭后再试。",
  nothing: (typed: string) => `医院、指标、专科和文件的名称里都没有“${typed}”。`,
  count: (count: number) => `${count} 条结果`,
  kind: { hospital: "医院", indicator: "指标", specialty: "专科", document: "文件" },
};

const en: typeof zh = {
  open: "Search",
  field: "Search hospitals, indicators, specialties, documents",
  hint: "In Chinese, initials of pinyin or English: 科研, kyxm, discharges.",
  loading: "Loading",
  failed: "The catalogue could not be had; close and try again.",
  nothing: (typed) => `No name of a hospital, indicator, specialty or document has “${typed}”.`,
  count: (count) => `${count} results`,
  kind: { hospital: "Hospital", indicator: "Indicator", specialty: "Specialty", document: "Document" },
};

/** The words of the search. */
export const searchWords = { zh, en };
