import {
  type Comparison,
  type HospitalId,
  type Polarity,
  provenBands,
  reasonSentence,
  remedySentence,
  type SharedAxisComparison,
  judgementOf,
} from "@yiheng/domain";
import { Prose } from "../../components/prose.tsx";
import { useShortName } from "../../components/use-short-name.ts";
import { VerdictMark } from "../../components/verdict-mark.tsx";
import { verdictMeans } from "../../components/verdict-means.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { compareWords } from "./words.ts";

/** The verdict in words: what it means, why, what order is proven, what would help. */
export function VerdictSection({
  comparison,
  polarity,
}: {
  readonly comparison: Comparison;
  readonly polarity: Polarity;
}) {
  const { locale, say } = useLanguage();
  const words = useWords(compareWords);
  const nameOf = useShortName();
  const judgement = judgementOf(comparison);
  const remedies = comparison.reasons.flatMap((reason) => remedySentence(reason, nameOf) ?? []);
  return (
    <section className={`card verdict-card tint-${judgement}`} aria-labelledby="verdict-title">
      <h2 id="verdict-title">{words.verdictTitle}</h2>
      <p className="verdict-statement">
        <VerdictMark judgement={judgement} />
        <span>{verdictMeans[locale][judgement]}</span>
      </p>
      {comparison.presentation === "shared-axis" && mayBeOrdered(comparison, polarity) && (
        <OrderLine comparison={comparison} polarity={polarity} />
      )}
      <h3>{words.reasons}</h3>
      <ul className="reasons">
        {comparison.reasons.map((reason) => (
          <li key={reason.code} className={`reason-${reason.verdict}`}>
            <Prose text={say(reasonSentence(reason, nameOf))} />
          </li>
        ))}
      </ul>
      {remedies.length > 0 && (
        <details className="remedies" data-paper="">
          <summary>{words.remedies}</summary>
          <ul>
            {[...new Set(remedies.map(say))].map((remedy) => (
              <li key={remedy}>
                <Prose text={remedy} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** An order is a ranking to whoever reads it: none without a good direction, none across classes of hospital. */
function mayBeOrdered({ reasons }: Comparison, polarity: Polarity): boolean {
  return polarity !== "no-judgement" && reasons.every(({ code }) => code !== "class-differs");
}

/** The order the bounds prove, and whether it says anything about better or worse. */
function OrderLine(props: { readonly comparison: SharedAxisComparison; readonly polarity: Polarity }) {
  const { messages, say } = useLanguage();
  const words = useWords(compareWords);
  const nameOf = useShortName();
  const { order } = props.comparison;
  const bands = provenBands(order);
  const name = (id: HospitalId) => say(nameOf(id));
  const proven = order.filter(({ relation }) => relation === "greater" || relation === "less");
  const pairs = proven.map(
    ({ left, right, relation }) => `${name(left)} ${relation === "greater" ? ">" : "<"} ${name(right)}`,
  );
  const text = bands
    ? bands.map((band) => band.map(name).join(" = ")).join(" > ")
    : pairs.join(messages.list);
  return (
    <p className="order">
      <b>{text === "" ? words.orderUnproven : words.orderProven}</b> {text}
      <span className="quiet"> {messages.polarity[props.polarity]}</span>
    </p>
  );
}
