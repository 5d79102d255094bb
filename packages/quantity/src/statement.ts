import type { Amount } from "./qualifier.ts";

const manner = "(?:显著|极大|大大|逐步|逐年|持续|稳步|明显|进一步|不断|大幅度?|小幅|均|有所|双|同步|得到)*";
const grading = `^(?:同比|环比|较上年|较去年)?${manner}`;
const rose = new RegExp(`${grading}(?:上升|提升|提高|增长|增加|增强|上涨|增多|改善|改进|好转)+了?$`, "u");
const fell = new RegExp(`${grading}(?:下降|降低|减少|缩短|回落|下滑|缓解)+了?$`, "u");
const met = /^(?:已|均|全部|全面|都|实现)*(?:(?:达到|符合)(?:国家)?(?:标准|要求)|达标|合格|全覆盖)$/u;
const first = /^(?:实现|取得|获得|达成|全[国省市区院])*(?:[“"‘]?[零0][”"’]?的?突破|首[家台例个届次])$/u;
const none = /^零(?:感染|事故|差错|投诉|死亡|发生)$/u;
const award = /^(?:[特一二三四]等奖|[金银铜]奖|优秀奖)$/u;

/** What is claimed in words alone: a direction, a standard met, a first of its kind, not one case. */
export function readStatement(reading: string): Amount | undefined {
  const claim = reading.replaceAll(/\s/gu, "");
  if (rose.test(claim)) return { bound: "printed", qualifier: "rose" };
  if (fell.test(claim)) return { bound: "printed", qualifier: "fell" };
  if (met.test(claim)) return { bound: "printed", qualifier: "meets" };
  if (first.test(claim)) return { lower: 1, bound: "printed", qualifier: "first-ever" };
  if (none.test(claim)) return { value: 0, bound: "exact", qualifier: "exact" };
  return undefined;
}

/** Whether the words name the grade of an award and nothing else; printed alone it is one award. */
export function isAwardGrade(reading: string): boolean {
  return award.test(reading);
}
