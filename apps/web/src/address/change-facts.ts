import {
  type Designation,
  figureWords,
  type Hospital,
  type Locale,
  type Observation,
  periodText,
  type Programme,
  type ReleaseChange,
  type SourceDocument,
} from "@yiheng/domain";
import { periodInFull } from "../components/figure-text.ts";
import type { Messages } from "../i18n/messages.zh.ts";
import type { ReleaseNoteWords } from "./release-note-words.ts";

/** One thing that changed, as it was and as it is; without both where it takes more than a few words. */
export interface ChangeFact {
  readonly term: string;
  readonly was?: string;
  readonly now?: string;
}

interface Speech {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: ReleaseNoteWords;
}

/** Something that some columns say together, in the words of a page. */
interface Aspect<Item> {
  readonly columns: readonly string[];
  readonly term: string;
  /** In short, and in full for where both sides are the same in short. */
  readonly tell: (item: Item) => string;
  readonly tellInFull?: (item: Item) => string;
}

/** What a change changed, most telling first; a record that came or went is told by what it is. */
export function factsOf(change: ReleaseChange, speech: Speech): readonly ChangeFact[] {
  switch (change.table) {
    case "observations":
      return facts(change, figureAspects(speech), speech);
    case "designations":
      return facts(change, titleAspects(speech), speech);
    case "hospitals":
      return facts(change, hospitalAspects(speech), speech);
    case "documents":
      return facts(change, documentAspects(speech), speech);
    case "programmes":
      return facts(change, programmeAspects(speech), speech);
    case "indicators":
      return facts(change, [], speech);
  }
}

interface Sides<Item> {
  readonly columns: readonly string[];
  readonly before?: Item;
  readonly after?: Item;
}

function facts<Item>(
  { columns, before, after }: Sides<Item>,
  aspects: readonly Aspect<Item>[],
  { words }: Speech,
): readonly ChangeFact[] {
  if (before === undefined || after === undefined) {
    return aspects.slice(0, 1).map(({ term, tell }) => ({
      term,
      ...(before && { was: tell(before) }),
      ...(after && { now: tell(after) }),
    }));
  }
  const touched = aspects.filter((aspect) => columns.some((column) => aspect.columns.includes(column)));
  const told = touched
    .map(({ term, tell, tellInFull = tell }) => {
      const say = tell(before) === tell(after) ? tellInFull : tell;
      return { term, was: say(before), now: say(after) };
    })
    .filter(({ was, now }) => was !== now);
  const covered = new Set(
    touched.length > 0 && told.length === 0 ? [] : aspects.flatMap((aspect) => aspect.columns),
  );
  const rest = new Set(columns.filter((column) => !covered.has(column)).map(words.columnName));
  return [...told, ...[...rest].map((term) => ({ term }))];
}

function figureAspects({ locale, messages, words }: Speech): readonly Aspect<Observation>[] {
  return [
    {
      columns: ["value", "lower", "upper", "bound", "qualifier", "unit", "printed"],
      term: "",
      tell: (figure) => figureWords(figure, locale, true),
    },
    {
      columns: ["period_from", "period_to", "period_type", "period_basis"],
      term: words.columnName("period"),
      tell: ({ period }) => periodText(period, messages),
      tellInFull: ({ period }) => periodInFull(period, messages),
    },
    {
      columns: ["scope", "scope_label_zh", "scope_label_en"],
      term: words.columnName("scope"),
      tell: ({ scope, scopeLabel }) =>
        [messages.scope[scope], scopeLabel?.[locale]].filter(Boolean).join(" · "),
    },
    {
      columns: ["statement"],
      term: words.columnName("statement"),
      tell: ({ statement }) => messages.statement[statement],
    },
  ];
}

function titleAspects({ locale, messages, words }: Speech): readonly Aspect<Designation>[] {
  return [
    {
      columns: ["status"],
      term: words.columnName("status"),
      tell: ({ status }) => messages.status[status],
    },
    {
      columns: ["label_zh", "label_en"],
      term: words.columnName("label"),
      tell: ({ label }) => label[locale],
    },
  ];
}

function hospitalAspects({ locale, messages, words }: Speech): readonly Aspect<Hospital>[] {
  return [
    { columns: ["name_zh", "name_en"], term: words.columnName("name"), tell: ({ name }) => name[locale] },
    { columns: ["type"], term: words.columnName("type"), tell: ({ type }) => messages.hospitalType[type] },
    { columns: ["grade"], term: words.columnName("grade"), tell: ({ grade }) => grade },
  ];
}

function documentAspects({ locale, words }: Speech): readonly Aspect<SourceDocument>[] {
  return [
    {
      columns: ["title_zh", "title_en"],
      term: words.columnName("title"),
      tell: ({ title }) => title[locale],
    },
    {
      columns: ["covers_from", "covers_to"],
      term: words.columnName("covers"),
      tell: ({ covers }) => `${covers.from} – ${covers.to}`,
    },
    {
      columns: ["published_on"],
      term: words.columnName("published"),
      tell: ({ publishedOn }) => publishedOn ?? "—",
    },
  ];
}

function programmeAspects({ locale, messages, words }: Speech): readonly Aspect<Programme>[] {
  return [
    { columns: ["name_zh", "name_en"], term: words.columnName("name"), tell: ({ name }) => name[locale] },
    { columns: ["level"], term: words.columnName("level"), tell: ({ level }) => messages.level[level] },
  ];
}
