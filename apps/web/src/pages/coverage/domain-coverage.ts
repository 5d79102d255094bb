import { type Domain, domains, groupBy, type HospitalId, type PairsSummary } from "@yiheng/domain";

/** How much of a domain a hospital prints, and how much of that may share an axis with some other hospital's. */
export interface Tally {
  readonly reported: number;
  readonly comparable: number;
}

/** A domain's indicators with each hospital's tally. */
export interface DomainCoverage {
  readonly domain: Domain;
  readonly rows: readonly PairsSummary[];
  readonly tallies: ReadonlyMap<HospitalId, Tally>;
}

/** The domains in the order in which they stand everywhere. */
export function coverageByDomain(rows: readonly PairsSummary[]): readonly DomainCoverage[] {
  const byDomain = groupBy(rows, ({ indicator }) => indicator.domain);
  return domains.flatMap((domain) => {
    const members = byDomain.get(domain);
    return members === undefined ? [] : [{ domain, rows: members, tallies: talliesOf(members) }];
  });
}

/** Each hospital's tally over some indicators. */
export function talliesOf(rows: readonly PairsSummary[]): ReadonlyMap<HospitalId, Tally> {
  const seats = rows[0]?.cells.map(({ hospital }) => hospital) ?? [];
  return new Map(
    seats.map((hospital) => [
      hospital,
      {
        reported: rows.filter((row) => isReported(row, hospital)).length,
        comparable: rows.filter((row) => pairsWith(row, hospital).some(isShared)).length,
      },
    ]),
  );
}

type PairVerdict = PairsSummary["pairs"][number];

/** The pairs that a hospital is one of, in the other hospitals' order. */
export function pairsWith({ pairs }: PairsSummary, hospital: HospitalId): readonly PairVerdict[] {
  return pairs.filter(({ hospitals }) => hospitals.includes(hospital));
}

/** The other one of a pair. */
export function partnerIn({ hospitals: [left, right] }: PairVerdict, hospital: HospitalId): HospitalId {
  return left === hospital ? right : left;
}

export function isReported({ cells }: PairsSummary, hospital: HospitalId): boolean {
  return cells.some((cell) => cell.hospital === hospital && cell.state === "observed");
}

function isShared({ verdict }: PairVerdict): boolean {
  return verdict === "comparable" || verdict === "with-care";
}
