const zh = {
  handOut: "分享",
  print: "打印，或存为 PDF",
  asSaved: "文件和链接给出的是服务器上最近一次保存的内容。",
  making: (seconds: number) => `正在制作，已 ${seconds} 秒`,
  made: (name: string, size: string, seconds: string) => `已保存 ${name}（${size}，用时 ${seconds} 秒）`,
  noBrowser: "服务器上没有可用的浏览器，不能制作这个文件。请用下面的“打印”，由您的浏览器存为 PDF。",
  busy: "正在制作的文件太多，请稍后再试。",
  gone: "服务器上没有这份汇报了。",
  tooTall: "页数太多，一张长图放不下。请改用图片（每页一张）。",
  unreachable: "连不上服务器，文件没有制作。",
  failed: "文件没能制作，请再试一次；仍然不行，请告诉管理员。",
  code: "这份汇报的链接（二维码）",
  codeHelp: "手机扫码观看",
};

const en: typeof zh = {
  handOut: "Hand out",
  print: "Print, or save as PDF",
  asSaved: "Files and links give what was last saved on the server.",
  making: (seconds) => `Being made, ${seconds} s so far`,
  made: (name, size, seconds) => `Saved ${name} (${size}, made in ${seconds} s)`,
  noBrowser:
    "The server has no browser to make this with. Take “Print” below and let your own browser save it as PDF.",
  busy: "Too many files are being made; please try again in a moment.",
  gone: "This deck is no longer on the server.",
  tooTall: "There are too many slides for one picture. Take the pictures, a PNG for each.",
  unreachable: "The server cannot be reached; nothing was made.",
  failed: "The file could not be made. Please try again; if it fails again, tell the operator.",
  code: "The link to this deck as a QR code",
  codeHelp: "Scan to watch on a phone",
};

/** The words of handing a deck out. */
export const handOutWords = { zh, en };
