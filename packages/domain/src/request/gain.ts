import type { Cell } from "../cell.ts";
import { isUsable } from "../choice.ts";
import { compare, type Comparison } from "../comparison.ts";
import type { Reason } from "../comparability/reason.ts";
import type { Hospital, HospitalId } from "../hospital.ts";
import type { Indicator } from "../indicator.ts";
import type { Observation } from "../observation.ts";
import type { PeriodRule } from "../period.ts";
import { verdicts } from "../verdict.ts";
import { askablePeriods, type AskedPeriod } from "./asked-period.ts";
import { idealAnswer } from "./ideal-answer.ts";

/** One hospital that could be asked about one indicator. */
export interface Askable {
  readonly indicator: Indicator;
  readonly hospital: Hospital;
  readonly others: readonly Hospital[];
  /** Every printed figure of the indicator. */
  readonly observations: readonly Observation[];
  readonly periodRule: PeriodRule;
  /** The hospital's cell as it is. */
  readonly cell: Cell;
  /** Years that the hospital's own documents tell of. */
  readonly years: readonly number[];
}

/** Another hospital with a usable figure, and the comparison with it as it is. */
interface Peer {
  readonly hospital: Hospital;
  readonly figures: readonly Observation[];
  readonly before: Comparison;
}

/** What the best answer to a question for one period would change. */
export interface Gain {
  readonly asked: AskedPeriod;
  /** Hospitals with which no shared axis is allowed now, and one would be. */
  readonly unlocks: readonly HospitalId[];
  /** Hospitals that it would be comparable with, and not only with care. */
  readonly improves: readonly HospitalId[];
  /** Hospitals that it stays comparable with care with, for fewer reasons. */
  readonly eases: readonly HospitalId[];
  /** The reasons about the hospital that would go, or weigh less. */
  readonly removed: readonly Reason[];
}

/** The gain of asking for the period that unlocks most, the later one of equals; undefined where no answer would help. */
export function bestGain(askable: Askable): Gain | undefined {
  const { indicator, years } = askable;
  const peers = peersOf(askable);
  const figures = peers.flatMap((peer) => peer.figures);
  if (peers.length === 0) return undefined;
  const gains = askablePeriods(indicator.kind, figures, years)
    .map((asked) => gainOf(askable, peers, asked))
    .filter(({ unlocks, improves, eases }) => unlocks.length + improves.length + eases.length > 0);
  return gains.reduce<Gain | undefined>(
    (best, gain) => (best === undefined || isGreater(gain, best) ? gain : best),
    undefined,
  );
}

/** A hospital without a usable figure would have to answer as well, so it is no peer. */
function peersOf({ indicator, hospital, others, observations, periodRule }: Askable): readonly Peer[] {
  return others.flatMap((other) => {
    const figures = observations.filter((one) => one.hospital === other.id && isUsable(one));
    if (figures.length === 0) return [];
    const before = compare(indicator, [hospital, other], observations, periodRule);
    return [{ hospital: other, figures, before }];
  });
}

function isGreater(a: Gain, b: Gain): boolean {
  return compareGains(a, b) < 0;
}

/** Negative where the first gains more: a comparison made possible weighs more than one made surer. */
export function compareGains(
  a: Pick<Gain, "unlocks" | "improves" | "eases">,
  b: Pick<Gain, "unlocks" | "improves" | "eases">,
): number {
  return (
    b.unlocks.length - a.unlocks.length ||
    b.improves.length - a.improves.length ||
    b.eases.length - a.eases.length
  );
}

/** The verdicts are the engine's own: the answer is laid beside the figures and everything compared again. */
function gainOf(askable: Askable, peers: readonly Peer[], asked: AskedPeriod): Gain {
  const { indicator, hospital, observations, periodRule, cell } = askable;
  const sameClass = peers.flatMap((peer) => (peer.hospital.type === hospital.type ? peer.figures : []));
  const answered = [...observations, idealAnswer({ indicator, hospital, cell, sameClass }, asked)];
  const changes = peers.map((peer) => ({
    other: peer.hospital.id,
    before: peer.before,
    after: compare(indicator, [hospital, peer.hospital], answered, periodRule),
  }));
  const unlocked = changes.filter(({ before, after }) => !isShared(before) && isShared(after));
  const improved = changes.filter(
    ({ before, after }) => before.verdict === "with-care" && after.verdict === "comparable",
  );
  const eased = changes.filter((change) => isEased(hospital.id, change));
  return {
    asked,
    unlocks: unlocked.map(({ other }) => other),
    improves: improved.map(({ other }) => other),
    eases: eased.map(({ other }) => other),
    removed: [...unlocked, ...improved, ...eased].flatMap((change) => removedReasons(hospital.id, change)),
  };
}

interface Change {
  readonly before: Comparison;
  readonly after: Comparison;
}

/** Whether the verdict stays with care, what is the other hospital's remaining, but a reason about this one goes. */
function isEased(hospital: HospitalId, { before, after }: Change): boolean {
  if (before.verdict !== "with-care" || after.verdict !== "with-care") return false;
  const gone = removedReasons(hospital, { before, after }).filter(isForAnswer);
  const come = removedReasons(hospital, { before: after, after: before }).filter(isForAnswer);
  return gone.length > 0 && come.length === 0;
}

/** Whether two intervals overlap depends on the amount that is answered, so no question can promise it. */
function isForAnswer({ code }: Reason): boolean {
  return code !== "intervals-overlap";
}

function isShared({ presentation }: Comparison): boolean {
  return presentation === "shared-axis";
}

function removedReasons(hospital: HospitalId, { before, after }: Change): readonly Reason[] {
  const remains = (reason: Reason) =>
    after.reasons.some(
      ({ code, verdict, hospitals }) =>
        code === reason.code && hospitals.includes(hospital) && weight(verdict) >= weight(reason.verdict),
    );
  return before.reasons.filter((reason) => reason.hospitals.includes(hospital) && !remains(reason));
}

function weight(verdict: Reason["verdict"]): number {
  return verdicts.indexOf(verdict);
}
