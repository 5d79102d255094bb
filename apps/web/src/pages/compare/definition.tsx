import type { Indicator } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { Prose } from "../../components/prose.tsx";
import { Line } from "../../components/receipt.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { compareWords } from "./words.ts";

/** What the indicator means, and what must hold to compare it. */
export function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(compareWords);
  const rows = words.definitionRows;
  const { appraisal, caveats, numerator, denominator } = indicator;
  return (
    <section className="card" aria-labelledby="definition-title">
      <h2 id="definition-title">{words.definition}</h2>
      <dl className="lines">
        <Line term={rows.kind}>{messages.kind[indicator.kind]}</Line>
        <Line term={rows.unit}>{unitLabel(indicator.unit, locale)}</Line>
        <Line term={rows.polarity}>
          {messages.polarity[indicator.polarity]}
          <span className="quiet">
            {" "}
            <Prose text={say(indicator.polarityNote)} />
          </span>
        </Line>
        <Line term={rows.numerator}>{numerator && say(numerator)}</Line>
        <Line term={rows.denominator}>{denominator && say(denominator)}</Line>
        <Line term={rows.conditions}>
          {indicator.conditions.map((condition) => messages.condition[condition]).join(messages.list)}
        </Line>
        <Line term={rows.appraisal}>
          {appraisal && `${appraisal.number} · ${messages.appraisalMatch[appraisal.match]}`}
        </Line>
        <Line term={rows.aliases}>{indicator.aliases.join("、")}</Line>
        <Line term={rows.caveats}>{caveats && say(caveats)}</Line>
      </dl>
    </section>
  );
}
