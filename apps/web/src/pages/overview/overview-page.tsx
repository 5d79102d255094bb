import { type Selection, shows } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { chosenHospitals, countVerdicts, isObserved, verdicts, voicesIn } from "@yiheng/domain";
import { Link } from "wouter";
import { comparisonsQuery, sourcesQuery, hospitalsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { comparisonFiles } from "../../components/card-menu-files.ts";
import { cardTitles } from "../../components/card-menu-words.ts";
import { ChoiceBar } from "../../components/choice-bar.tsx";
import { SelectionBar } from "../../components/selection-bar.tsx";
import { useLanguage } from "../../i18n/language.tsx";
import { ownNote } from "../../late-parts.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { Answer } from "./answer.tsx";
import { Legend } from "./legend.tsx";
import { Matrix } from "./matrix-table.tsx";

/** The answers the overview needs before it means anything. */
export const overviewQueries = (selection: Selection) => [
  hospitalsQuery,
  sourcesQuery,
  comparisonsQuery(selection),
];

/** All hospitals and indicators on one screen, with what can be compared and what cannot. */
export function OverviewPage() {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  const hospitals = chosenHospitals(useSuspenseQuery(hospitalsQuery).data.items, selection.hospital);
  const documents = useSuspenseQuery(sourcesQuery).data.items;
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const mentioned = comparisons.filter((comparison) => voicesIn(comparison) > 0).length;
  const printed = comparisons.filter(({ cells }) => cells.some(isObserved)).length;
  const sources = documents.filter(({ hospital }) => hospitals.some(({ id }) => id === hospital));
  return (
    <>
      <SelectionBar>
        <ChoiceBar
          label={messages.show.label}
          choices={shows.map((show) => ({
            key: show,
            label: messages.show[show],
            href: here({ show }),
            isChosen: selection.show === show,
          }))}
        />
      </SelectionBar>
      <main id="content" className="page">
        <div className="page-head">
          <div>
            <h1>{messages.overview.titleOf(hospitals.length)}</h1>
            <p className="lead">{messages.overview.lead(sources.length, mentioned, printed)}</p>
          </div>
          <VerdictFilter />
          <CardMenu card={{ title: cardTitles.overview, hasDomains: true, ...comparisonFiles(selection) }} />
        </div>
        <Answer comparisons={comparisons} />
        {selection.own && <ownNote.View />}
        <Matrix comparisons={comparisons} />
        <Legend />
      </main>
    </>
  );
}

function VerdictFilter() {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const counts = countVerdicts(comparisons);
  const word = (verdict: (typeof verdicts)[number]) =>
    verdict === "no-value"
      ? `${messages.verdictSingle}／${messages.verdict[verdict]}`
      : messages.verdict[verdict];
  return (
    <nav className="verdict-filter" aria-label={messages.overview.filter}>
      <Link
        href={here({ verdict: undefined })}
        className="tally"
        aria-current={selection.verdict ? undefined : "true"}
      >
        <b>{comparisons.length}</b>
        {messages.overview.all}
      </Link>
      {verdicts.map((verdict) => (
        <Link
          key={verdict}
          href={here({ verdict })}
          className={`tally tally-${verdict}`}
          aria-current={selection.verdict === verdict ? "true" : undefined}
        >
          <b>{counts.get(verdict) ?? 0}</b>
          {word(verdict)}
        </Link>
      ))}
    </nav>
  );
}
