const zh = {
  title: "指标字典与方法",
  lead: (count: number) => `${count} 项指标的定义、性质、单位与可比条件。`,
};

const en: typeof zh = {
  title: "Dictionary and methods",
  lead: (count) => `Definition, kind, unit and conditions of ${count} indicators.`,
};

/** The words of this page; they come with it. */
export const dictionaryWords = { zh, en };
