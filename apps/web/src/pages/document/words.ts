import type { Presentation } from "@yiheng/domain";
import type { EntryState } from "./entries.ts";

const zh = {
  title: "原文与出处",
  lead: (count: number) =>
    `数字与称号取自这 ${count} 份公开文件。点一份，看从中取出了什么、怎样读、印在哪里。`,
  choose: "选择文件",
  unknown: (id: string) => `没有编号为“${id}”的文件`,
  unknownFigure: (id: string) => `这份文件里没有编号为“${id}”的数字或称号。`,
  didYouMean: "是不是要找：",
  taken: (figures: number, titles: number) => `从这份文件取出 ${figures} 个数字、${titles} 个称号。`,
  record: {
    title: "文件记录",
    publisher: "发布者",
    published: "发布日期",
    unknownDate: "原文未写",
    covers: "所述时间",
    basis: { printed: "原文印出", implied: "由上下文推定" },
    length: "篇幅",
    characters: (count: number) => `${count.toLocaleString("en-US")} 个字符`,
    file: "文件名",
    hash: "全文散列",
    address: "网址",
    cannotTell: "答不了的问题",
    note: "说明",
  },
  watch: {
    title: "引用前须知",
    conflict: "相互矛盾",
    misprint: "疑有误印",
    against: "与之矛盾：",
    elsewhere: "另一份文件",
    parts: (count: number, of: number) =>
      `${of} 个数字中有 ${count} 个属于科室、支部或其他部分，不是全院的。`,
    notActual: (count: number) => `${count} 个数字是目标、计划或申报，不是已成的事实。`,
    implied: (count: number) => `${count} 个数字的时间由上下文推定，原文没有印出。`,
    nothing: "没有发现矛盾、误印或范围问题。",
  },
  filter: {
    about: "内容",
    use: "可以怎样用",
    all: "全部",
    title: "称号",
    uses: {
      "shared-axis": "同轴比较",
      "side-by-side": "并列陈述",
      "text-only": "只作陈述",
    } satisfies Record<Presentation, string>,
    empty: "没有符合筛选的数字或称号。",
  },
  state: {
    exact: "确数",
    interval: "区间",
    words: "只有文字",
    title: "称号",
  } satisfies Record<EntryState, string>,
  list: "取出的数字与称号",
  paragraph: (number: number) => `第 ${number} 段`,
  receipt: "凭据与引用",
  conflictsWith: "与之矛盾：",
  text: {
    title: "原文",
    of: (index: number, total: number) => `第 ${index} 处，共 ${total} 处`,
    total: (total: number) => `共 ${total} 处`,
    previous: "上一处",
    next: "下一处",
    loading: "正在载入原文",
    plain: "纯文本",
    missing: "这台服务器上没有这份文件的原文，只有取出的数字及其位置。",
    howTo:
      "要在这里对照原文，请把原文的文本文件放进服务器的 data/archive 文件夹，或启动时用 --archive（或环境变量 YIHENG_ARCHIVE）指明所在文件夹；程序按散列认出文件，文件名不限。",
    keys: "← → 在标记间移动，Enter 选定，n、p 下一处与上一处，t 在原文与列表间往返",
  },
};

const en: typeof zh = {
  title: "Sources",
  lead: (count) =>
    `The figures and titles come from these ${count} public documents. Choose one to see what was taken from it, how it was read and where it stands.`,
  choose: "Choose a document",
  unknown: (id) => `There is no document “${id}”`,
  unknownFigure: (id) => `This document has no figure or title “${id}”.`,
  didYouMean: "Did you mean:",
  taken: (figures, titles) => `${figures} figures and ${titles} titles were taken from this document.`,
  record: {
    title: "The record",
    publisher: "Publisher",
    published: "Published on",
    unknownDate: "not stated",
    covers: "Period covered",
    basis: { printed: "printed", implied: "inferred from the context" },
    length: "Length",
    characters: (count) => `${count.toLocaleString("en-US")} characters`,
    file: "File name",
    hash: "Hash of the text",
    address: "Address",
    cannotTell: "What it cannot tell",
    note: "Note",
  },
  watch: {
    title: "Before you quote",
    conflict: "Contradictory",
    misprint: "Probably misprinted",
    against: "contradicted by",
    elsewhere: "another document",
    parts: (count, of) =>
      `${count} of ${of} figures belong to a department, a branch or another part, not to the whole hospital.`,
    notActual: (count) => `${count} figures are targets, plans or applications, not facts.`,
    implied: (count) => `The period of ${count} figures is inferred from the context, not printed.`,
    nothing: "No contradiction, misprint or question of scope was found.",
  },
  filter: {
    about: "About",
    use: "Good for",
    all: "All",
    title: "Titles",
    uses: { "shared-axis": "a shared axis", "side-by-side": "side by side", "text-only": "telling only" },
    empty: "No figure or title matches the filter.",
  },
  state: { exact: "exact", interval: "interval", words: "words only", title: "title" },
  list: "Figures and titles taken",
  paragraph: (number) => `paragraph ${number}`,
  receipt: "Receipt and citation",
  conflictsWith: "contradicted by",
  text: {
    title: "The text",
    of: (index, total) => `${index} of ${total}`,
    total: (total) => `${total} marks`,
    previous: "Previous",
    next: "Next",
    loading: "Loading the text",
    plain: "Plain text",
    missing:
      "This server does not have the document’s text, only the figures taken from it and their places.",
    howTo:
      "To read them against the text here, put the text files into the server’s folder data/archive, or name their folder when it starts, with --archive or the variable YIHENG_ARCHIVE; files are known by their hash, whatever they are called.",
    keys: "← → move between marks, Enter chooses, n and p go on and back, t changes between text and list",
  },
};

/** The words of this page; they come with it. */
export const documentWords = { zh, en };
