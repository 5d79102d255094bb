import { useSuspenseQuery } from "@tanstack/react-query";
import { benchmarkOf, type ComparisonSummary, gapText, type HospitalId, percentText } from "@yiheng/domain";
import { hospitalsQuery } from "../../api/queries.ts";
import { Parts } from "../../components/parts.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { ownWords } from "./own-words.ts";

/** Under a peer's figure the gap seen from the own hospital; under the own figure its place and share where proved. */
export function BenchmarkLine({
  comparison,
  own,
  hospital,
}: {
  readonly comparison: ComparisonSummary;
  readonly own: HospitalId;
  readonly hospital: HospitalId;
}) {
  const { messages, say } = useLanguage();
  const words = useWords(ownWords);
  const benchmark = benchmarkOf(comparison, own, useSuspenseQuery(hospitalsQuery).data.items);
  if (benchmark === undefined) return null;
  const { indicator, gaps, place, share } = benchmark;
  if (hospital === own) {
    const parts = [
      place && words.place(place.above + 1, place.of, place.equal),
      share && share.share < 1 && words.share(percentText(share.share)),
    ].filter(Boolean);
    return parts.length > 0 && <span className="benchmark-line">{parts.join(messages.list)}</span>;
  }
  const gap = gaps.find(({ peer }) => peer.hospital === hospital);
  if (gap === undefined) return null;
  const parts = [
    gap.relation === "equal" ? words.same : words.gap(say(gapText(gap, indicator))),
    gap.isOtherClass && messages.reason["class-differs"],
  ].filter(Boolean);
  return (
    <span className="benchmark-line">
      <Parts of={parts} />
    </span>
  );
}
