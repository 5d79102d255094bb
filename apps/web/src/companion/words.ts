type Rows = readonly (readonly [keys: string, action: string])[];
interface Group {
  readonly title: string;
  readonly rows: Rows;
}

const zh = {
  title: "键盘",
  groups: [
    {
      title: "随处可用",
      rows: [
        ["/", "搜索；未输入时列出收藏和最近看过的视图"],
        ["b", "收藏或取消收藏这个视图"],
        ["f", "全屏"],
        ["Esc", "关闭出处、菜单或导览"],
        ["?", "这份帮助"],
      ],
    },
    {
      title: "表格与图",
      rows: [
        ["← → ↑ ↓", "在数字之间移动"],
        ["Enter", "打开出处"],
      ],
    },
    {
      title: "搜索框",
      rows: [
        ["↑ ↓", "在结果之间移动"],
        ["Enter", "打开选中的，或第一条"],
      ],
    },
    {
      title: "原文页",
      rows: [
        ["n p", "下一处、上一处"],
        ["t", "在原文与列表间往返"],
        ["← →", "在标记间移动"],
      ],
    },
    {
      title: "汇报",
      rows: [
        ["Alt ↑ ↓", "移动这一页"],
        ["Ctrl Z", "撤销"],
        ["Ctrl Shift Z", "重做"],
      ],
    },
    {
      title: "导览",
      rows: [
        ["← →", "上一步、下一步"],
        ["Enter", "下一步"],
      ],
    },
  ] as readonly Group[],
  tour: "看一遍导览",
  singleKeys: "使用单个字母和符号的快捷键",
  close: "关闭",
};

const en: typeof zh = {
  title: "Keyboard",
  groups: [
    {
      title: "Anywhere",
      rows: [
        ["/", "Search; before typing, pinned and recent views"],
        ["b", "Pin or unpin this view"],
        ["f", "Full screen"],
        ["Esc", "Close a receipt, a menu or the tour"],
        ["?", "This help"],
      ],
    },
    {
      title: "Tables and charts",
      rows: [
        ["← → ↑ ↓", "Move between figures"],
        ["Enter", "Open the receipt"],
      ],
    },
    {
      title: "Search",
      rows: [
        ["↑ ↓", "Move between results"],
        ["Enter", "Open the chosen one, or the first"],
      ],
    },
    {
      title: "Source screen",
      rows: [
        ["n p", "Next and previous"],
        ["t", "Change between text and list"],
        ["← →", "Move between marks"],
      ],
    },
    {
      title: "Decks",
      rows: [
        ["Alt ↑ ↓", "Move this slide"],
        ["Ctrl Z", "Undo"],
        ["Ctrl Shift Z", "Do again"],
      ],
    },
    {
      title: "Tour",
      rows: [
        ["← →", "Back and next"],
        ["Enter", "Next"],
      ],
    },
  ],
  tour: "Take the tour",
  singleKeys: "Shortcuts of single letters and signs",
  close: "Close",
};

/** The words of the help with keys. */
export const helpWords = { zh, en };
