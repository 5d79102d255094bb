const zh = {
  copyEdit: "复制编辑链接",
  copyView: "复制只读链接",
  editCopied: "已复制。拿到这个链接的人都能修改。",
  viewCopied: "已复制。拿到这个链接的人只能看。",
  noViewYet: "只读链接在首次保存到服务器后才有。",
  refused: "浏览器不允许复制，请手动复制：",
};

const en: typeof zh = {
  copyEdit: "Copy edit link",
  copyView: "Copy view link",
  editCopied: "Copied. Whoever has this link can edit.",
  viewCopied: "Copied. Whoever has this link can only look.",
  noViewYet: "There is a view link once the deck was saved on the server.",
  refused: "The browser does not allow copying; copy it yourself:",
};

/** The words of handing links on. */
export const linkWords = { zh, en };
