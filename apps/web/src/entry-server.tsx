import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { Router } from "wouter";
import { formatSeed, plantSeed, type Seed, seedElementId } from "./api/seed.ts";
import { App, type Pages } from "./app.tsx";
import { ChartPainterContext } from "./charts/chart-painter.ts";
import { paintOnServer } from "./charts/paint-on-server.ts";
import { loadCatalogue } from "./i18n/catalogues.ts";
import type { Messages } from "./i18n/messages.zh.ts";
import { bringAll } from "./late-parts.ts";
import { ComparePage, compareQueries } from "./pages/compare/compare-page.tsx";
import { DictionaryPage, dictionaryQueries } from "./pages/dictionary/dictionary-page.tsx";
import { DocumentPage, documentQueries } from "./pages/document/document-page.tsx";
import { HospitalPage, hospitalQueries } from "./pages/hospital/hospital-page.tsx";
import { OverviewPage, overviewQueries } from "./pages/overview/overview-page.tsx";
import { type PageRoute, routeOf, routes } from "./pages/routes.ts";
import { SpecialtiesPage, specialtiesQueries } from "./pages/specialties/specialties-page.tsx";
import { parseSelection, type Selection } from "./selection/selection.ts";

interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Answers an API path with its parsed JSON; rejects where the API answers an error. */
  readonly load: (path: string) => Promise<unknown>;
  /** The built index.html. */
  readonly template: string;
}

type Needs = (
  selection: Selection,
  id: string | undefined,
) => readonly { readonly queryKey: readonly [string] }[];

/** Each page, what it asks the API for, and the stylesheet that comes with it. */
const served: Readonly<Record<PageRoute, readonly [page: ComponentType, needs: Needs, style?: string]>> = {
  "/": [OverviewPage, overviewQueries],
  "/compare": [ComparePage, compareQueries],
  "/specialties": [SpecialtiesPage, specialtiesQueries],
  "/hospitals/:id?": [HospitalPage, hospitalQueries, "hospital-page"],
  "/documents/:id?": [DocumentPage, documentQueries, "document-page"],
  "/dictionary": [DictionaryPage, dictionaryQueries, "dictionary-page"],
};

/** The stylesheets of lazy chunks by the chunk's name, as the browser's build made them; see build.mjs. */
declare const chunkStyles: Readonly<Record<string, string>>;
const pages: Pages = Object.fromEntries(routes.map((route) => [route, served[route][0]]));

/** Renders a page with its data and charts in it, so that it can be read before any script runs. */
export async function render({
  url,
  load,
  template,
}: PageRequest): Promise<{ status: number; html: string }> {
  const [path = "/", search = ""] = url.split("?", 2);
  const selection = parseSelection(search);
  const found = routeOf(path);
  const needs = found ? served[found.route][1](selection, found.id) : overviewQueries(selection);
  const needed = [...new Set(needs.map(({ queryKey: [key] }) => key))];
  const messages = await loadCatalogue(selection.lang);
  const seed = await gather(needed, load);
  await bringAll();
  const body = renderBody(path, search, seed);
  const style = found && served[found.route][2];
  return { status: found ? 200 : 404, html: fill(template, selection, messages, body, seed, style) };
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
          <App pages={pages} />
        </QueryClientProvider>
      </ChartPainterContext>
    </Router>,
  );
}

function fill(
  template: string,
  selection: Selection,
  messages: Messages,
  body: string,
  seed: Seed,
  style: string | undefined,
): string {
  const language = selection.lang === "zh" ? "zh-CN" : "en";
  const root = `<html lang="${language}" data-theme="${selection.theme}" data-density="${selection.density}">`;
  const answers = `<script id="${seedElementId}" type="application/json">${formatSeed(seed)}</script>`;
  const slots: readonly (readonly [slot: RegExp, content: string])[] = [
    [/<html[^>]*>/, root],
    [/<\/head>/, `${style === undefined ? "" : `<style>${chunkStyles[style] ?? ""}</style>`}</head>`],
    [/<title>.*?<\/title>/, `<title>${messages.name} · ${messages.tagline}</title>`],
    // The root is the only division of the template, so it ends at the last one's end.
    [/<div id="root">[\s\S]*<\/div>/, `<div id="root">${body}</div>${answers}`],
  ];
  return slots.reduce((page, [slot, content]) => put(page, slot, content), template);
}

/** Puts content into the template's slot; a template without it would hand out an empty page unnoticed. */
function put(page: string, slot: RegExp, content: string): string {
  if (!slot.test(page)) throw new Error(`index.html has no place for ${slot.source}`);
  // As a function: figures contain `$`, which a replacement string would expand.
  return page.replace(slot, () => content);
}
