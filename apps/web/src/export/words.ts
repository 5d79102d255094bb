const zh = {
  copyLink: "复制链接",
  copyImage: "复制图片",
  png: "PNG 图片（2 倍）",
  svg: "SVG 矢量图",
  citeStandard: "引用：GB/T 7714（中文）",
  citePlain: "引用：纯文本（英文）",
  working: "正在准备…",
  copied: "已复制",
  saved: (file: string) => `已保存 ${file}`,
  textRefused: "浏览器不允许复制。下面的文字已选中，请按 Ctrl+C。",
  imageRefused: "浏览器不允许复制图片，请改用下载：",
  pictureFailed: "这张图没能画成 PNG，请改用 SVG：",
  noChart: "图还没有画好，请稍后再试。",
  withUnit: (title: string, unit: string) => `${title}（${unit}）`,
  verdict: "判定：",
  periodRule: "年度：",
  sources: "来源：",
  release: "数据版本",
  unknownDate: "日期未注明",
};

const en: typeof zh = {
  copyLink: "Copy link",
  copyImage: "Copy image",
  png: "PNG image (2x)",
  svg: "SVG drawing",
  citeStandard: "Cite: GB/T 7714 (Chinese)",
  citePlain: "Cite: plain text (English)",
  working: "Preparing…",
  copied: "Copied",
  saved: (file) => `Saved ${file}`,
  textRefused: "The browser does not allow copying. The text below is selected: press Ctrl+C.",
  imageRefused: "The browser does not allow copying images; download it instead:",
  pictureFailed: "The chart could not be made a PNG; take the SVG instead:",
  noChart: "The chart is not drawn yet; please try again in a moment.",
  withUnit: (title, unit) => `${title} (${unit})`,
  verdict: "Verdict: ",
  periodRule: "Period: ",
  sources: "Sources:",
  release: "Data release",
  unknownDate: "date not stated",
};

/** The words of an opened menu and of the pictures it makes. */
export const exportWords = { zh, en };
export type ExportWords = typeof zh;
