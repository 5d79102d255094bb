import { useQuery } from "@tanstack/react-query";
import type { Designation, DesignationId, Programme } from "@yiheng/domain";
import { designationsQuery, programmesQuery } from "../api/queries.ts";
import { useLanguage, useWords } from "../i18n/language.tsx";
import { useSelection } from "../selection/use-selection.ts";
import { Meant } from "./meant.tsx";
import { receiptWords } from "./receipt-words.ts";
import { Line, Passage, PlaceLines, ReceiptPanel } from "./receipt.tsx";

/** The receipt of one title: what it is called, of which programme, how far it has come, where it is printed. */
export function DesignationReceipt({ id }: { readonly id: DesignationId }) {
  const words = useWords(receiptWords);
  const { here } = useSelection();
  const { data: designations } = useQuery(designationsQuery);
  const { data: programmes } = useQuery(programmesQuery);
  const designation = designations?.items.find((candidate) => candidate.id === id);
  const isUnknown = designations !== undefined && designation === undefined;
  return (
    <ReceiptPanel key={id}>
      {isUnknown && (
        <p className="empty">
          {words.designation.missing(id)}
          <Meant
            id={id}
            among={designations.items.map((one) => ({ id: one.id, name: one.label }))}
            hrefOf={(designation) => here({ designation })}
          />
        </p>
      )}
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
  const words = useWords(receiptWords);
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
        <Line term={words.status}>
          {messages.status[designation.status]} · {messages.event[designation.event]}
        </Line>
        <Line term={words.designation.programme}>
          {programme && `${say(programme.name)} · ${messages.level[programme.level]}`}
        </Line>
        <Line term={words.designation.confusable}>
          {confusable.map(({ name }) => say(name)).join(messages.list)}
        </Line>
        <Line term={words.designation.code}>{designation.specialty}</Line>
        <Line term={words.designation.batch}>{designation.batch}</Line>
        <Line term={words.period}>{[period.from, period.to].filter(Boolean).join(" – ")}</Line>
        <Line term={words.note}>
          {[
            list.total !== undefined && words.designation.partial(list.total),
            list.isOpen && words.designation.open,
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
