import { useSuspenseQuery } from "@tanstack/react-query";
import { chosenHospitals, ownFirst, periodRules } from "@yiheng/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { hospitalsQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { HospitalName } from "./hospital-name.tsx";
import { ViewMenu } from "./view-menu.tsx";

/** Which hospitals and which period: what every screen's figures depend on. */
export function SelectionBar({
  withPeriod = true,
  children,
}: {
  readonly withPeriod?: boolean;
  readonly children?: ReactNode;
}) {
  const { messages } = useLanguage();
  const { selection, here } = useSelection();
  return (
    <section className="selection-bar" aria-label={messages.selection}>
      <HospitalChips />
      {withPeriod && (
        <ChoiceBar
          label={messages.period}
          choices={[...periodRules].reverse().map((period) => ({
            key: period,
            label: messages.periodRule[period],
            href: here({ period }),
            isChosen: selection.period === period,
          }))}
        />
      )}
      {children}
      <ViewMenu />
    </section>
  );
}

function HospitalChips() {
  const { messages, say } = useLanguage();
  const { selection, here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const chosen = chosenHospitals(hospitals, selection.hospital);
  return (
    <div className="chips" role="group" aria-label={messages.hospitals.label}>
      {ownFirst(hospitals, selection.own, ({ id }) => id).map((hospital) => {
        const isChosen = chosen.includes(hospital);
        const next = hospitals.filter((other) => (other === hospital ? !isChosen : chosen.includes(other)));
        const wording = isChosen ? messages.hospitals.remove : messages.hospitals.add;
        return (
          <Link
            key={hospital.id}
            href={here({ hospital: next.length === hospitals.length ? [] : next.map(({ id }) => id) })}
            className="chip"
            aria-current={isChosen ? "true" : undefined}
            title={wording(say(hospital.name))}
          >
            <HospitalName hospital={hospital} seat={hospitals.indexOf(hospital)} />
          </Link>
        );
      })}
    </div>
  );
}
