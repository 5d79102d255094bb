import { type Descriptor, type Field, filesOf, isRequired, type Resource } from "./descriptor.ts";

const begin =
  "<!-- dictionary: generated from datapackage.json by `node packages/dataset/src/bin/dictionary.ts` -->";
const end = "<!-- end of dictionary -->";

/** The data dictionary of a package as Markdown: every table and column, in both languages. */
export function dictionaryMarkdown(descriptor: Descriptor): string {
  return descriptor.resources.map(tableMarkdown).join("\n");
}

/** Puts the dictionary between its markers in a text; throws where the text has none. */
export function withDictionary(text: string, descriptor: Descriptor): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new RangeError(`the text has no ${begin} … ${end}`);
  return `${text.slice(0, from)}${begin}\n\n${dictionaryMarkdown(descriptor)}\n${text.slice(to)}`;
}

/** Whether a text has a place for the dictionary. */
export function hasDictionary(text: string): boolean {
  return text.includes(begin);
}

function tableMarkdown(resource: Resource): string {
  const { name, title, title_en, description, description_en, schema } = resource;
  const files = filesOf(resource).map((file) => `\`${file}\``);
  const references = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `\`${fields.join(", ")}\` → \`${reference.resource ?? name}.${reference.fields.join(", ")}\``,
  );
  return [
    `### ${name} · ${title} · ${title_en}`,
    "",
    `${description}。${description_en}.`,
    "",
    `Files: ${files.join(", ")}. Key: \`${schema.primaryKey.join(", ")}\`.${references.length > 0 ? ` References: ${references.join("; ")}.` : ""}`,
    "",
    "| column | 名称 | 说明 | description | takes |",
    "| --- | --- | --- | --- | --- |",
    ...schema.fields.map(fieldMarkdown),
    "",
  ].join("\n");
}

function fieldMarkdown(field: Field): string {
  const mark = isRequired(field) ? " ●" : "";
  const cells = [
    `\`${field.name}\`${mark}`,
    field.title,
    field.description,
    field.description_en,
    takes(field),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function takes({ type, categories, constraints }: Field): string {
  if (categories !== undefined)
    return categories.map(({ value, label }) => `\`${value}\` ${label}`).join(", ");
  const { minimum, maximum, maxLength, pattern } = constraints ?? {};
  return [
    type,
    minimum === undefined ? "" : `≥ ${minimum}`,
    maximum === undefined ? "" : `≤ ${maximum}`,
    maxLength === undefined ? "" : `at most ${maxLength} characters`,
    pattern === undefined ? "" : `\`${pattern}\``,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
