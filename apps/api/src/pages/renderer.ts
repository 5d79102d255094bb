import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locale } from "@yiheng/domain";
import { htmlPage } from "./html-page.ts";

/** What the front end's server module is asked, and what it answers. */
interface RenderRequest {
  readonly url: string;
  readonly load: (path: string) => Promise<unknown>;
  readonly template: string;
  readonly release: string;
  readonly acceptLanguage: string | undefined;
}

export interface RenderedPage {
  readonly status: number;
  readonly html: string;
}

type Render = (request: RenderRequest) => Promise<RenderedPage>;

export interface RendererOptions {
  /** Where the front end was built to: `client/` and `server/`. */
  readonly webFolder: string;
  readonly release: string;
  readonly load: (path: string) => Promise<unknown>;
  readonly reportError: (error: unknown) => void;
}

export type Renderer = (url: string, locale: Locale) => Promise<RenderedPage>;

/**
 * Renders pages with the front end's own module, read when first needed. Without it, or when it fails, the page is
 * handed out as built and renders in the browser; without that too, a page says that nothing was built.
 */
export function openRenderer({ webFolder, release, load, reportError }: RendererOptions): Renderer {
  let render: Promise<Render | undefined> | undefined;
  let template: string | undefined;
  return async (url, locale) => {
    template ??= readTemplate(webFolder);
    if (template === undefined) return notBuilt;
    render ??= importRender(webFolder).catch((error: unknown) => {
      reportError(error);
      return undefined;
    });
    const known = await render;
    if (known === undefined) return { status: 200, html: template };
    try {
      return await known({ url, load, template, release, acceptLanguage: locale });
    } catch (error) {
      reportError(error);
      return { status: 200, html: template };
    }
  };
}

const notBuilt: RenderedPage = {
  status: 503,
  html: htmlPage(
    "医衡 Yiheng",
    `<h1>医衡 Yiheng</h1>
<p>数据接口已就绪，网页还没有构建。请运行 <code>npm start</code>。</p>
<p lang="en">The API is up, but the web front end isn't built. Run <code>npm start</code>.</p>
<p><a href="/api/docs">API</a></p>`,
  ),
};

function readTemplate(webFolder: string): string | undefined {
  const file = join(webFolder, "client/index.html");
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

async function importRender(webFolder: string): Promise<Render | undefined> {
  const file = join(webFolder, "server/entry-server.js");
  if (!existsSync(file)) return undefined;
  const module: unknown = await import(pathToFileURL(file).href);
  const render: unknown =
    typeof module === "object" && module !== null ? Reflect.get(module, "render") : undefined;
  if (typeof render !== "function") throw new TypeError(`${file} exports no function render`);
  return render as Render;
}
