import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import {
  type Comparison,
  figureWords,
  hasNumber,
  type IndicatorId,
  type PassedOver,
  periodText,
} from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { Parts } from "../../components/parts.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { compareWords } from "./words.ts";

/** Figures under the same name that are not the same thing: other scope, other stage, other time. */
export function AlsoPrinted({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(compareWords);
  const { selection } = useSelection();
  const { indicator, cells } = comparison;
  const others = cells.flatMap(({ passedOver }) => passedOver);
  if (others.length === 0) return null;
  const printedBy = cells.filter(({ passedOver }) => passedOver.length > 0).map(({ hospital }) => hospital);
  const title = {
    zh: compareWords.zh.everything(indicator.name.zh),
    en: compareWords.en.everything(indicator.name.en),
  };
  return (
    <section className="card" aria-labelledby="also-title">
      <div className="card-head">
        <h2 id="also-title">{words.also}</h2>
        <CardMenu card={{ title, hospitals: printedBy, ...figureFiles(selection, indicator.id) }} />
      </div>
      <p className="quiet">{words.alsoNote}</p>
      <ul className="also">
        {others.map((other) => (
          <Other key={other.observation.id} other={other} />
        ))}
      </ul>
    </section>
  );
}

/** Every figure under the indicator's name, those charted and those passed over, as files. */
function figureFiles({ hospital, period, lang }: Selection, indicator: IndicatorId) {
  const name = ["figures", indicator, hospital, period];
  return filesAt("figures", name, { indicator, hospital, period, lang });
}

function Other({ other: { observation, reason } }: { readonly other: PassedOver }) {
  const { locale, messages, say } = useLanguage();
  const { here } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  const seat = hospitals.findIndex(({ id }) => id === observation.hospital);
  const hospital = hospitals[seat];
  const { scope, scopeLabel, statement } = observation;
  const facts = [
    messages.passedOver[reason],
    scope !== "hospital" && (scopeLabel ? say(scopeLabel) : messages.scope[scope]),
    statement !== "actual" && messages.statement[statement],
    periodText(observation.period, messages),
  ];
  return (
    <li>
      {hospital && <HospitalName hospital={hospital} seat={seat} />}
      <Link href={here({ receipt: observation.id })} className="figure-link" data-figure="">
        {hasNumber(observation) ? figureWords(observation, locale, true) : `“${observation.receipt.printed}”`}
      </Link>
      <span className="quiet">
        <Parts of={facts} />
      </span>
    </li>
  );
}
