const zh = {
  gone: (savedAt: string, release: string) =>
    `服务器暂时连不上，正在显示 ${savedAt} 保存的版本 ${release}；数字不会更新。`,
  goneUnkept: "服务器暂时连不上；内容还没有全部保存在本机，有些页面要等它恢复后才能打开。",
  files: "这个文件要由服务器生成，现在拿不到。图片、SVG、引文和链接由浏览器完成，照常可用；也可以打印本页。",
  renewed: (release: string) => `服务器上的数据已是新版本 ${release}，本页仍是旧版本。`,
  reload: "重新载入",
  choice: {
    label: "离线保留",
    on: "开",
    off: "关",
    kept: (release: string, savedAt: string, size: string) =>
      `版本 ${release} 已存在本机（${savedAt}，${size}），服务器不在时也能查看。`,
    keeping: "正在把目录和数字存到本机。",
    cleared: "本机保存的内容已全部删除。",
    nothing: "本机没有保存内容。",
    impossible: "浏览器只允许在 https 或本机地址上离线保留，此处不可用。",
  },
};

const en: typeof zh = {
  gone: (savedAt, release) =>
    `The server cannot be reached. Showing release ${release} as saved at ${savedAt}; figures are not updated.`,
  goneUnkept:
    "The server cannot be reached, and not everything was saved on this machine yet; some pages have to wait for it.",
  files:
    "This file is made by the server, which cannot be reached. Pictures, SVG, citations and links are made by the browser and still work; the page can also be printed.",
  renewed: (release) => `The server now has release ${release}; this page still shows the one before.`,
  reload: "Reload",
  choice: {
    label: "Keep offline",
    on: "On",
    off: "Off",
    kept: (release, savedAt, size) =>
      `Release ${release} is saved on this machine (${savedAt}, ${size}) and can be read without the server.`,
    keeping: "Saving the catalogue and the figures on this machine.",
    cleared: "Everything saved on this machine was deleted.",
    nothing: "Nothing is saved on this machine.",
    impossible: "Browsers allow this only on https or on the machine itself; it is not available here.",
  },
};

/** The words of reading without the server; they come with it. */
export const offlineWords = { zh, en };
