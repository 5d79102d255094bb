import type { Selection } from "@yiheng/address";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Hospital, HospitalId, Request } from "@yiheng/domain";
import { unitLabel } from "@yiheng/quantity";
import { Link } from "wouter";
import { requestsQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { filesAt } from "../../components/card-menu-files.ts";
import { QuestionText } from "../../components/question-text.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { requestsWords } from "./words.ts";

const furtherPart = "further";

/** The questions to one hospital, as a sheet to be filled in. */
function requestFiles(asked: HospitalId, { hospital: among, period, lang }: Selection) {
  return filesAt("requests", ["requests", asked], { hospital: asked, among, period, lang });
}

/** The questions to one hospital: what is asked first lies open, the rest is one click away. */
export function RequestSheet({ hospital }: { readonly hospital: Hospital }) {
  const { say } = useLanguage();
  const words = useWords(requestsWords);
  const { selection } = useSelection();
  const requests = useSuspenseQuery(requestsQuery(hospital.id, selection)).data.items;
  const first = requests.filter(({ part }) => part === "first");
  const further = requests.filter(({ part }) => part === furtherPart);
  const files = requestFiles(hospital.id, selection);
  const name = say(hospital.name);
  return (
    <article data-ready="">
      <div className="page-head">
        <div>
          <h1>{words.title(name)}</h1>
          <p className="lead">
            {requests.length === 0 ? words.nothing : words.lead(first.length, requests.length)}
          </p>
        </div>
        <div className="sheet-files">
          <a href={files.xlsx} download className="button">
            {words.xlsx}
          </a>
          <CardMenu
            card={{ title: { zh: requestsWords.zh.cardTitle, en: requestsWords.en.cardTitle }, ...files }}
          />
        </div>
      </div>
      <section className="card sheet-letter">
        <p>{words.polite(name)}</p>
        <h2>{words.rulesTitle}</h2>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <Questions title={words.first} requests={first} from={1} />
      {further.length > 0 && <Further requests={further} from={first.length + 1} />}
    </article>
  );
}

function Further({ requests, from }: { readonly requests: readonly Request[]; readonly from: number }) {
  const words = useWords(requestsWords);
  const { selection, here } = useSelection();
  const isOpen = selection.open.includes(furtherPart);
  return (
    <>
      {isOpen && <Questions title={words.further} requests={requests} from={from} />}
      <p>
        <Link href={here({ open: isOpen ? [] : [furtherPart] })} className="button" aria-expanded={isOpen}>
          {isOpen ? words.fold : words.open(requests.length)}
        </Link>
      </p>
    </>
  );
}

function Questions(props: {
  readonly title: string;
  readonly requests: readonly Request[];
  readonly from: number;
}) {
  const { locale, messages, say } = useLanguage();
  const words = useWords(requestsWords);
  const { there } = useSelection();
  if (props.requests.length === 0) return null;
  return (
    <section className="card" aria-label={props.title}>
      <h2>
        {props.title} <span className="quiet">{props.requests.length}</span>
      </h2>
      <ol className="questions" style={{ counterReset: `question ${props.from - 1}` }}>
        {props.requests.map((request) => (
          <li key={request.indicator.id}>
            <h3>
              <Link href={there("/compare", { indicator: request.indicator.id })} className="indicator">
                {say(request.indicator.name)}
              </Link>{" "}
              <span className="unit">{messages.domain[request.indicator.domain]}</span>
            </h3>
            <div>
              <QuestionText request={request} />
              <p className="quiet">
                {words.definition} {say(request.definition)}
              </p>
              <p className="answer-line">
                {words.answer}
                <span className="answer-space" />
                {unitLabel(request.indicator.unit, locale)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
