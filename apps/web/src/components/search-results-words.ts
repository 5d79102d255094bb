const zh = {
  hint: "可用中文、拼音首字母或英文，如 科研、kyxm、discharges。",
  nothing: (typed: string) => `医院、指标、专科和文件的名称里都没有“${typed}”。`,
  count: (count: number) => `${count} 条结果`,
  kind: { hospital: "医院", indicator: "指标", specialty: "专科", document: "文件" },
};

const en: typeof zh = {
  hint: "In Chinese, initials of pinyin or English: 科研, kyxm, discharges.",
  nothing: (typed) => `No name of a hospital, indicator, specialty or document has “${typed}”.`,
  count: (count) => `${count} results`,
  kind: { hospital: "Hospital", indicator: "Indicator", specialty: "Specialty", document: "Document" },
};

/** The words of what is found; they come with it. */
export const resultsWords = { zh, en };
