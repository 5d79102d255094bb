import { paths } from "@yiheng/contract";
import { escapeHtml, htmlPage } from "../pages/html-page.ts";
import { type ProblemKind, problemKinds } from "../problem/problem.ts";
import { type OpenApiDocument, type Operation, operationsAt, type Parameter } from "./document.ts";

/** The OpenAPI document as a page to read: every address with its parameters and a link to try it. */
export function docsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).map(([path, item]) => {
    const told = operationsAt(item).map(([method, operation]) => operationText(method, operation));
    return `<section><h2>${heading(path, item.get !== undefined)}</h2>${told.join("")}</section>`;
  });
  const intro = `<h1>医衡 Yiheng API</h1><p>${escapeHtml(document.info.description)}</p>
<p>OpenAPI 3.1: <a href="${paths.openapi}"><code>${paths.openapi}</code></a></p>`;
  return htmlPage("医衡 Yiheng API", [intro, ...operations].join("\n"));
}

function heading(path: string, isRead: boolean): string {
  const shown = `<code>${escapeHtml(path)}</code>`;
  return path.includes("{") || !isRead ? shown : `<a href="${escapeHtml(path)}">${shown}</a>`;
}

/** Most addresses are only read, which needs no word. */
function operationText(method: string, { summary, parameters }: Operation): string {
  const verb = method === "get" ? "" : `<code>${method.toUpperCase()}</code> `;
  return `<p>${verb}${escapeHtml(summary)}</p>${parameterTable(parameters)}`;
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
