import { type Comparison, domains, isObserved, type MatrixGroup, matrixOf } from "@yiheng/domain";
import type { Matter } from "../matter.ts";
import type { Draft } from "../draft.ts";
import { matrixTable } from "./matrix-table.ts";

const leading = domains.slice(0, 4);

/** Hospitals × indicators: those of one domain, those with one verdict, or of the leading domains what most hospitals print. */
export function overviewDraft(matter: Matter): Draft {
  const { lists, words, selection, hospitals, compared } = matter;
  const { about, verdict } = selection;
  const asked = lists.indicators.filter(({ domain }) =>
    about === undefined ? verdict !== undefined || leading.includes(domain) : domain === about,
  );
  const groups = matrixOf(compared(asked).filter((one) => verdict === undefined || one.verdict === verdict));
  const comparisons = groups.flatMap((group) => rowsOf(group, matter));
  const domain = about === undefined || about === "title" ? undefined : words.domain[about];
  return {
    eyebrow: words.screen["/"],
    title: domain === undefined ? words.allHospitals(hospitals.length) : words.inDomain(domain),
    blocks: [matrixTable(about === undefined ? byVoices(comparisons) : comparisons, matter)],
    comparisons,
  };
}

function rowsOf(
  { shared, alone, domain }: MatrixGroup<Comparison>,
  { selection }: Matter,
): readonly Comparison[] {
  const isOpen = selection.verdict !== undefined || selection.open.includes(domain);
  return isOpen ? [...shared, ...alone] : shared;
}

/** What most hospitals print first; where as many do, the order of domains stays. */
function byVoices(comparisons: readonly Comparison[]): readonly Comparison[] {
  const voices = ({ cells }: Comparison) => cells.filter(isObserved).length;
  return [...comparisons].sort((a, b) => voices(b) - voices(a));
}
