import { type Designation, type DesignationId, type Programme, standingOf } from "../designation.ts";
import { type HospitalId, shortNamesOf } from "../hospital.ts";
import type { ClaimMatter, ClaimReason, ClaimState } from "./claim.ts";
import { claimReason, type ClaimReasonCode } from "./claim-words.ts";
import type { Clause } from "./clause.ts";
import type { Context } from "./context.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { Token } from "./token.ts";

/** What a claim about titles comes to. */
export interface TitleFinding {
  readonly hospital: HospitalId;
  readonly state: ClaimState;
  readonly reasons: readonly ClaimReason[];
  readonly designations: readonly DesignationId[];
}

/** Words that a claim about a title may hold besides its name; with any other it says more. */
const plain: ReadonlySet<Token["role"]> = new Set<Token["role"]>([
  "hospital",
  "own",
  "amount",
  "filler",
  "of",
  "hold",
  "new",
  "unit",
  "year",
]);

/**
 * Judges “柳州有2个广西壮族自治区重点学科” by the titles on the slide: only what is held counts as held, what is
 * being built is said to be, and an open list is not counted. Undefined where no programme is named in full.
 */
export function judgeTitle(
  { tokens }: Clause,
  folded: string,
  context: Context,
  matter: ClaimMatter,
): TitleFinding | undefined {
  const { designations = [], programmes = [] } = matter;
  const span = spanOf(tokens);
  if (span === undefined || designations.length === 0) return undefined;
  const named = programmeIn(folded.slice(span.start, span.end), programmes);
  if (named === undefined) return undefined;
  const [from, to] = [span.start + named.at, span.start + named.at + named.length];
  const others = tokens.filter(({ start, end }) => end <= from || start >= to);
  const hospitals = others.flatMap((token) => hospitalOf(token, matter));
  const [hospital, ...more] = hospitals.length > 0 ? hospitals : context.hospitals;
  const amounts = others.flatMap((token) => (token.role === "amount" ? [token.printed] : []));
  if (hospital === undefined || more.length > 0 || amounts.length > 1) return undefined;
  if (!others.every(({ role }) => plain.has(role)) || context.doubts.length > 0) return undefined;
  const held = designations.filter(
    (one) => one.hospital === hospital && one.programme === named.programme.id,
  );
  const count =
    amounts[0] === undefined
      ? undefined
      : (claimedQuantity({ form: "amount", printed: amounts[0] }, "pieces")?.value ?? Number.NaN);
  const years = others.flatMap((token) => (token.role === "year" ? token.years : []));
  const meant = held.filter(({ period }) => years.every((year) => period.to?.startsWith(String(year))));
  return findingOf(hospital, named.programme, meant, count, matter);
}

function hospitalOf(token: Token, { own }: ClaimMatter): HospitalId[] {
  if (token.role === "hospital") return [token.hospital];
  return token.role === "own" && own !== undefined ? [own] : [];
}

function spanOf(tokens: readonly Token[]): { readonly start: number; readonly end: number } | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The programme with the longest name that stands in the text. */
function programmeIn(
  text: string,
  programmes: readonly Programme[],
): { readonly programme: Programme; readonly at: number; readonly length: number } | undefined {
  const found = programmes.flatMap((programme) =>
    [programme.name.zh, programme.name.en].flatMap((name) => {
      const word = name.replaceAll(/[（(][^）)]*[）)]/gu, "").toLowerCase();
      const at = text.indexOf(word);
      return at < 0 || word === "" ? [] : { programme, at, length: word.length };
    }),
  );
  return found.sort((a, b) => b.length - a.length)[0];
}

function findingOf(
  hospital: HospitalId,
  programme: Programme,
  titles: readonly Designation[],
  count: number | undefined,
  matter: ClaimMatter,
): TitleFinding {
  const standings = titles.map(({ status }) => standingOf(status));
  const [held, building, sought] = (["held", "building", "sought"] as const).map(
    (wanted) => standings.filter((standing) => standing === wanted).length,
  );
  const tally = { held: held ?? 0, building: building ?? 0, sought: sought ?? 0 };
  const places = { hospital: shortNamesOf(matter.hospitals)(hospital), programme: programme.name, ...tally };
  const answer = (state: ClaimState, ...codes: readonly ClaimReasonCode[]): TitleFinding => ({
    hospital,
    state,
    reasons: codes.map((code) => claimReason(code, places)),
    designations: titles.map(({ id }) => id),
  });
  const standing = tally.held + tally.building;
  if (titles.length === 0) return answer("not-checkable", "title-not-printed");
  if (standing === 0) return answer("not-supported", "title-sought");
  if (count === undefined)
    return tally.held > 0 ? answer("supported") : answer("supported-with-care", "building");
  const total = titles.find(({ list }) => list.total !== undefined)?.list.total;
  if (total !== undefined && total === count) return answer("supported-with-care", "title-open-list");
  if (total !== undefined && total !== count) return answer("not-supported", "title-count");
  if (titles.some(({ list }) => list.isOpen))
    return answer(count < standing ? "not-supported" : "not-checkable", "title-open-list");
  if (count === tally.held && tally.building === 0) return answer("supported");
  if (count === standing) return answer("supported-with-care", "building");
  return answer("not-supported", "title-count");
}

/** Whether some of a hospital's specialties of a level are still being built, as far as the slide shows titles. */
export function isStillBuilding(
  hospital: HospitalId,
  indicator: string,
  { designations = [], programmes = [] }: ClaimMatter,
): boolean {
  const level = /^(?:national|provincial|municipal)(?=-)/u.exec(indicator)?.[0];
  const ofLevel = new Set(
    programmes.flatMap((one) => (one.level === level && one.category === "specialty" ? [one.id] : [])),
  );
  return designations.some(
    (one) => one.hospital === hospital && ofLevel.has(one.programme) && standingOf(one.status) === "building",
  );
}
