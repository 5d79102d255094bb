import type { Designation } from "@yiheng/domain";
import { slideWords } from "@yiheng/slides";
import { receiptWords } from "../../components/receipt-words.ts";
import { Line, Paragraph, Place, Printed, type ReceiptMatter, Subject } from "./receipt-parts.tsx";

interface OfTitleProps extends ReceiptMatter {
  readonly id: Designation["id"];
}

/** The receipt of a title: its words, how far it has come, of which programme, where it is printed. */
export function ReceiptOfTitle({ lists, locale, passageOf, id }: OfTitleProps) {
  const words = receiptWords[locale];
  const terms = slideWords[locale];
  const title = lists.designations.find((one) => one.id === id);
  if (title === undefined) return <p className="empty">{words.designation.missing(id)}</p>;
  const { receipt, status, event, batch, period, note } = title;
  const programme = lists.programmes.find((one) => one.id === title.programme);
  return (
    <>
      <Subject lists={lists} locale={locale} hospital={title.hospital} text={title.label[locale]} />
      <Printed receipt={receipt} />
      <Paragraph receipt={receipt} locale={locale} passageOf={passageOf} />
      <dl className="lines">
        <Line term={words.status}>{`${terms.status[status]} · ${terms.event[event]}`}</Line>
        <Line term={words.designation.programme}>
          {programme && `${programme.name[locale]} · ${terms.level[programme.level]}`}
        </Line>
        <Line term={words.designation.batch}>{batch}</Line>
        <Line term={words.period}>{[period.from, period.to].filter(Boolean).join(" – ")}</Line>
        <Line term={words.note}>{note?.[locale]}</Line>
        <Place receipt={receipt} lists={lists} locale={locale} />
      </dl>
    </>
  );
}
