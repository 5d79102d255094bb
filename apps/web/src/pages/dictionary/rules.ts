import type { Localized } from "@yiheng/domain";
import type { RuleId } from "./applied-rules.ts";

/** A rule of reading in our own words, with phrases that show it at work. */
interface ReadingRule {
  readonly id: RuleId;
  readonly title: Localized;
  readonly says: Localized;
  readonly examples: readonly string[];
}

function rule(
  id: RuleId,
  examples: string,
  zh: readonly [title: string, says: string],
  en: readonly [title: string, says: string],
): ReadingRule {
  return {
    id,
    examples: examples === "" ? [] : examples.split(" "),
    title: { zh: zh[0], en: en[0] },
    says: { zh: zh[1], en: en[1] },
  };
}

/** Every rule of reading, in order. */
export const rules: readonly ReadingRule[] = [
  rule(
    "R1",
    "170余万人次 194余万人次 10余万人日 10万余人日",
    [
      "“余、多、几”与“万、亿”",
      "写在“万”前，余量以写出的最后一位为限：170余万不到180万。写在“万”后，余量不足一万：10万余不到11万。",
    ],
    [
      "余, 多, 几 beside 万 or 亿",
      "Before 万 the surplus stays below the last place written: 170余万 is under 1.8 million. After 万 it stays below one 万: 10万余 is under 110,000.",
    ],
  ),
  rule(
    "R2",
    "1500余台次 3000余平方米 十余项",
    ["“余、多”而没有“万、亿”", "末尾有几个零，余量就不到那一位的一个单位：1500余不到1600，3000余不到4000。"],
    [
      "余, 多 without a multiplier",
      "The zeros at the end tell the room left: 1500余 is under 1,600, 3000余 under 4,000.",
    ],
  ),
  rule(
    "R3",
    "近千人 将近500例 近761.34万元",
    [
      "“近、将近、接近”",
      "一定小于所写的数，这一端由字面决定；下端取九成，只是惯例。数写得很细时，按约数处理。",
    ],
    [
      "近, 将近, 接近: nearly",
      "Certainly below the number written; that end is firm. The lower end, nine tenths of it, is our convention. A number written in great detail is taken as “about”.",
    ],
  ),
  rule(
    "R4",
    "约4000名 50例左右 数十项",
    ["“约、左右、上下、数十”", "围绕所写的数，上下各半个计数单位；两端都是惯例，不能用来证明先后。"],
    [
      "约, 左右, 上下, 数十: about",
      "Half a step either way around the number; both ends are conventions and prove no order.",
    ],
  ),
  rule(
    "R5",
    "超140次 突破3000人 逾百例",
    ["“超、逾、突破、多于”", "一定大于所写的数，等于也不算；上端加一个计数单位，只是惯例。"],
    [
      "超, 逾, 突破: more than",
      "Certainly above the number, equality excluded; the upper end, one step higher, is our convention.",
    ],
  ),
  rule(
    "R6",
    "不少于8家 30分钟以内 不足30例 20—30例",
    ["“以上、以内、不足”与起止范围", "只定一端，且说明含不含这一端；“以上”的另一端未知。20—30两端都含。"],
    [
      "At least, at most, less than, and ranges",
      "One end is set, and whether it is included; the other end of “at least” is unknown. A range includes both ends.",
    ],
  ),
  rule(
    "R7",
    "近170余万人次 约30余次 超过820余万元",
    ["两个限定词叠用", "取同时满足两者的读法，但措辞本身含混，所以两端都记为惯例。"],
    [
      "Two qualifiers at once",
      "The reading that satisfies both is taken, but on weaker grounds: both ends count as convention.",
    ],
  ),
  rule(
    "R8",
    "分别占40.77%、31.04% 省级2项、市级7项",
    ["并列的几个数", "几个对象配几个数，按次序一一对应；个数对不上就不分配，留给人核对。"],
    [
      "Several figures in a row",
      "As many subjects as figures, matched in order; where the counts differ nothing is assigned and a person decides.",
    ],
  ),
  rule(
    "R9",
    "增加到40个 缩短至21.14分钟 增加40个",
    ["“到、至”与“了”", "“增加到40”说的是水平，“增加40”说的是变化；两者是不同的指标。"],
    ["To, or by", "增加到40 is a level, 增加40 is a change; they belong to different indicators."],
  ),
  rule(
    "R10",
    "增长2倍 翻一番",
    ["“倍”与“番”", "“增长2倍”可指变为3倍，也常被写成变为2倍；除非两端的数都印出，否则不读成数。"],
    [
      "Times and doublings",
      "增长2倍 may mean three times as many and is often written for twice; unless both ends are printed it is not read as a number.",
    ],
  ),
  rule(
    "R11",
    "提高2.5个百分点 增长24.77%",
    ["百分比与百分点", "两个百分比之差是百分点。“占比增长24.77%”没写百分点，无法断定，照此存疑。"],
    [
      "Per cent and percentage points",
      "The difference of two percentages is in points. A share said to have grown by 24.77% could be either, and stays in doubt.",
    ],
  ),
  rule(
    "R12",
    "前28% 前10名 第81位",
    ["名次与“前”", "“前28%”只给名次划一条界，不是一个值；名次数字越小越靠前，提升9名是数字减9。"],
    [
      "Places, and 前 (among the first)",
      "前28% bounds a place and is no value; smaller is further ahead, and rising by nine places lowers the number by nine.",
    ],
  ),
  rule(
    "R13",
    "１１９２人次 1,523,583.14元 １５．６％",
    ["先统一写法", "全角数字、千分位、数字与汉字之间的空格先统一再读；出处里的原文和位置一个字不动。"],
    [
      "One spelling first",
      "Full-width digits, grouping and stray spaces are evened out before reading; the words and places in the receipt stay as printed.",
    ],
  ),
  rule(
    "R14",
    "",
    [
      "范围与时间跟着数字走",
      "一个数是谁的、哪一年的，由它所在的句子和小标题决定，不由文件标题决定；句子没写的，取较窄的范围并注明。",
    ],
    [
      "Scope and period belong to the figure",
      "Whose figure it is and of which year is decided by its sentence and heading, not by the document’s title; where they are silent the narrower scope is taken and said so.",
    ],
  ),
  rule(
    "R15",
    "ISO15189认可 3D打印技术",
    ["名称里的数字不是数量", "标准号、型号、版本、行动和规划名称里的数字照抄，不当作数。"],
    [
      "A numeral inside a name is no quantity",
      "Numbers of standards, models, versions and plans are names and are never counted.",
    ],
  ),
];
