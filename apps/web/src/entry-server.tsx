import { parseSelection, type Selection } from "@yiheng/address";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Hospital } from "@yiheng/domain";
import { renderToString } from "react-dom/server";
import { Router } from "wouter";
import { releaseQueries } from "./address/release-queries.ts";
import { formatSeed, plantSeed, type Seed, seedElementId } from "./api/seed.ts";
import { hospitalsQuery, type ListOf } from "./api/queries.ts";
import { App } from "./app.tsx";
import { ChartPainterContext } from "./charts/chart-painter.ts";
import { paintOnServer } from "./charts/paint-on-server.ts";
import { type Showing, showingOf } from "./deck/deck-address.ts";
import { loadCatalogue } from "./i18n/catalogues.ts";
import { bringAll } from "./late-parts.ts";
import { bringPage, frameQueries, type ScreenRoute } from "./pages/page.tsx";
import { knownOnly } from "./selection/known-only.ts";
import { namesIn } from "./views/names.ts";
import { titleOf } from "./views/view-name.ts";

export { renderSheets } from "./sheets/render-sheets.tsx";

interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Answers an API path with its parsed JSON; rejects where the API answers an error. */
  readonly load: (path: string) => Promise<unknown>;
  /** The built index.html. */
  readonly template: string;
}

/** The stylesheets that come with a page, by the names of their chunks. */
const styles: Readonly<Record<ScreenRoute, readonly string[]>> = {
  "/": [],
  "/compare": ["receipt", "compare-page"],
  "/specialties": ["designation-badge", "specialties-page"],
  "/hospitals/:id?": ["receipt", "designation-badge", "chooser", "hospital-page"],
  "/documents/:id?": ["receipt", "document-page"],
  "/coverage": ["coverage-page"],
  "/requests/:id?": ["chooser", "requests-page"],
  "/dictionary": ["receipt", "dictionary-page"],
  "/check": ["receipt", "address-notes", "check-page"],
  "/decks": ["decks-page"],
  "/decks/:key": ["deck-page"],
};

/** The stylesheets of lazy chunks by the chunk's name, as the browser's build made them; see build.mjs. */
declare const chunkStyles: Readonly<Record<string, string>>;

/** What is styled beyond the common stylesheet: the page, a receipt that stands open over it, notes on the address. */
function styleOf(
  route: ScreenRoute | undefined,
  { receipt, designation }: Selection,
  isRemarkable: boolean,
): string {
  const opened = (receipt ?? designation) === undefined ? [] : ["receipt"];
  const notes = isRemarkable ? ["address-notes"] : [];
  const names = new Set([...opened, ...(route ? styles[route] : []), ...notes]);
  return [...names].map(chunkStyle).join("");
}

function chunkStyle(name: string): string {
  const style = chunkStyles[name];
  if (style === undefined) throw new Error(`the build made no stylesheet ${name}`);
  return style;
}

/** Renders a page with its data and charts in it, so that it can be read before any script runs. */
export async function render({
  url,
  load,
  template,
}: PageRequest): Promise<{ status: number; html: string }> {
  const [path = "/", search = ""] = url.split("?", 2);
  const written = parseSelection(search);
  const showing = showingOf(path);
  if (showing !== undefined) return { status: 200, html: shownAs(showing, written, template) };
  const selection = knownOnly(written, await hospitalsKnown(load));
  const page = await bringPage(path);
  const needs = page ? page.queries(selection, page.id) : frameQueries();
  const notes = selection.release === undefined ? [] : releaseQueries(selection.release);
  const needed = [...new Set([...needs, ...notes].map(({ queryKey: [key] }) => key))];
  const messages = await loadCatalogue(selection.lang);
  const seed = await gather(needed, load);
  await bringAll();
  const body = renderBody(path, search, seed);
  const isRemarkable = written !== selection || selection.release !== undefined;
  const style = styleOf(page?.route, selection, isRemarkable);
  const names = namesIn((key) => seed[key], selection);
  const title = titleOf({ path, selection }, { locale: selection.lang, messages, names });
  return { status: page ? 200 : 404, html: fill(template, { selection, title, body, seed, style }) };
}

/** The hospitals that an address may name; undefined where the API cannot say, which the page then tells. */
async function hospitalsKnown(load: PageRequest["load"]): Promise<readonly Hospital[] | undefined> {
  const [path] = hospitalsQuery.queryKey;
  const answer = await load(path).catch(() => undefined);
  return (answer as ListOf<Hospital> | undefined)?.items;
}

/** An answer that is refused (an unknown indicator, say) is left out; the page then asks again and shows why. */
async function gather(needed: readonly string[], load: PageRequest["load"]): Promise<Seed> {
  const answers = await Promise.allSettled(needed.map(async (path) => [path, await load(path)] as const));
  return Object.fromEntries(
    answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : [])),
  );
}

function renderBody(path: string, search: string, seed: Seed): string {
  const client = new QueryClient();
  plantSeed(client, seed);
  return renderToString(
    <Router ssrPath={path} ssrSearch={search}>
      <ChartPainterContext value={paintOnServer}>
        <QueryClientProvider client={client}>
          <App />
        </QueryClientProvider>
      </ChartPainterContext>
    </Router>,
  );
}

/** A deck is shown by scripts alone, for the server does not look into decks; until they are here, in the right tint. */
function shownAs(showing: Showing, selection: Selection, template: string): string {
  const theme = showing === "play" && selection.theme !== "light" ? "dark" : "light";
  return put(template, /<html[^>]*>/, rootTag({ ...selection, theme, density: "desk" }));
}

function rootTag({ lang, theme, density }: Pick<Selection, "lang" | "theme" | "density">): string {
  return `<html lang="${lang === "zh" ? "zh-CN" : "en"}" data-theme="${theme}" data-density="${density}">`;
}

interface Filling {
  readonly selection: Selection;
  readonly title: string;
  readonly body: string;
  readonly seed: Seed;
  readonly style: string;
}

function fill(template: string, { selection, title, body, seed, style }: Filling): string {
  const answers = `<script id="${seedElementId}" type="application/json">${formatSeed(seed)}</script>`;
  const slots: readonly (readonly [slot: RegExp, content: string])[] = [
    [/<html[^>]*>/, rootTag(selection)],
    [/<\/head>/, `<style>${style}</style></head>`],
    [/<title>.*?<\/title>/, `<title>${escapeText(title)}</title>`],
    // The root is the only division of the template, so it ends at the last one's end.
    [/<div id="root">[\s\S]*<\/div>/, `<div id="root">${body}</div>${answers}`],
  ];
  return slots.reduce((page, [slot, content]) => put(page, slot, content), template);
}

/** Text that stands in HTML as it is: an address may name anything. */
function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Puts content into the template's slot; a template without it would hand out an empty page unnoticed. */
function put(page: string, slot: RegExp, content: string): string {
  if (!slot.test(page)) throw new Error(`index.html has no place for ${slot.source}`);
  // As a function: figures contain `$`, which a replacement string would expand.
  return page.replace(slot, () => content);
}
