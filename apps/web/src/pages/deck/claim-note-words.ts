import type { ClaimState } from "@yiheng/domain";

const zh = {
  label: "与数据核对",
  state: {
    supported: "数据支持",
    "supported-with-care": "数据支持，但须谨慎",
    "not-checkable": "无法核对",
    "not-supported": "数据不支持",
  } satisfies Record<ClaimState, string>,
  more: (count: number) => `另有 ${count} 条说明`,
  rewrite: (sentence: string) => `改为：${sentence}`,
};

const en: typeof zh = {
  label: "Checked against the data",
  state: {
    supported: "Supported by the data",
    "supported-with-care": "Supported, with care",
    "not-checkable": "Cannot be checked",
    "not-supported": "Not supported by the data",
  },
  more: (count) => (count === 1 ? "1 more reason" : `${count} more reasons`),
  rewrite: (sentence) => `Change to: ${sentence}`,
};

/** The words of how a claim stands to the data. */
export const claimNoteWords = { zh, en };
