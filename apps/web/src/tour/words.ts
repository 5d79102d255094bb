const zh = {
  count: (at: number, of: number) => `导览 ${at}／${of}`,
  steps: {
    verdict: {
      title: "各家并列，先看能不能比",
      text: "一行一项指标，一列一家医院。每行都有一个判定，点它看理由：",
    },
    receipt: {
      title: "点数字，看原话",
      text: "每个数字都通向它在报告里印出来的原话：哪份文件、哪一段、怎样读成这个数。不必等导览结束，现在就可以点。",
    },
    blank: {
      title: "空白有原因，约数是区间",
      text: "没有数字的格子写明原因，从不当作零。“余”“近”“超”之类的约数读作区间，画图时也画成区间，原话照录。",
    },
    address: {
      title: "所见都在地址里",
      text: "医院、年度、筛选都写在地址里，打开同一个地址就是同一个视图。这个菜单里可以复制链接和图片、导出表格；会上用“显示 → 投影”，按 f 全屏。",
    },
  },
  skip: "跳过",
  back: "上一步",
  next: "下一步",
  done: "完成",
  again: "页脚和键盘帮助里随时可以再看一遍。",
};

const en: typeof zh = {
  count: (at, of) => `Tour ${at} of ${of}`,
  steps: {
    verdict: {
      title: "Side by side, and whether they compare",
      text: "A row is an indicator, a column a hospital. Each row has a verdict; click it for the reasons:",
    },
    receipt: {
      title: "Click a number for its words",
      text: "Every number leads to the words it was printed in: which document, which paragraph, and how they were read. No need to wait for the end of the tour; try it now.",
    },
    blank: {
      title: "A blank has a reason, about is an interval",
      text: "A cell without a number says why and is never taken for zero. “More than”, “nearly” and the like are read and drawn as intervals, with the printed words kept.",
    },
    address: {
      title: "Everything is in the address",
      text: "Hospitals, years and filters are all in the address; the same address opens the same view. This menu copies links and pictures and exports tables. In a meeting choose Display → Wall, and press f to fill the screen.",
    },
  },
  skip: "Skip",
  back: "Back",
  next: "Next",
  done: "Done",
  again: "The tour can be taken again from the foot of the page and the keyboard help.",
};

/** The words of the tour. */
export const tourWords = { zh, en };
