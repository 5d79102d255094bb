import { claimReason } from "./claim-words.ts";
import type { Part } from "./part.ts";
import type { BareShape } from "./shape.ts";
import type { Words } from "./words-of-clause.ts";

/** “柳州最多”, “在公布的3家中居首”, “以149项最高”. */
export function extremeShape(words: Words): BareShape {
  const allowed = [
    "most",
    "least",
    "first",
    "last",
    "place",
    "among",
    "some",
    "group",
    "all",
    "report",
    "amount",
    "label",
    "equal",
    "versus",
    "others",
  ] as const;
  if (!words.onlyHas(...allowed) || words.count("most", "least", "first", "last", "place") > 1)
    return { problem: claimReason("several-claims") };
  const named = words.named(0, words.tokens.length);
  const subjects = named.length > 0 ? named : words.context.hospitals;
  if (subjects.length === 0) return { problem: claimReason("no-hospital") };
  const amounts = words.amounts();
  const figures = amounts.flatMap(({ amount }): Part[] =>
    subjects.length === 1 && subjects[0] !== undefined
      ? [{ kind: "figure", subject: subjects[0], amount }]
      : [],
  );
  if (figures.length !== amounts.length || figures.length > 1)
    return { problem: claimReason("several-claims") };
  const extreme = extremePart(words, subjects);
  return extreme === undefined
    ? { problem: claimReason("not-understood") }
    : { parts: [extreme, ...figures] };
}

function extremePart(words: Words, subjects: Words["context"]["hospitals"]): Part | undefined {
  const among = words.counts();
  if (among.length > 1) return undefined;
  const place = words.tokens.find((token) => token.role === "place");
  if (place?.role === "place") {
    const [subject, ...others] = subjects;
    return subject === undefined || others.length > 0
      ? undefined
      : { kind: "place", subject, place: place.place };
  }
  const end = (["most", "least", "first", "last"] as const).find((role) => words.has(role));
  return end && { kind: "extreme", subjects, end, among: among[0], amongReporting: words.has("report") };
}

/** “四家均公布”, “只有柳州公布”, “荆门未公布”, “荆门没有开展”. */
export function presenceShape(words: Words): BareShape {
  if (
    !words.onlyHas(
      "report",
      "not-report",
      "none",
      "nobody",
      "all",
      "some",
      "group",
      "only",
      "versus",
      "among",
    )
  )
    return { problem: claimReason("several-claims") };
  if (words.count("report", "not-report", "none") > 1) return { problem: claimReason("several-claims") };
  const counted = words.counts().length > 0 && words.named(0, words.tokens.length).length === 0;
  if (counted && !words.has("none")) return countedShape(words);
  if (words.has("nobody")) {
    const part: Part = { kind: "presence", subjects: words.shown(), reports: false, only: false };
    return words.has("report") && !words.has("only")
      ? { parts: [part] }
      : { problem: claimReason("not-understood") };
  }
  const subjects = words.subjects(0, words.tokens.length);
  if ("code" in subjects) return { problem: subjects };
  if (words.has("none")) {
    // “没有一家公布” and the like say something of reporting, not of nothing
    if (words.has("only")) return { problem: claimReason("not-understood") };
    return { parts: subjects.map((subject) => ({ kind: "none", subject })) };
  }
  return { parts: [{ kind: "presence", subjects, reports: words.has("report"), only: words.has("only") }] };
}

/** “四家中三家公布”, “一家未公布”: how many do, perhaps of how many. */
function countedShape(words: Words): BareShape {
  const shown = words.shown();
  const reporting = words.reporting();
  const reports = words.has("report");
  const meant = reports ? reporting : shown.filter((id) => !reporting.includes(id));
  const [least, most] = [Math.min(...words.counts()), Math.max(...words.counts())];
  const isOfShown = words.counts().length === 1 || (words.counts().length === 2 && most === shown.length);
  if (!isOfShown || least === 0) return { problem: words.wrongCount() };
  if (least === meant.length) return { parts: [{ kind: "presence", subjects: meant, reports, only: false }] };
  return least === shown.length
    ? { parts: [{ kind: "presence", subjects: shown, reports, only: false }] }
    : { problem: words.wrongCount() };
}

/** “四家合计249项”, “三家平均83项”. */
export function totalShape(words: Words): BareShape {
  const [first, ...others] = words.amounts();
  const isFit = words.onlyHas("sum", "mean", "all", "some", "group", "amount", "report", "among", "versus");
  if (!isFit || first === undefined || others.length > 0 || words.count("sum", "mean") > 1)
    return { problem: claimReason("not-understood") };
  const named = words.named(0, words.tokens.length);
  // “共计149项” of one hospital is its figure
  if (named.length < 2 && !words.has("some", "group", "all")) {
    const subjects = words.subjects(0, words.tokens.length);
    if ("code" in subjects) return { problem: subjects };
    const [subject, ...more] = subjects;
    return subject === undefined || more.length > 0 || words.has("mean")
      ? { problem: claimReason("not-understood") }
      : { parts: [{ kind: "figure", subject, amount: first.amount }] };
  }
  const isOfGroup = words.has("some", "group", "all");
  const counted = words.counts();
  const reporting = words.reporting();
  const subjects =
    named.length > 1
      ? named
      : words.has("report") || counted[0] === reporting.length
        ? reporting
        : words.shown();
  if (!isOfGroup && named.length === 0) return { problem: claimReason("no-hospital") };
  if (counted.some((count) => count !== subjects.length)) return { problem: words.wrongCount() };
  return { parts: [{ kind: "total", isMean: words.has("mean"), subjects, amount: first.amount }] };
}

/** “三年稳居A+”, “逐年增长”, “同比增长”. */
export function trendShape(words: Words): BareShape {
  const allowed = [
    "steady",
    "every-year",
    "years",
    "rise",
    "fall",
    "year-on-year",
    "doubled",
    "amount",
    "label",
    "all",
    "more",
    "fewer",
  ] as const;
  if (!words.onlyHas(...allowed)) return { problem: claimReason("several-claims") };
  const subjects = words.subjects(0, words.tokens.length);
  if ("code" in subjects) return { problem: subjects };
  const [subject, ...others] = subjects;
  const amounts = words.amounts();
  if (subject === undefined || others.length > 0 || amounts.length > 1)
    return { problem: claimReason("several-claims") };
  if (words.has("doubled")) {
    const amount = { form: "amount", printed: "100%" } as const;
    const isGrowth = words.comparison.indicator.kind === "growth";
    return {
      parts: [
        isGrowth
          ? { kind: "figure", subject, amount }
          : { kind: "trend", subject, course: "rise", count: undefined, amount },
      ],
    };
  }
  const count = words.tokens.flatMap((token) => (token.role === "years" ? [token.count] : []))[0];
  const course = words.has("fall", "fewer") ? "fall" : words.has("rise", "more") ? "rise" : "steady";
  const isSeries =
    words.has("steady", "every-year", "years") || words.years().length > 1 || amounts.length > 0;
  if (!isSeries && course !== "steady") return { parts: [{ kind: "direction", subject, course }] };
  if (course === "steady" && amounts.length === 0) return { problem: claimReason("not-understood") };
  return { parts: [{ kind: "trend", subject, course, count, amount: amounts[0]?.amount }] };
}
