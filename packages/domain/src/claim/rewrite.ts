import { compareQuantities, ratioInterval } from "@yiheng/quantity";
import { isObserved } from "../cell.ts";
import { listText } from "../comparability/sentence.ts";
import { figureWords } from "../figure-words.ts";
import { gapAgainst } from "../gap-sentence.ts";
import type { HospitalId } from "../hospital.ts";
import type { Locale } from "../localized.ts";
import { hasNumber, type Observation } from "../observation.ts";
import { yearOf } from "../period.ts";
import { termsEn } from "../terms.en.ts";
import { termsZh } from "../terms.zh.ts";
import type { ClaimMatter } from "./claim.ts";
import { type Bench, benchOf, cellOf } from "./finding.ts";
import { reportingOf } from "./judge-extreme.ts";
import { figuresOf, gapOf } from "./judge-relation.ts";
import { seriesOf } from "./judge-trend.ts";
import type { Part, Statement } from "./part.ts";

/** True sentences that may stand in place of a clause, the nearest to it first; each is still to be checked. */
export function rewritesOf(statement: Statement, matter: ClaimMatter, locale: Locale): readonly string[] {
  const writer = new Writer(benchOf(statement, matter), locale);
  const [first, ...others] = statement.parts;
  if (first === undefined) return [];
  if (others.length === 0) return writer.rewritesOf(first);
  // a figure told beside a comparison is in its sentence already, or in the row of figures behind it
  if (first.kind !== "figure") return writer.rewritesOf(first);
  const whole = statement.parts.flatMap((part) => writer.rewritesOf(part)[0] ?? []);
  return [writer.row([...new Set(whole)])];
}

/** Writes sentences about one comparison in one language, in forms that the check itself understands. */
class Writer {
  readonly #bench: Bench;
  readonly #locale: Locale;

  constructor(bench: Bench, locale: Locale) {
    this.#bench = bench;
    this.#locale = locale;
  }

  rewritesOf(part: Part): readonly string[] {
    switch (part.kind) {
      case "figure":
      case "none":
      case "direction":
        return this.#ofHospital(part.subject);
      case "difference":
      case "relative-difference":
      case "order":
        return this.#present([this.#gap(part), this.#figures([part.subject, part.peer])]);
      case "ratio":
        return this.#present([this.#ratio(part), this.#gap(part), this.#figures([part.subject, part.peer])]);
      case "extreme":
        return this.#ofExtreme(part.subjects, part.end === "least" || part.end === "last" ? "least" : "most");
      case "place":
        return this.#ofExtreme([part.subject], "most");
      case "presence":
        return [this.#presence()];
      case "total":
        return this.#present([this.#figures(part.subjects)]);
      case "trend":
        return this.#present([this.row(seriesOf(part.subject, this.#bench).map((one) => this.#figure(one)))]);
    }
  }

  row(sentences: readonly string[]): string {
    return sentences.join(this.#locale === "zh" ? "，" : "; ");
  }

  #present(sentences: readonly (string | undefined)[]): readonly string[] {
    return sentences.flatMap((sentence) => (sentence === undefined || sentence === "" ? [] : sentence));
  }

  #name(id: HospitalId): string {
    return this.#bench.nameOf(id)[this.#locale];
  }

  get #indicator(): string {
    return this.#bench.comparison.indicator.name[this.#locale];
  }

  /** “柳州新立科研项目数149项（2022年）”; figures without a number are not told. */
  #figure(observation: Observation): string {
    const words = figureWords(observation, this.#locale, true);
    const year = yearOf(observation.period);
    return this.#locale === "zh"
      ? `${this.#name(observation.hospital)}${this.#indicator}${words}（${year}年）`
      : `${this.#name(observation.hospital)}: ${this.#indicator} ${words} (${year})`;
  }

  #silence(ids: readonly HospitalId[]): string {
    const names = listText(
      ids.map((id) => this.#name(id)),
      this.#locale,
    );
    if (this.#locale === "zh") return `${names}未公布${this.#indicator}`;
    return `${names} ${ids.length > 1 ? "do" : "does"} not report ${this.#indicator}`;
  }

  #ofHospital(id: HospitalId): readonly string[] {
    const cell = cellOf(this.#bench.comparison, id);
    if (cell === undefined) return [];
    return [
      isObserved(cell) && hasNumber(cell.observation) ? this.#figure(cell.observation) : this.#silence([id]),
    ];
  }

  /** The figures of some hospitals one after the other, and who has none. */
  #figures(ids: readonly HospitalId[]): string {
    const figures = figuresOf(ids, this.#bench);
    const silent = ids.filter((id) => !figures.some(({ hospital }) => hospital === id));
    return this.row([
      ...figures.map((one) => this.#figure(one)),
      ...(silent.length > 0 ? [this.#silence(silent)] : []),
    ]);
  }

  #presence(): string {
    const { reporting, silent } = reportingOf(this.#bench);
    const names = listText(
      reporting.map((id) => this.#name(id)),
      this.#locale,
    );
    const told =
      this.#locale === "zh"
        ? `${names}公布了${this.#indicator}`
        : `${names} ${reporting.length > 1 ? "report" : "reports"} ${this.#indicator}`;
    return this.row([
      ...(reporting.length > 0 ? [told] : []),
      ...(silent.length > 0 ? [this.#silence(silent)] : []),
    ]);
  }

  /** What the comparison must be read with, in a few words behind the sentence. */
  #aside(): string {
    const { reasons } = this.#bench.comparison;
    const terms = this.#locale === "zh" ? termsZh.reason : termsEn.reason;
    const heavy = reasons.filter(({ verdict }) => verdict !== "comparable").map(({ code }) => terms[code]);
    if (heavy.length === 0) return "";
    return this.#locale === "zh" ? `（${heavy.join("、")}）` : ` (${heavy.join(", ")})`;
  }

  #gap({ subject, peer }: { readonly subject: HospitalId; readonly peer: HospitalId }): string | undefined {
    const gap = gapOf({ subject, peer }, this.#bench);
    if (gap === undefined || gap.relation === "unknown") return undefined;
    const text = gapAgainst(gap, this.#bench.comparison.indicator, this.#bench.nameOf(peer))[this.#locale];
    return this.#locale === "zh"
      ? `${this.#name(subject)}${this.#indicator}${text}${this.#aside()}`
      : `${this.#name(subject)}: ${this.#indicator} ${text}${this.#aside()}`;
  }

  #ratio({ subject, peer }: { readonly subject: HospitalId; readonly peer: HospitalId }): string | undefined {
    if (this.#bench.comparison.presentation !== "shared-axis") return undefined;
    const [mine, theirs] = figuresOf([subject, peer], this.#bench);
    const ratio = mine && theirs && ratioInterval(mine.quantity, theirs.quantity);
    if (ratio?.lower === undefined || ratio.upper === undefined || ratio.lower.at !== ratio.upper.at)
      return undefined;
    const { at } = ratio.lower;
    const percent = Number((at * 100).toFixed(1));
    const times = Number(at.toFixed(2));
    if (this.#locale === "zh") {
      const amount =
        at < 1 ? `${percent}%` : at >= 2 && !Number.isInteger(at) ? `${Math.floor(at)}倍多` : `${times}倍`;
      return `${this.#name(subject)}${this.#indicator}是${this.#name(peer)}的${amount}${this.#aside()}`;
    }
    const amount = at < 1 ? `${percent}% of` : `${times} times`;
    return `${this.#name(subject)}: ${this.#indicator} ${amount} that of ${this.#name(peer)}${this.#aside()}`;
  }

  /** Where the subject is the extreme, among whom; where it is not, how far it is from who is. */
  #ofExtreme(subjects: readonly HospitalId[], end: "most" | "least"): readonly string[] {
    const { reporting, silent } = reportingOf(this.#bench);
    const everyone = [...reporting, ...silent];
    const [subject, ...others] = subjects;
    if (subject === undefined) return [];
    const top = this.#top(end);
    const isTop = top !== undefined && others.length === 0 && top === subject;
    const sentence = isTop ? this.#extreme(subject, end, silent.length > 0) : undefined;
    const gaps =
      top === undefined
        ? []
        : subjects.flatMap((id) => (id === top ? [] : (this.#gap({ subject: id, peer: top }) ?? [])));
    return this.#present([sentence, gaps.length === 0 ? undefined : this.row(gaps), this.#figures(everyone)]);
  }

  #top(end: "most" | "least"): HospitalId | undefined {
    if (this.#bench.comparison.presentation !== "shared-axis") return undefined;
    const figures = figuresOf(reportingOf(this.#bench).reporting, this.#bench);
    const wanted = end === "most" ? "greater" : "less";
    return figures.find((one) =>
      figures.every((other) => other === one || compareQuantities(one.quantity, other.quantity) === wanted),
    )?.hospital;
  }

  #extreme(subject: HospitalId, end: "most" | "least", isAmongSome: boolean): string {
    const { length } = reportingOf(this.#bench).reporting;
    if (this.#locale === "zh") {
      const among = isAmongSome ? `在公布的${length}家中` : "";
      return `${this.#name(subject)}${this.#indicator}${among}${end === "most" ? "最高" : "最低"}${this.#aside()}`;
    }
    const among = isAmongSome ? ` of the ${length} that report` : "";
    return `${this.#name(subject)}: ${this.#indicator} ${end === "most" ? "highest" : "lowest"}${among}${this.#aside()}`;
  }
}
