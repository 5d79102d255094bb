import { type Benchmark, gapText, type HospitalId, percentText } from "@yiheng/domain";
import { useLanguage } from "../../i18n/language.tsx";

/** Under a peer's figure the gap seen from the own hospital; under the own figure its place and share where proved. */
export function BenchmarkLine({
  benchmark,
  hospital,
}: {
  readonly benchmark: Benchmark;
  readonly hospital: HospitalId;
}) {
  const { messages, say } = useLanguage();
  const { indicator, own, gaps, place, share } = benchmark;
  if (hospital === own.hospital) {
    const parts = [
      place && messages.own.place(place.above + 1, place.of, place.equal),
      share && share.share < 1 && messages.own.share(percentText(share.share)),
    ].filter(Boolean);
    return parts.length > 0 && <span className="benchmark-line">{parts.join(messages.list)}</span>;
  }
  const gap = gaps.find(({ peer }) => peer.hospital === hospital);
  if (gap === undefined) return null;
  const parts = [
    gap.relation === "equal" ? messages.own.same : messages.own.gap(say(gapText(gap, indicator))),
    gap.isOtherClass && messages.reason["class-differs"],
  ].filter(Boolean);
  return <span className="benchmark-line">{parts.join(" · ")}</span>;
}
