import { profiledSelection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type ComparisonSummary, type Hospital, profileOf, profileTitle } from "@yiheng/domain";
import { comparisonsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { Counts } from "./counts.tsx";
import { Facts } from "./facts.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { IndicatorStrip } from "./indicator-strip.tsx";
import { OmittedList, OnlyHereList } from "./one-sided.tsx";
import { OwnLink } from "./own-link.tsx";
import { profileFiles } from "./profile-files.ts";
import { Titles } from "./titles.tsx";
import { ToldLine } from "./told-lines.tsx";
import { hospitalWords } from "./words.ts";

/** The comparisons that a hospital's profile reads. */
export function useProfiledComparisons(hospital: Hospital): readonly ComparisonSummary[] {
  const { selection } = useSelection();
  return useSuspenseQuery(comparisonsQuery(profiledSelection(selection, hospital.id))).data.items;
}

/** Everything about one hospital beside the others. */
export function ProfileView({ hospital }: { readonly hospital: Hospital }) {
  const { say } = useLanguage();
  const comparisons = useProfiledComparisons(hospital);
  const profile = profileOf(hospital.id, comparisons);
  return (
    <div data-ready="">
      <div className="page-head">
        <h1>{say(hospital.name)}</h1>
        <OwnLink hospital={hospital} />
      </div>
      <div className="profile-top">
        <Facts hospital={hospital} />
        <Counts hospital={hospital} comparisons={comparisons} />
      </div>
      <Beside hospital={hospital} comparisons={comparisons} />
      <div className="one-sided">
        <OnlyHereList hospital={hospital} comparisons={profile.onlyHere} />
        <OmittedList hospital={hospital} comparisons={profile.omitted} />
      </div>
      <Titles hospital={hospital} />
      <FiguresTable hospital={hospital} comparisons={comparisons} />
    </div>
  );
}

function Beside(props: { readonly hospital: Hospital; readonly comparisons: readonly ComparisonSummary[] }) {
  const { messages, say } = useLanguage();
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const { hospital, comparisons } = props;
  const { groups } = profileOf(hospital.id, comparisons);
  return (
    <section aria-labelledby="against-title">
      <div className="card-head">
        <h2 id="against-title">{words.against}</h2>
        <CardMenu
          card={{
            title: profileTitle("beside", hospital.name),
            hospitals: profiledSelection(selection, hospital.id).hospital,
            ...profileFiles(hospital.id, "beside", selection),
          }}
        />
      </div>
      <p className="quiet section-note">
        {groups.length === 0 ? words.nothing : words.againstNote(say(hospital.short))}
      </p>
      {groups.map(({ domain, onAxis, told }) => (
        <section key={domain} className="profile-domain" aria-label={messages.domain[domain]}>
          <h3 className="domain-name">{messages.domain[domain]}</h3>
          <div className="strips">
            {onAxis.map((comparison) => (
              <IndicatorStrip key={comparison.indicator.id} comparison={comparison} pinned={hospital.id} />
            ))}
            {told.length > 0 && (
              <ul className="told-list" aria-label={words.told}>
                {told.map((comparison) => (
                  <ToldLine key={comparison.indicator.id} comparison={comparison} pinned={hospital.id} />
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
    </section>
  );
}
