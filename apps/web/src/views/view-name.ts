import { hrefOf, type PageRoute, parseSelection, routeOf, type Selection } from "@yiheng/address";
import type { Locale, Localized } from "@yiheng/domain";
import { isOfDecks } from "../deck/deck-address.ts";
import type { Messages } from "../i18n/messages.zh.ts";
import { checkRoute } from "../pages/check/check-route.ts";
import type { Names } from "./names.ts";
import { viewWords } from "./words.ts";

/** What is seen under an address. */
export interface View {
  readonly path: string;
  readonly selection: Selection;
}

/** What names are made of. */
export interface Naming {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly names: Names;
}

/** A view in words: its page, what the page is about, and the choices that differ from the usual ones. */
export interface ViewName {
  readonly page: string;
  /** Empty where the page is about everything. */
  readonly what: string;
  readonly choices: readonly string[];
}

type Saying = Naming & {
  readonly say: (text: Localized) => string;
  readonly words: (typeof viewWords)[Locale];
};

/** Names a view in one language; undefined for an address that leads nowhere. */
export function nameView({ path, selection: given }: View, naming: Naming): ViewName | undefined {
  const found = routeOf(path);
  if (found === undefined) return undefined;
  // What the page does not keep says nothing about it.
  const selection = parseSelection(hrefOf(path, given).split("?")[1] ?? "");
  const { locale } = naming;
  const saying: Saying = { ...naming, say: (text) => text[locale], words: viewWords[locale] };
  return {
    page: pages[found.route](saying),
    what: [subjectOf(found.route, found.id, selection, saying), partOf(selection, saying)]
      .filter(Boolean)
      .join(" · "),
    choices: [...ownChoices(found.route, selection, saying), ...frameChoices(selection, saying)],
  };
}

/** The title of a page in tabs, bookmarks and on paper; that of a deck says nothing of which deck it is. */
export function titleOf(view: View, naming: Naming): string {
  const { messages } = naming;
  const name = nameView(view, naming);
  const page = name?.page ?? otherPage(view.path, messages);
  return [page, name?.what, messages.name].filter(Boolean).join(" · ");
}

function otherPage(path: string, { nav, footer, state }: Messages): string {
  if (path === checkRoute) return footer.check;
  return isOfDecks(path) ? nav.decks : state.notFound;
}

/** The whole name in one line. */
export function lineOf({ page, what, choices }: ViewName): string {
  return [page, what, ...choices].filter(Boolean).join(" · ");
}

const pages: Readonly<Record<PageRoute, (saying: Saying) => string>> = {
  "/": ({ messages }) => messages.nav.overview,
  "/compare": ({ messages }) => messages.nav.compare,
  "/specialties": ({ messages }) => messages.nav.specialties,
  "/coverage": ({ messages }) => messages.nav.coverage,
  "/requests/:id?": ({ words }) => words.requests,
  "/hospitals/:id?": ({ messages }) => messages.nav.hospitals,
  "/documents/:id?": ({ messages }) => messages.nav.documents,
  "/dictionary": ({ messages }) => messages.nav.dictionary,
};

function subjectOf(
  route: PageRoute,
  id: string | undefined,
  { indicator }: Selection,
  { names, say }: Saying,
): string | undefined {
  if (indicator !== undefined) {
    const name = names.indicator(indicator);
    return name ? say(name) : indicator;
  }
  if (id === undefined) return undefined;
  if (route !== "/documents/:id?") {
    const hospital = names.hospital(id);
    return hospital ? say(hospital.name) : id;
  }
  const document = names.document(id);
  const publisher = document && names.hospital(document.hospital);
  return document ? [publisher && say(publisher.short), say(document.title)].filter(Boolean).join(" ") : id;
}

function partOf({ part, view }: Selection, { words }: Saying): string | undefined {
  if (part !== "indicators") return words.part[part];
  return view === "profile" ? undefined : words.view[view];
}

/** What the reader narrowed the page to; what only orders or unfolds it is no part of its name. */
function ownChoices(route: PageRoute, selection: Selection, { messages, words }: Saying): readonly string[] {
  const { show, verdict, level, standing, about, kind, polarity, phrase } = selection;
  const choices = [
    route === "/" && show !== "values" && messages.show[show],
    verdict && messages.verdict[verdict],
    level && messages.level[level],
    standing && messages.standing[standing],
    about && (about === "title" ? words.titles : messages.domain[about]),
    kind && messages.kind[kind],
    polarity && messages.polarity[polarity],
    phrase && `“${phrase}”`,
  ];
  return choices.filter((choice) => typeof choice === "string");
}

function frameChoices({ period, hospital, own }: Selection, { messages, names, say, words }: Saying) {
  const shortOf = (id: string) => {
    const found = names.hospital(id);
    return found ? say(found.short) : id;
  };
  const choices = [
    period !== "latest" && messages.periodRule[period],
    hospital.length > 0 && hospital.map(shortOf).join(messages.list),
    own && words.own(shortOf(own)),
  ];
  return choices.filter((choice) => typeof choice === "string");
}
