import { type Benchmark, benchmarkOf, type BenchmarkFigure, type Place } from "./benchmark.ts";
import { reasonSentence } from "./comparability/sentence.ts";
import type { ComparisonSummary } from "./comparison-summary.ts";
import { coverageOf } from "./coverage.ts";
import { figureWords } from "./figure-words.ts";
import { gapAgainst } from "./gap-sentence.ts";
import { type Hospital, type HospitalId, shortNamesOf } from "./hospital.ts";
import type { Localized } from "./localized.ts";
import { yearOf } from "./period.ts";
import { profileOf } from "./profile.ts";

/** What the bounds prove on one indicator, as one sentence, with the caveats it must be read with. */
export interface SummaryPoint {
  readonly benchmark: Benchmark;
  readonly sentence: Localized;
  /** The caveats by their place in the summary's list, from 0. */
  readonly caveats: readonly number[];
}

/** One hospital against the others in sentences: what can be said, with what care, and what cannot. */
export interface ProfileSummary {
  readonly opening: Localized;
  readonly points: readonly SummaryPoint[];
  /** Every reason of every comparison that the points use, each sentence once. */
  readonly caveats: readonly Localized[];
  /** What is not compared, and how much is missing. */
  readonly limits: readonly Localized[];
}

/**
 * Writes the summary from the verdicts alone. It tells amounts and gaps, never who is better; where the
 * hospital or the axis is missing it says so instead.
 */
export function summaryOfProfile(
  hospital: Hospital,
  hospitals: readonly Hospital[],
  comparisons: readonly ComparisonSummary[],
): ProfileSummary {
  const nameOf = shortNamesOf(hospitals);
  const profile = profileOf(hospital.id, comparisons);
  const benchmarks = profile.groups.flatMap(({ onAxis }) =>
    onAxis.flatMap((comparison) => benchmarkOf(comparison, hospital.id, hospitals) ?? []),
  );
  const caveats: Localized[] = [];
  const points = benchmarks.map((benchmark) => {
    const told = benchmark.reasons.map((reason) => placeIn(caveats, reasonSentence(reason, nameOf)));
    return { benchmark, sentence: benchmarkSentence(benchmark, hospital, nameOf), caveats: told };
  });
  return {
    opening: openingOf(hospital, comparisons),
    points,
    caveats,
    limits: limitsOf(hospital.id, comparisons, benchmarks),
  };
}

/** Where a sentence stands in a list; it is added where it is new. */
function placeIn(list: Localized[], sentence: Localized): number {
  const known = list.findIndex(({ zh }) => zh === sentence.zh);
  return known >= 0 ? known : list.push(sentence) - 1;
}

/** One benchmark in words: the figure, every gap, the place and the share where they are proved. */
export function benchmarkSentence(
  { indicator, own, gaps, place, share }: Benchmark,
  hospital: Pick<Hospital, "short" | "type">,
  nameOf: (id: HospitalId) => Localized,
): Localized {
  const figure = figureText(own);
  const against = gaps.map((gap) => {
    const type = gap.isOtherClass ? otherClass(hospital.type) : undefined;
    return gapAgainst(gap, indicator, withYear(nameOf(gap.peer.hospital), gap.peer, type));
  });
  const placed = place && placeText(place, hospital.type);
  const part =
    share && share.share < 1
      ? shareText(share.share, withYear(nameOf(share.greatest.hospital), share.greatest))
      : undefined;
  const zh = [`${figure.zh}，${against.map((text) => text.zh).join("，")}`, placed?.zh, part?.zh];
  const en = [`${figure.en}, ${against.map((text) => text.en).join("; ")}`, placed?.en, part?.en];
  return {
    zh: `${indicator.name.zh}：${zh.filter((text) => text !== undefined).join("；")}。`,
    en: `${indicator.name.en}: ${en.filter((text) => text !== undefined).join("; ")}.`,
  };
}

function figureText(figure: BenchmarkFigure): Localized {
  const { observation } = figure;
  const amount = { zh: figureWords(observation, "zh", true), en: figureWords(observation, "en", true) };
  return withYear(amount, figure);
}

/** The year stands beside every figure, and the class where it is another; a year that the text does not print is said to be inferred. */
function withYear(
  { zh, en }: Localized,
  { observation: { period } }: BenchmarkFigure,
  type?: Hospital["type"],
): Localized {
  const isImplied = period.basis === "implied";
  return {
    zh: `${zh}（${type ? `${classNames[type].zh}，` : ""}${yearOf(period)}年${isImplied ? "，推定" : ""}）`,
    en: `${en} (${type ? `${classNames[type].en}, ` : ""}${yearOf(period)}${isImplied ? ", inferred" : ""})`,
  };
}

const classNames = {
  general: { zh: "综合医院", en: "general hospital" },
  tcm: { zh: "中医医院", en: "TCM hospital" },
} as const;

function otherClass(type: Hospital["type"]): Hospital["type"] {
  return type === "tcm" ? "general" : "tcm";
}

/** A place counted from the greatest figure among hospitals of one class; it says nothing of better or worse. */
function placeText({ above, equal, of }: Place, type: Hospital["type"]): Localized {
  const place = above + 1;
  const { zh, en } = classNames[type];
  const tied =
    equal === 0
      ? { zh: "", en: "" }
      : { zh: `与另${equal}家并列`, en: `tied with ${equal} other${equal > 1 ? "s" : ""}, ` };
  return {
    zh: `在有数字的${of}家${zh}中由高到低${tied.zh}居第${place}`,
    en: `${tied.en}no. ${place} from the highest of ${of} ${en}s with a figure`,
  };
}

/** A part of the greatest, rounded down to tenths of a percent so that it never claims more. */
function shareText(share: number, greatest: Localized): Localized {
  const percent = percentText(share);
  return {
    zh: `相当于同类中最高的${greatest.zh}的${percent}`,
    en: `${percent} of the highest of its class, ${greatest.en}`,
  };
}

/** A share from 0 to 1 as a percentage with at most one decimal, never rounded up to a whole it is not. */
export function percentText(share: number): string {
  const tenths = Math.floor(Number((share * 1000).toPrecision(12)));
  return share > 0 && tenths === 0 ? "<0.1%" : `${tenths / 10}%`;
}

function openingOf(hospital: Hospital, comparisons: readonly ComparisonSummary[]): Localized {
  const coverage = coverageOf(comparisons).find((candidate) => candidate.hospital === hospital.id);
  const reported = coverage?.reported ?? 0;
  const { comparable = 0, "with-care": careful = 0, "side-by-side": beside = 0 } = coverage?.byVerdict ?? {};
  const onAxis = comparable + careful;
  const rest = reported - onAxis - beside;
  const { zh, en } = classNames[hospital.type];
  return {
    zh: `${hospital.name.zh}（${hospital.city.zh}，${zh}）在${comparisons.length}项指标中有${reported}项印出了全院数字：${onAxis}项可与其他医院放在同一坐标上，${beside}项只能并列，其余${rest}项没有可比的对象或不可比。`,
    en: `${hospital.name.en} (${hospital.city.en}, a ${en}) prints a figure of the whole hospital for ${reported} of ${comparisons.length} indicators: ${onAxis} may share an axis with others, ${beside} may only stand side by side, and the other ${rest} have nothing they could be compared with.`,
  };
}

function limitsOf(
  hospital: HospitalId,
  comparisons: readonly ComparisonSummary[],
  benchmarks: readonly Benchmark[],
): readonly Localized[] {
  const { groups, omitted } = profileOf(hospital, comparisons);
  const told = groups
    .flatMap((group) => group.told)
    .filter(({ presentation }) => presentation === "side-by-side");
  const refused = groups.flatMap((group) => group.told).filter(({ verdict }) => verdict === "do-not-compare");
  const unjudged = benchmarks.filter(({ indicator }) => indicator.polarity === "no-judgement");
  return [
    ...(benchmarks.length === 0 ? [nothingToCompare] : []),
    ...listed(unjudged, {
      zh: "多少、高低不作优劣判断",
      en: "No direction is good in itself, so nothing is judged",
    }),
    ...listed(told, { zh: "只能并列、不排先后", en: "Side by side only, without order" }),
    ...listed(refused, { zh: "含义不同，不作比较", en: "Different things, not compared" }),
    ...(omitted.length > 0 ? [omission(omitted.length)] : []),
  ];
}

const nothingToCompare: Localized = {
  zh: "在所选医院与年度之下，没有一项指标可以与其他医院放在同一坐标上比较。",
  en: "With these hospitals and years, no indicator may share an axis with another hospital.",
};

function listed(
  members: readonly Pick<ComparisonSummary, "indicator">[],
  heading: Localized,
): readonly Localized[] {
  if (members.length === 0) return [];
  const names = members.map(({ indicator }) => indicator.name);
  return [
    {
      zh: `${heading.zh}：${names.map(({ zh }) => zh).join("、")}。`,
      en: `${heading.en}: ${names.map(({ en }) => en).join(", ")}.`,
    },
  ];
}

function omission(count: number): Localized {
  return {
    zh: `另有${count}项，其他医院有全院数字而它没有；没有印出不等于零。`,
    en: `For ${count} more, others have a figure of the whole hospital and it has none; what is not printed is not zero.`,
  };
}
