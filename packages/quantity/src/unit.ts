/** What a unit measures; a generic 个 may count anything whose dimension is `count`. */
export type Dimension =
  | "count"
  | "rate"
  | "area"
  | "money"
  | "time"
  | "share"
  | "place"
  | "ladder"
  | "statement";

interface UnitRow {
  readonly zh: string;
  readonly en: string;
  /** The English label for exactly one; the plural where absent. */
  readonly one?: string;
  /** The measure words a report may print for it. */
  readonly printed: readonly string[];
  readonly dimension: Dimension;
}

function unit(dimension: Dimension, printed: string, zh: string, en: string, one = en): UnitRow {
  return { zh, en, one, dimension, printed: printed === "" ? [] : printed.split(" ") };
}

/** Every unit, one line each. A measure word that several units print belongs, unasked, to the first of them. */
const table = {
  persons: unit("count", "人 名 位 用户 注册用户", "人", "people", "person"),
  visits: unit("count", "人次", "人次", "visits", "visit"),
  discharges: unit("count", "人次", "人次", "discharges", "discharge"),
  attendances: unit("count", "人次", "人次", "attendances", "attendance"),
  "person-days": unit("count", "人日", "人日", "person-days", "person-day"),
  cases: unit("count", "例", "例", "cases", "case"),
  operations: unit("count", "台次 台 例", "台次", "operations", "operation"),
  copies: unit("count", "份", "份", "copies", "copy"),
  samples: unit("count", "例 份 人次", "例", "samples", "sample"),
  tests: unit("count", "人次", "人次", "tests", "test"),
  times: unit("count", "次", "次", "times", "time"),
  uses: unit("count", "人次 次", "人次", "uses", "use"),
  batches: unit("count", "批次 批", "批次", "batches", "batch"),
  sessions: unit("count", "期 场 场次 次", "场", "sessions", "session"),
  households: unit("count", "户", "户", "households", "household"),
  teams: unit("count", "支", "支", "teams", "team"),
  items: unit("count", "项", "项", "items", "item"),
  institutions: unit("count", "家", "家", "institutions", "institution"),
  papers: unit("count", "篇", "篇", "papers", "paper"),
  books: unit("count", "部 本", "部", "books", "book"),
  works: unit("count", "件 部", "件", "works", "work"),
  pairs: unit("count", "对", "对", "pairs", "pair"),
  kinds: unit("count", "个品种 个剂型 种 品种 剂型", "种", "kinds", "kind"),
  rooms: unit("count", "间", "间", "rooms", "room"),
  orders: unit("count", "单", "单", "orders", "order"),
  beds: unit("count", "张", "张", "beds", "bed"),
  pieces: unit("count", "个 套 所 座 条 大", "个", ""),
  versions: unit("count", "", "版", "versions", "version"),
  "square-metres": unit("area", "平方米 ㎡ m²", "平方米", "m²"),
  mu: unit("area", "亩", "亩", "mu"),
  yuan: unit("money", "元人民币 元", "元", "yuan"),
  minutes: unit("time", "分钟", "分钟", "minutes", "minute"),
  hours: unit("time", "个小时 小时", "小时", "hours", "hour"),
  days: unit("time", "个工作日 天 日", "天", "days", "day"),
  months: unit("time", "个月", "个月", "months", "month"),
  years: unit("time", "周年 年 岁", "年", "years", "year"),
  percent: unit("share", "%", "%", "%"),
  "percentage-points": unit("share", "个百分点 百分点", "个百分点", "percentage points", "percentage point"),
  permille: unit("share", "‰", "‰", "‰"),
  "percent-or-points": unit("share", "%", "%", "%"),
  "operations-per-month": unit(
    "rate",
    "台次/月 台次 台 例",
    "台次/月",
    "operations a month",
    "operation a month",
  ),
  "visits-per-day": unit("rate", "人次/日 人次", "人次/日", "visits a day", "visit a day"),
  "uses-per-day": unit("rate", "人次/日 人次 次", "人次/日", "uses a day", "use a day"),
  rank: unit("place", "名 位", "名", "place"),
  places: unit("place", "名 位 个位次", "名", "places", "place"),
  "top-percent": unit("share", "% ‰", "%", "%"),
  "npa-grade": unit("ladder", "", "等级", "grade"),
  "emr-level": unit("ladder", "", "级", "level"),
  "interoperability-level": unit("ladder", "", "级", "grade"),
  stars: unit("ladder", "", "星", "stars", "star"),
  "trauma-level": unit("ladder", "", "级", "level"),
  statement: unit("statement", "", "", ""),
} as const;

export type UnitId = keyof typeof table;

const rows: Readonly<Record<UnitId, UnitRow>> = table;

function isUnitId(id: string): id is UnitId {
  return id in table;
}

/** Every unit id, in the order of the table. */
export const unitIds: readonly UnitId[] = Object.keys(table).filter(isUnitId);

/** Every measure word of the table. */
export const measureWords: readonly string[] = unitIds.flatMap((id) => rows[id].printed);

/** What the unit measures. */
export function dimensionOf(id: UnitId): Dimension {
  return rows[id].dimension;
}

/** The unit's label beside a number of that size (English tells one from many). */
export function unitLabel(id: UnitId, locale: "zh" | "en", count = 2): string {
  const row = rows[id];
  if (locale === "zh") return row.zh;
  return count === 1 ? (row.one ?? row.en) : row.en;
}

/** The unit a measure word means when nothing else is known; undefined for a word that is none. */
export function unitOfMeasureWord(word: string): UnitId | undefined {
  return unitIds.find((id) => rows[id].printed.includes(word));
}

/** Whether a report may print this measure word for that unit; 个 fits everything that is counted. */
export function fitsUnit(word: string, id: UnitId): boolean {
  return rows[id].printed.includes(word) || (word === "个" && rows[id].dimension === "count");
}
