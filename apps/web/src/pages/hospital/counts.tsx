import { type ComparisonSummary, coverageOf, figuresOf, type Hospital } from "@yiheng/domain";
import { useWords } from "../../i18n/language.tsx";
import { hospitalWords } from "./words.ts";

/** How much the hospital prints, and how far it can be compared. */
export function Counts(props: {
  readonly hospital: Hospital;
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const { counts } = useWords(hospitalWords);
  const { hospital, comparisons } = props;
  const coverage = coverageOf(comparisons).find((candidate) => candidate.hospital === hospital.id);
  if (coverage === undefined) return null;
  const { reported, byVerdict } = coverage;
  const onAxis = byVerdict.comparable + byVerdict["with-care"];
  const beside = byVerdict["side-by-side"];
  const rows = [
    [reported, counts.reported(comparisons.length)],
    [onAxis, counts.onAxis],
    [beside, counts.beside],
    [reported - onAxis - beside, counts.rest],
    [figuresOf(hospital.id, comparisons).length, counts.figures],
  ] as const;
  return (
    <section className="card" aria-labelledby="counts-title">
      <h2 id="counts-title">{counts.title}</h2>
      <ul className="counts">
        {rows.map(([count, text]) => (
          <li key={text}>
            <b>{count}</b> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
