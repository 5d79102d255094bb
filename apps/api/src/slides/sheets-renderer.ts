import type { Locale, Slide } from "@yiheng/domain";
import type { ReleaseLists } from "@yiheng/slides";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ProblemError } from "../problem/problem.ts";

/** What the front end's module is asked for: a deck as a document of its own. */
export interface SheetsRequest {
  readonly title: string;
  readonly locale: Locale;
  readonly size: { readonly width: number; readonly height: number };
  readonly slides: readonly {
    readonly slide: Pick<Slide, "headline" | "view" | "layout">;
    readonly lists: ReleaseLists;
    readonly notice?: string;
  }[];
  readonly empty: string;
  readonly closing?: {
    readonly words: string;
    readonly link: string;
    readonly release: string;
    readonly code: string;
  };
}

export type RenderSheets = (request: SheetsRequest) => string;

/** The front end's own drawing of slides, so that paper shows what the wall shows. Throws a problem where it was not built. */
export function openSheetsRenderer(webFolder: string | undefined): () => Promise<RenderSheets> {
  let opened: Promise<RenderSheets> | undefined;
  return () => {
    opened ??= importRender(webFolder).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function importRender(webFolder: string | undefined): Promise<RenderSheets> {
  const file = webFolder === undefined ? undefined : join(webFolder, "server/entry-server.js");
  if (file === undefined || !existsSync(file))
    throw new ProblemError(
      "no-front-end",
      "The front end is not built here, so slides cannot be drawn as pages.",
    );
  const module: unknown = await import(pathToFileURL(file).href);
  const render: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, "renderSheets") : undefined;
  if (typeof render !== "function") throw new TypeError(`${file} exports no function renderSheets`);
  return render as RenderSheets;
}
