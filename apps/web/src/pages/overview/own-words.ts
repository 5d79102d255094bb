const zh = {
  note: (name: string) =>
    `以${name}为本院：各院数字下面写明本院与它的差距，只写区间所能证明的；判定不允许的不写。`,
  absent: (name: string) => `本院${name}不在所选医院之中，未作对照。`,
  profile: "本院档案",
  clear: "取消本院",
  gap: (gap: string) => `本院${gap}`,
  same: "与本院相同",
  place: (place: number, of: number, equal: number) =>
    `同类 ${of} 家由高到低第 ${place}${equal > 0 ? `（并列 ${equal + 1} 家）` : ""}`,
  share: (percent: string) => `为最高者的 ${percent}`,
};

const en: typeof zh = {
  note: (name) =>
    `Measured against ${name}: under each figure, how the own hospital differs, as far as the intervals prove it and the verdict allows.`,
  absent: (name) =>
    `The own hospital, ${name}, is not among those chosen, so nothing is measured against it.`,
  profile: "Its profile",
  clear: "Unset own hospital",
  gap: (gap) => `own: ${gap}`,
  same: "the same as own",
  place: (place, of, equal) =>
    `no. ${place} from the highest of ${of} of its class${equal > 0 ? ` (${equal + 1} tied)` : ""}`,
  share: (percent) => `${percent} of the highest`,
};

/** What is said of the own hospital; it comes when one is chosen. */
export const ownWords = { zh, en };
