const zh = {
  menu: "导出",
  label: (title: string) => `导出：${title}`,
  link: "本视图的链接",
  csv: "CSV 数据",
  xlsx: "Excel 工作簿（XLSX）",
};

const en: typeof zh = {
  menu: "Export",
  label: (title) => `Export: ${title}`,
  link: "Link to this view",
  csv: "CSV data",
  xlsx: "Excel workbook (XLSX)",
};

/** The few words a closed menu needs; the rest comes with what it opens. */
export const cardMenuWords = { zh, en };

/** What the cards that show no single indicator are called, in files and citations. */
export const cardTitles = {
  overview: { zh: "各院指标总览", en: "Overview of hospitals and indicators" },
  specialties: { zh: "重点专科对照", en: "Key specialties side by side" },
  specialtyCounts: { zh: "报告印出的重点专科数", en: "Counts of key specialties in the reports" },
};
