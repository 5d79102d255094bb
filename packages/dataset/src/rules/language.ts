import { type Issue, issueAt } from "../issue.ts";
import { placeOf, type Table, type TableRecord, type Tables, textOf } from "../table.ts";

/** A text is given in both languages or in neither. */
export function languages(tables: Tables): readonly Issue[] {
  return [...tables.values()].flatMap((table) => {
    const pairs = pairsOf(table);
    return table.records.flatMap((record) => pairs.flatMap((base) => halfSaid(record, base)));
  });
}

function pairsOf({ resource }: Table): readonly string[] {
  const names = new Set(resource.schema.fields.map(({ name }) => name));
  const bases = [...names].filter((name) => name.endsWith("_zh")).map((name) => name.slice(0, -"_zh".length));
  return bases.filter((base) => names.has(`${base}_en`));
}

function halfSaid(record: TableRecord, base: string): readonly Issue[] {
  const zh = textOf(record, `${base}_zh`);
  const en = textOf(record, `${base}_en`);
  if ((zh === "") === (en === "")) return [];
  const empty = zh === "" ? `${base}_zh` : `${base}_en`;
  return [
    issueAt(
      placeOf(record, empty),
      `${base} is said in only one language`,
      "an empty cell",
      "both languages or neither",
    ),
  ];
}
