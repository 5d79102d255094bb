import type { StampedKind } from "@yiheng/contract";
import type { Locale } from "@yiheng/domain";
import type { Verdict } from "./use-check.ts";

const zh = {
  title: "查验文件",
  lead: "手里的会议包、幻灯片或图片，数字是否仍然有效？放进来看一看。",
  drop: "把文件拖到这里，或点此选择",
  choose: "选择文件",
  kinds: "医衡制作的会议包（HTML）、幻灯片（PPTX）、图片（PNG、SVG）",
  stays: "文件只在本机读取，不会上传。",
  states: {
    reading: { word: "正在读取……", sentence: "文件较大时需要几秒。" },
    "too-large": { word: "文件太大", sentence: "超过 200 MB 的文件不读取；医衡制作的文件远小于此。" },
    unreadable: { word: "读不出来", sentence: "浏览器没能读取这个文件，请重新选择。" },
    foreign: {
      word: "不是医衡的文件",
      sentence: "文件里没有医衡的印记：不是由医衡制作，或印记已被其他软件去掉。",
    },
    damaged: {
      word: "内容已变",
      sentence: "文件带有医衡的印记，但内容与制作时不符：被改动过、另存过，或不完整。请勿引用其中的数字。",
    },
    unasked: {
      word: "未能比对",
      sentence: "文件完好，但没能取得数据版本的变动清单，请稍后再试。",
    },
    unknown: {
      word: "无从比对",
      sentence: "文件完好，但所用的数据版本没有登记在册，无法说明此后有无变动。",
    },
    current: { word: "现行有效", sentence: "文件完好，其中的数字与现行数据一致。" },
    superseded: {
      word: "已有更新",
      sentence: "文件完好，但制作之后，其中下列数字有了变动。",
    },
  } satisfies Record<Verdict["state"], { word: string; sentence: string }>,
  placeOf: (place: number) => `第 ${place} 页`,
  why: "为什么变动",
  noNote: "没有附说明",
  about: "文件自述",
  aboutDamaged: "文件自述（内容已变，不足为凭）",
  kind: "种类",
  kindOf: { pack: "会议包", slides: "幻灯片", picture: "图片" } satisfies Record<StampedKind, string>,
  deck: "汇报",
  version: "汇报版本",
  release: "数据版本",
  madeFor: "所示页面",
  hash: "校验值",
};

const en: typeof zh = {
  title: "Check a file",
  lead: "Do the figures in a meeting pack, a slide file or a picture still stand? Drop it here to see.",
  drop: "Drop a file here, or click to choose one",
  choose: "Choose a file",
  kinds: "Meeting packs (HTML), slides (PPTX) and pictures (PNG, SVG) made by Yiheng",
  stays: "The file is read on this machine only; nothing is uploaded.",
  states: {
    reading: { word: "Reading…", sentence: "A large file takes some seconds." },
    "too-large": {
      word: "The file is too large",
      sentence: "Files of more than 200 MB are not read; those made by Yiheng are far smaller.",
    },
    unreadable: {
      word: "The file cannot be read",
      sentence: "The browser could not read this file; please choose it again.",
    },
    foreign: {
      word: "Not made by Yiheng",
      sentence:
        "The file has no stamp of Yiheng: it was not made by it, or another program took the stamp away.",
    },
    damaged: {
      word: "Its content has changed",
      sentence:
        "The file carries a stamp of Yiheng, but its content is not what was made: it was altered, saved anew or cut. Do not quote its figures.",
    },
    unasked: {
      word: "Could not be compared",
      sentence: "The file is whole, but the list of changes could not be had; please try again in a moment.",
    },
    unknown: {
      word: "Nothing to compare with",
      sentence:
        "The file is whole, but its data release was never recorded, so it cannot be said what has changed since.",
    },
    current: {
      word: "Current",
      sentence: "The file is whole, and its figures are those of the present data.",
    },
    superseded: {
      word: "Superseded",
      sentence: "The file is whole, but these of its figures have changed since it was made.",
    },
  },
  placeOf: (place) => `Slide ${place}`,
  why: "Why they changed",
  noNote: "no note was given",
  about: "What the file says of itself",
  aboutDamaged: "What the file says of itself (changed, so no proof)",
  kind: "Kind",
  kindOf: { pack: "meeting pack", slides: "slides", picture: "picture" },
  deck: "Deck",
  version: "Version of the deck",
  release: "Data release",
  madeFor: "Made for",
  hash: "Hash",
};

/** What the page that checks files says. */
export const checkWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
