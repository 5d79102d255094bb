import { paths } from "@yiheng/contract";
import { escapeHtml, htmlPage } from "../pages/html-page.ts";
import { type ProblemKind, problemKinds } from "../problem/problem.ts";
import type { OpenApiDocument, Parameter } from "./document.ts";

/** The OpenAPI document as a page to read: every address with its parameters and a link to try it. */
export function docsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).map(([path, { get }]) => {
    const shown = escapeHtml(path);
    const link = path.includes("{")
      ? `<code>${shown}</code>`
      : `<a href="${shown}"><code>${shown}</code></a>`;
    return `<section><h2>${link}</h2><p>${escapeHtml(get.summary)}</p>${parameterTable(get.parameters)}</section>`;
  });
  const intro = `<h1>医衡 Yiheng API</h1><p>${escapeHtml(document.info.description)}</p>
<p>OpenAPI 3.1: <a href="${paths.openapi}"><code>${paths.openapi}</code></a></p>`;
  return htmlPage("医衡 Yiheng API", [intro, ...operations].join("\n"));
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(
    ({ name, in: place, schema }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}</td><td>${escapeHtml(describe(schema))}</td></tr>`,
  );
  return `<table><thead><tr><th>parameter</th><th>in</th><th>takes</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function describe(schema: Parameter["schema"]): string {
  const { enum: values, pattern, type } = schema;
  if (Array.isArray(values)) return values.join(" · ");
  if (typeof pattern === "string") return pattern;
  return typeof type === "string" ? type : "";
}

/** What a problem's type address leads to. */
export function problemPage(kind: ProblemKind): string {
  const { status, title } = problemKinds[kind];
  const body = `<h1>${escapeHtml(title)}</h1><p><code>/problems/${kind}</code>, HTTP ${status}</p>
<p>The answer's <code>detail</code> says what was wrong in this case; <code>errors</code> names each wrong parameter and what it could have been.</p>
<p><a href="${paths.docs}">API</a></p>`;
  return htmlPage(title, body);
}
