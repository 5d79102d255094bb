import type { DeckStanding } from "./standing.ts";

const zh = {
  add: "加入汇报",
  addTo: (title: string) => `加入“${title}”`,
  addToNew: "加入新的汇报",
  others: "加入其他汇报",
  untitled: "未命名汇报",
  /** What a new deck is called until it gets a name. */
  newTitle: (day: Date) => `${day.getMonth() + 1}月${day.getDate()}日汇报`,
  added: (title: string, page: number) => `已加入“${title}”，第 ${page} 页。`,
  full: (title: string) => `“${title}”已满，没有加入。`,
  undo: "撤销",
  undone: "已撤销。",
  open: "打开汇报",
  all: "全部汇报",
  standing: {
    saved: "已保存",
    saving: "正在保存",
    waiting: "已存在本机，连上服务器后自动发送",
    unkept: "连不上服务器，浏览器也不允许存储：关闭页面就会丢失，请先另存文字",
    conflict: "有人同时改了同一处，请选择保留哪一版",
    "too-many": "页数超过上限，移除几页后才能保存",
    viewing: "只能看",
    gone: "服务器上已没有这份汇报，这里还有一份",
    "view-only": "这个链接只能看，改动没有发送",
    full: "服务器的磁盘已满，没有保存。改动留在本机；请管理员腾出空间",
    locked: "服务器上的汇报正被占用，改动留在本机，稍后自动再试",
    "read-only": "服务器上的汇报目前只读，改动留在本机；请管理员查看",
    unusable: "服务器暂时不能保存汇报，改动留在本机；请管理员查看日志",
    "too-often": "请求太频繁，改动留在本机，稍后自动再试",
    refused: "服务器没有接受，改动留在本机，稍后自动再试",
  } satisfies Record<DeckStanding, string>,
  retry: "现在再试",
};

const en: typeof zh = {
  add: "Add to deck",
  addTo: (title) => `Add to “${title}”`,
  addToNew: "Add to a new deck",
  others: "Add to another deck",
  untitled: "Untitled deck",
  newTitle: (day) => `Deck of ${day.getDate()} ${day.toLocaleDateString("en-GB", { month: "long" })}`,
  added: (title, page) => `Added to “${title}” as slide ${page}.`,
  full: (title) => `“${title}” is full; nothing was added.`,
  undo: "Undo",
  undone: "Taken back.",
  open: "Open the deck",
  all: "All decks",
  standing: {
    saved: "Saved",
    saving: "Saving",
    waiting: "Kept on this machine; will be sent once the server is there",
    unkept:
      "The server is not there and the browser stores nothing: closing the page loses this, so copy your texts first",
    conflict: "Somebody changed the same thing; choose which version stays",
    "too-many": "More slides than a deck holds; remove some to save it",
    viewing: "View only",
    gone: "The server has this deck no more; a copy is here",
    "view-only": "This link only shows the deck; your changes were not sent",
    full: "The server’s disk is full; nothing was saved there. Your changes are kept here; ask its keeper to make room",
    locked: "The server’s decks are in use; your changes are kept here and sent again soon",
    "read-only": "The server’s decks can only be read now; your changes are kept here; ask its keeper",
    unusable: "The server cannot save decks now; your changes are kept here; its log says why",
    "too-often": "Too many requests; your changes are kept here and sent again soon",
    refused: "The server did not take it; your changes are kept here and sent again soon",
  },
  retry: "Try now",
};

/** The words of adding to a deck and of how a deck stands. */
export const deckWords = { zh, en };
