const zh = {
  title: "没有离线保存",
  answer:
    "服务器暂时连不上，这份内容没有保存在本机。目录、数字、比较、称号和看过的页面都已保存，可以照常查看。",
  text: "服务器暂时连不上，这份原文没有保存在本机（看过的原文才会保存）。可凭出处里的段落号和字位，在医院公布的报告中核对。",
};

const en: typeof zh = {
  title: "Not kept offline",
  answer:
    "The server cannot be reached and this was not kept on this machine. The catalogue, figures, comparisons, titles and the pages you opened were, and can be read as usual.",
  text: "The server cannot be reached and this text was not kept on this machine (only texts you opened are). With the paragraph and offsets of a receipt it can be checked in the report the hospital published.",
};

/** What the worker itself has to say, in place of the API. */
export const workerWords = { zh, en };
