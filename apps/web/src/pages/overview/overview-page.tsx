import { type Selection, shows } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type ComparisonSummary,
  type Domain,
  chosenHospitals,
  countVerdicts,
  domains,
  isObserved,
  verdicts,
  voicesIn,
} from "@yiheng/domain";
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
  const domain = onlyDomain(selection);
  const title = messages.overview.titleOf(hospitals.length);
  const comparisons = useOverviewComparisons();
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
            <h1>{domain ? messages.overview.titleOfDomain(messages.domain[domain], title) : title}</h1>
            <p className="lead">{messages.overview.lead(sources.length, mentioned, printed)}</p>
          </div>
          <VerdictFilter />
          <CardMenu
            card={{
              title: cardTitles.overview,
              hasDomains: domain === undefined,
              ...comparisonFiles(selection, domain && { domain }),
            }}
          />
        </div>
        <Answer comparisons={comparisons} />
        {selection.own && <ownNote.View />}
        <Matrix comparisons={comparisons} />
        <Legend />
      </main>
    </>
  );
}

/** The one domain that is shown; undefined where all are. */
function onlyDomain({ about }: Selection): Domain | undefined {
  return domains.find((domain) => domain === about);
}

/** The comparisons that the overview is about: all, or those of one domain. */
function useOverviewComparisons(): readonly ComparisonSummary[] {
  const { selection } = useSelection();
  const { items } = useSuspenseQuery(comparisonsQuery(selection)).data;
  const domain = onlyDomain(selection);
  return domain === undefined ? items : items.filter(({ indicator }) => indicator.domain === domain);
}

function VerdictFilter() {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  const comparisons = useOverviewComparisons();
  const counts = countVerdicts(comparisons);
  const word = (verdict: (typeof verdicts)[number]) =>
    verdict === "no-value"
      ? messages.overview.either(messages.verdictSingle, messages.verdict[verdict])
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
