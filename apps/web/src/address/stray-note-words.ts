const zh = {
  label: "关于这个地址",
  unknown: (id: string) => `没有编号为“${id}”的医院，已从本页略去。`,
  all: "地址中没有其他医院，现显示全部。",
};

const en: typeof zh = {
  label: "About this address",
  unknown: (id) => `There is no hospital “${id}”; it is left out of this page.`,
  all: "The address names no other hospital, so all are shown.",
};

/** The words on hospitals that an address names and that there are not. */
export const strayNoteWords = { zh, en };
