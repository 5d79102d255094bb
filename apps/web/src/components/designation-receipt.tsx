import { useQuery } from "@tanstack/react-query";
import type { Designation, DesignationId, Programme } from "@yiheng/domain";
import { designationsQuery, programmesQuery } from "../api/queries.ts";
import { useLanguage } from "../i18n/language.tsx";
import { Line, Passage, PlaceLines, ReceiptPanel } from "./receipt.tsx";

/** The receipt of one title: what it is called, of which programme, how far it has come, where it is printed. */
export function DesignationReceipt({ id }: { readonly id: DesignationId }) {
  const { messages } = useLanguage();
  const { data: designations } = useQuery(designationsQuery);
  const { data: programmes } = useQuery(programmesQuery);
  const designation = designations?.items.find((candidate) => candidate.id === id);
  const isUnknown = designations !== undefined && designation === undefined;
  return (
    <ReceiptPanel key={id}>
      {isUnknown && <p className="empty">{messages.receipt.missing(id)}</p>}
      {designation && programmes && <Body designation={designation} programmes={programmes.items} />}
    </ReceiptPanel>
  );
}

function Body({
  designation,
  programmes,
}: {
  readonly designation: Designation;
  readonly programmes: readonly Programme[];
}) {
  const { messages, say } = useLanguage();
  const programme = programmes.find(({ id }) => id === designation.programme);
  const confusable = programmes.filter(({ id }) => programme?.confusableWith.includes(id));
  const { period, list } = designation;
  return (
    <>
      <p className="receipt-subject">{say(designation.label)}</p>
      <p className="printed" lang="zh">
        {designation.receipt.printed}
      </p>
      <Passage receipt={designation.receipt} />
      <dl className="lines">
        <Line term={messages.receipt.status}>
          {messages.status[designation.status]} · {messages.designation.event[designation.event]}
        </Line>
        <Line term={messages.designation.programme}>
          {programme && `${say(programme.name)} · ${messages.level[programme.level]}`}
        </Line>
        <Line term={messages.designation.confusable}>
          {confusable.map(({ name }) => say(name)).join(messages.list)}
        </Line>
        <Line term={messages.designation.code}>{designation.specialty}</Line>
        <Line term={messages.designation.batch}>{designation.batch}</Line>
        <Line term={messages.receipt.period}>{[period.from, period.to].filter(Boolean).join(" – ")}</Line>
        <Line term={messages.receipt.note}>
          {[
            list.total !== undefined && messages.designation.partial(list.total),
            list.isOpen && messages.designation.open,
            designation.note && say(designation.note),
          ]
            .filter(Boolean)
            .join(" ")}
        </Line>
        <PlaceLines receipt={designation.receipt} />
      </dl>
    </>
  );
}
