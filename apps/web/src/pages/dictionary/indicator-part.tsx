import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ComparisonSummary, type Domain, type Indicator, type IndicatorId } from "@yiheng/domain";
import { Link } from "wouter";
import { comparisonsQuery, indicatorsQuery } from "../../api/queries.ts";
import { Meant } from "../../components/meant.tsx";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Term } from "./term.tsx";
import { Facets } from "./facets.tsx";
import { byDomain, narrow } from "./narrow.ts";
import { dictionaryWords } from "./words.ts";

/** Every indicator under its domain, folded; the one in the address is open. */
export function IndicatorPart() {
  const { selection } = useSelection();
  const indicators = useSuspenseQuery(indicatorsQuery).data.items;
  const comparisons = useSuspenseQuery(comparisonsQuery(selection)).data.items;
  const byId = new Map(comparisons.map((comparison) => [comparison.indicator.id, comparison]));
  const shown = narrow(indicators, selection);
  const open = indicators.find(({ id }) => id === selection.indicator);
  return (
    <div className="dictionary-body">
      <Facets indicators={indicators} />
      <div>
        {selection.indicator && !open && <Unknown id={selection.indicator} indicators={indicators} />}
        <div className="card-head">
          <Narrowed shown={shown.length} total={indicators.length} />
          <CardMenu card={{ title: dictionaryTitle, ...narrowedFiles(selection) }} />
        </div>
        {open && !shown.includes(open) && (
          <ul className="card terms">
            <Term indicator={open} comparison={byId.get(open.id)} isOpen />
          </ul>
        )}
        {byDomain(shown).map(({ domain, members }, at) => (
          <Section
            key={domain}
            domain={domain}
            members={members}
            comparisons={byId}
            isUnfolded={shown.length < 60 || at === 0 || open?.domain === domain}
          />
        ))}
      </div>
    </div>
  );
}

const dictionaryTitle = { zh: dictionaryWords.zh.title, en: dictionaryWords.en.title };

/** The indicators that the dictionary shows, as files. */
function narrowedFiles({ about, kind, polarity, appraisal, hospital, period, lang }: Selection) {
  const domain = about === "title" ? undefined : about;
  const name = ["dictionary", domain, kind, polarity, appraisal, hospital, period];
  const choices = { domain, kind, polarity, appraisal, hospital, period, lang };
  return filesAt("dictionary", name, choices);
}

/** An indicator that does not exist, and the one whose id is likest. */
function Unknown({ id, indicators }: { readonly id: string; readonly indicators: readonly Indicator[] }) {
  const words = useWords(dictionaryWords);
  const { here } = useSelection();
  return (
    <p className="card">
      {words.unknown(id)}
      <Meant id={id} among={indicators} hrefOf={(indicator) => here({ indicator })} />
    </p>
  );
}

function Narrowed({ shown, total }: { readonly shown: number; readonly total: number }) {
  const words = useWords(dictionaryWords);
  const { here } = useSelection();
  if (shown === total) return null;
  const nothing = { about: undefined, kind: undefined, polarity: undefined, appraisal: undefined };
  return (
    <p className="narrowed">
      {shown === 0 ? words.empty : words.shown(shown, total)} <Link href={here(nothing)}>{words.clear}</Link>
    </p>
  );
}

function Section({
  domain,
  members,
  comparisons,
  isUnfolded,
}: {
  readonly domain: Domain;
  readonly members: readonly Indicator[];
  readonly comparisons: ReadonlyMap<IndicatorId, ComparisonSummary>;
  readonly isUnfolded: boolean;
}) {
  const { messages } = useLanguage();
  const words = useWords(dictionaryWords);
  const { selection } = useSelection();
  return (
    <details className="card domain" id={`domain-${domain}`} open={isUnfolded}>
      <summary>
        <h2>{messages.domain[domain]}</h2> <span className="quiet">{words.entries(members.length)}</span>
      </summary>
      <ul className="terms">
        {members.map((indicator) => (
          <Term
            key={indicator.id}
            indicator={indicator}
            comparison={comparisons.get(indicator.id)}
            isOpen={indicator.id === selection.indicator}
          />
        ))}
      </ul>
    </details>
  );
}
