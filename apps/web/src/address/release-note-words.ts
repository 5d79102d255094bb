const columnsZh: Readonly<Record<string, string>> = {
  value: "读法",
  lower: "读法",
  upper: "读法",
  bound: "读法",
  qualifier: "读法",
  variant: "读法",
  unit: "单位",
  printed: "原文字样",
  period: "时间",
  scope: "口径",
  statement: "性质",
  population: "参评总数",
  base: "对比基期",
  breakdown: "细分",
  stated: "原文写明的条件",
  conflicts: "矛盾的记录",
  hospital: "医院",
  indicator: "所属指标",
  document: "文件",
  programme: "所属项目",
  specialty: "诊疗科目",
  label: "称号",
  status: "状态",
  level: "等级",
  event: "获得时间",
  batch: "批次",
  list: "名单",
  name: "名称",
  definition: "定义",
  kind: "性质",
  polarity: "方向",
  numerator: "分子",
  denominator: "分母",
  conditions: "可比的条件",
};

const columnsEn: Readonly<Record<string, string>> = {
  value: "reading",
  lower: "reading",
  upper: "reading",
  bound: "reading",
  qualifier: "reading",
  variant: "reading",
  unit: "unit",
  printed: "printed words",
  period: "period",
  scope: "scope",
  statement: "statement",
  population: "out of how many",
  base: "base period",
  breakdown: "breakdown",
  stated: "conditions the text states",
  conflicts: "contradicting figures",
  hospital: "hospital",
  indicator: "indicator",
  document: "document",
  programme: "programme",
  specialty: "catalogue subject",
  label: "title",
  status: "status",
  level: "grade",
  event: "when obtained",
  batch: "batch",
  list: "list",
  name: "name",
  definition: "definition",
  kind: "kind",
  polarity: "direction",
  numerator: "numerator",
  denominator: "denominator",
  conditions: "conditions for comparing",
};

/** A column by its first word: `period_from` and `period_to` are both the period. */
const firstWord = (column: string) => column.split("_", 1)[0] ?? column;

const zh = {
  label: "关于这个链接",
  made: (release: string, day: string) => `此链接制作于数据版本 ${release}（${day} 登记）。`,
  count: (count: number) => `此后本页有 ${count} 处变动：`,
  none: "此后本页没有变动。",
  more: (count: number) => `其余 ${count} 处`,
  elsewhere: (count: number) => `另有 ${count} 处变动不在本页`,
  unknown: (release: string, present: string) =>
    `此链接注明的数据版本 ${release} 未曾登记，无从对照；本页显示现行版本 ${present}。`,
  likest: "相近的登记版本：",
  incomplete: "现行数据尚未登记，最近的改动可能未列入。",
  failed: "没能取得变动清单。",
  dismiss: "不显示此说明",
  was: "原为",
  now: "现为",
  kind: { added: "新增", withdrawn: "撤回", corrected: "更正" },
  definition: "指标说明",
  columnName: (column: string) => columnsZh[firstWord(column)] ?? "其他",
};

const en: typeof zh = {
  label: "About this link",
  made: (release, day) => `This link was made under data release ${release} (recorded ${day}). `,
  count: (count) =>
    count === 1
      ? "One thing on this page has changed since:"
      : `${count} things on this page have changed since:`,
  none: "Nothing on this page has changed since.",
  more: (count) => `${count} more`,
  elsewhere: (count) =>
    count === 1 ? "One other change is not on this page" : `${count} other changes are not on this page`,
  unknown: (release, present) =>
    `The data release named in this link, ${release}, was never recorded, so nothing can be compared; this page shows the present release, ${present}.`,
  likest: " The likest recorded release: ",
  incomplete: " The present data are not recorded yet, so the latest changes may be missing here.",
  failed: "The list of changes could not be had.",
  dismiss: "Show without this note",
  was: "was",
  now: "now",
  kind: { added: "new", withdrawn: "withdrawn", corrected: "corrected" },
  definition: "Definition",
  columnName: (column) => columnsEn[firstWord(column)] ?? "other",
};

/** The words of the note on a link made under an older release; they come with it. */
export const releaseNoteWords = { zh, en };
export type ReleaseNoteWords = typeof zh;
