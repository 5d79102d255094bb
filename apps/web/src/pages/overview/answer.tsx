import type { ComparisonSummary } from "@yiheng/domain";
import { Link } from "wouter";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";

/** The short answer: which indicators may share an axis, as links to their comparisons. */
export function Answer({ comparisons }: { readonly comparisons: readonly ComparisonSummary[] }) {
  const { messages } = useLanguage();
  const onAxis = comparisons.filter(({ presentation }) => presentation === "shared-axis");
  if (onAxis.length === 0) return <p className="answer">{messages.overview.noneComparable}</p>;
  return (
    <dl className="answer">
      <Line judgement="comparable" comparisons={onAxis} />
      <Line judgement="with-care" comparisons={onAxis} />
    </dl>
  );
}

function Line(props: {
  readonly judgement: "comparable" | "with-care";
  readonly comparisons: readonly ComparisonSummary[];
}) {
  const { say } = useLanguage();
  const { there } = useSelection();
  const members = props.comparisons.filter(({ verdict }) => verdict === props.judgement);
  if (members.length === 0) return null;
  return (
    <div>
      <dt>
        <VerdictMark judgement={props.judgement} />
      </dt>
      <dd>
        {members.map(({ indicator }) => (
          <Link key={indicator.id} href={there("/compare", { indicator: indicator.id })}>
            {say(indicator.name)}
          </Link>
        ))}
      </dd>
    </div>
  );
}
