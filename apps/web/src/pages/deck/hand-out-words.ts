const zh = {
  handOut: "分享",
  asSaved: "文件和链接给出的是服务器上最近一次保存的内容。",
};

const en: typeof zh = {
  handOut: "Hand out",
  asSaved: "Files and links give what was last saved on the server.",
};

/** The words of handing a deck out. */
export const handOutWords = { zh, en };
