/** An English amount in the words that the reader of quantities knows: “over 1.7 million” is 超1.7百万. */
export interface EnglishAmount {
  readonly length: number;
  readonly printed: string;
  /** Behind it stands “times” or “fold”. */
  readonly isTimes: boolean;
}

const before: readonly (readonly [english: string, chinese: string])[] = [
  ["about|around|roughly|approximately|some|circa", "约"],
  ["nearly|almost|just under|close to|just short of", "近"],
  ["more than|over|above|exceeding|upwards of", "超"],
  ["at least|no fewer than|no less than|not less than|not fewer than", "至少"],
  ["at most|no more than|not more than|up to", "不超过"],
  ["fewer than|less than|under|below", "不足"],
];
const multipliers = { thousand: "千", million: "百万", billion: "十亿" } as const;

const small =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const spelled = [...small, ...tens, "hundred", "thousand", "million", "and", "a"];

const number = String.raw`(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?`;
const spelledNumber = `(?:${[...small, ...tens].join("|")}|a(?= hundred| thousand| million))(?:(?:[ -])(?:${spelled.join("|")})(?![a-z])){0,10}`;
const amount = new RegExp(
  String.raw`(?<before>(?:${before.map(([english]) => english).join("|")}) )?(?<top>top )?(?<no>no\. ?)?(?:(?<digits>${number})(?: ?(?:–|—|-|to) ?(?<high>${number})(?!,?\d))?|(?<spelled>${spelledNumber})(?![a-z]))(?<multiplier> ?(?:thousand|million|billion)(?![a-z]))?(?<measure> ?(?:%|percentage points?|points?(?![a-z])|per ?cent(?![a-z])))?(?<times>(?: |-)?(?:times(?![a-z])|fold(?![a-z])|x(?![a-z])))?`,
  "uy",
);

/** The English amount that starts exactly here; undefined where there is none. */
export function englishAmountAt(folded: string, at: number): EnglishAmount | undefined {
  if (/[a-z0-9.]/u.test(folded.charAt(at - 1))) return undefined;
  amount.lastIndex = at;
  const match = amount.exec(folded);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const digits = groups["digits"]?.replaceAll(",", "") ?? String(spelledValue(groups["spelled"] ?? ""));
  const high = groups["high"]?.replaceAll(",", "");
  if (/[a-z\d]/u.test(folded.charAt(at + match[0].length)) && groups["measure"]?.endsWith("%") !== true)
    return undefined;
  const range = high === undefined ? digits : `${digits}—${high}`;
  const multiplier = multipliers[groups["multiplier"]?.trim() as keyof typeof multipliers] ?? "";
  const order = groups["top"] ? "前" : groups["no"] ? "第" : "";
  return {
    length: match[0].length,
    printed: `${qualifierOf(groups["before"])}${order}${range}${multiplier}${measureOf(groups["measure"])}${groups["no"] ? "名" : ""}`,
    isTimes: groups["times"] !== undefined,
  };
}

function qualifierOf(word: string | undefined): string {
  const found = before.find(([english]) => word !== undefined && english.split("|").includes(word.trim()));
  return found?.[1] ?? "";
}

function measureOf(word: string | undefined): string {
  if (word === undefined) return "";
  return word.includes("point") ? "个百分点" : "%";
}

/** The number that English words spell: “one hundred and forty-nine”. */
function spelledValue(words: string): number {
  let total = 0;
  let section = 0;
  for (const word of words.split(/[ -]/u)) {
    if (word === "hundred") section = Math.max(1, section) * 100;
    else if (word === "thousand" || word === "million") {
      total += Math.max(1, section) * (word === "thousand" ? 1e3 : 1e6);
      section = 0;
    } else if (word === "a") section += 0;
    else if (word !== "and") section += valueOf(word);
  }
  return total + section;
}

function valueOf(word: string): number {
  const unit = small.indexOf(word);
  return unit >= 0 ? unit + 1 : (tens.indexOf(word) + 2) * 10;
}
