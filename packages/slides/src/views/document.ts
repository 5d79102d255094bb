import type { SourceDocument } from "@yiheng/domain";
import { type Draft, troubled } from "../draft.ts";
import type { Matter } from "../matter.ts";
import type { Block, TableBlock } from "../slide-content.ts";

/** A source document: its record, and what it cannot tell. */
export function documentDraft(matter: Matter, id: string | undefined): Draft {
  const { lists, words, locale, shortOf } = matter;
  const eyebrow = words.screen["/documents/:id?"];
  const source = lists.documents.find((document) => id === undefined || document.id === id);
  if (source === undefined) return troubled(eyebrow, words.unknownDocument(id ?? ""));
  const { cannotTell } = source;
  const limits: readonly Block[] = cannotTell
    ? [{ kind: "sentences", title: words.cannotTell, sentences: [{ text: cannotTell[locale] }] }]
    : [];
  return {
    eyebrow: `${eyebrow} · ${shortOf(source.hospital)}`,
    title: source.title[locale],
    blocks: [recordTable(source, matter), ...limits],
    comparisons: [],
    readFrom: [source.id],
  };
}

function recordTable(source: SourceDocument, { lists, words, locale }: Matter): TableBlock {
  const { covers, id } = source;
  const from = <Item extends { readonly receipt: { readonly document: string } }>(items: readonly Item[]) =>
    items.filter(({ receipt }) => receipt.document === id).length;
  const facts: readonly (readonly [string, string])[] = [
    [words.record.publisher, source.publisher[locale]],
    [words.record.published, source.publishedOn ?? words.unknownDate],
    [words.record.covers, `${covers.from} – ${covers.to} · ${words.basis[covers.basis]}`],
    [words.record.figures, String(from(lists.observations))],
    [words.record.titles, String(from(lists.designations))],
    [words.record.hash, source.textSha256.slice(0, 16)],
  ];
  return {
    kind: "table",
    head: words.field,
    columns: [{ label: words.content, align: "start" }],
    rows: facts.map(([head, text]) => ({ head: { text: head }, cells: [[{ text }]] })),
  };
}
