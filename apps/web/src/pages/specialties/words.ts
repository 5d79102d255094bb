const zh = {
  title: "重点专科",
  lead: "各院报告中点名的专科，按国家诊疗科目归并；实心为已获得，空心为建设中，虚线为争取中。",
  counts: "印出的数量",
  grid: "专科 × 医院",
  specialty: "诊疗科目",
  others: "其他称号：中心、认可、试点等",
  level: "级别",
  standing: "状态",
  all: "全部",
  none: "未点名",
  empty: "没有符合筛选的专科。",
};

const en: typeof zh = {
  title: "Key specialties",
  lead: "Specialties named in the reports, brought under the national subject catalogue. Solid: held. Outlined: in construction. Dashed: sought.",
  counts: "Printed counts",
  grid: "Specialty × hospital",
  specialty: "Catalogue subject",
  others: "Other titles: centres, accreditations, pilots",
  level: "Level",
  standing: "Status",
  all: "All",
  none: "Not named",
  empty: "No specialty matches the filter.",
};

/** The words of this page; they come with it. */
export const specialtiesWords = { zh, en };
