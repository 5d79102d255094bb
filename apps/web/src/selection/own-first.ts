import { type Comparison, type ComparisonSummary, type HospitalId, ownFirst } from "@yiheng/domain";

interface ListOf<Item> {
  readonly items: readonly Item[];
  readonly release: string;
}

const cellHospital = ({ hospital }: { readonly hospital: HospitalId }) => hospital;

/** Comparisons with the own hospital's cell first; one function an own hospital, so that it is not done again. */
export const summariesWithOwnFirst = remember(
  (own) =>
    (answer: ListOf<ComparisonSummary>): ListOf<ComparisonSummary> => ({
      ...answer,
      items: answer.items.map((one) => ({ ...one, cells: ownFirst(one.cells, own, cellHospital) })),
    }),
);
export const comparisonsWithOwnFirst = remember(
  (own) =>
    (answer: ListOf<Comparison>): ListOf<Comparison> => ({
      ...answer,
      items: answer.items.map((one) => ({ ...one, cells: ownFirst(one.cells, own, cellHospital) })),
    }),
);

function remember<Made>(make: (own: HospitalId) => Made): (own: HospitalId | undefined) => Made | undefined {
  const made = new Map<HospitalId, Made>();
  return (own) => {
    if (own === undefined) return undefined;
    const known = made.get(own) ?? make(own);
    made.set(own, known);
    return known;
  };
}
