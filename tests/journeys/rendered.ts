import { expect, type Page } from "@playwright/test";
import type { Row } from "./files.ts";

/** What to read of a page: every element that `each` finds, and of each the text, or with `@` an attribute, of its parts. */
export type Shape = Readonly<Record<string, { readonly each: string; readonly parts: Row }>>;

/** Uncompressed: on one machine, packing a page takes longer than sending it. */
const asked = { accept: "text/html", "accept-encoding": "identity" };

/** The page at an address as the server renders it, read by the browser's own parser; what is hidden from readers is left out. */
export async function readRendered<Wanted extends Shape>(
  page: Page,
  path: string,
  shape: Wanted,
): Promise<Readonly<Record<keyof Wanted, readonly Row[]>>> {
  const answer = await page.request.get(path, { headers: asked });
  expect(answer.status(), path).toBe(200);
  // Scripts are most of a page's length, and nothing to read.
  const html = (await answer.text()).replaceAll(/<script[^>]*>.*?<\/script>/gsu, "");
  await answer.dispose();
  const read = await page.evaluate(readHtml, { html, shape });
  return read as Readonly<Record<keyof Wanted, readonly Row[]>>;
}

/** Runs in the browser, so it knows nothing of what stands around it here. */
function readHtml({ html, shape }: { html: string; shape: Shape }): Record<string, readonly Row[]> {
  const rendered = new DOMParser().parseFromString(html, "text/html");
  for (const hidden of rendered.querySelectorAll("main [aria-hidden=true]")) hidden.remove();
  const textOf = (row: Element, part: string) => {
    const [selector = "", attribute] = part.split("@");
    const element = selector === "" ? row : row.querySelector(selector);
    const text = attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
    return (text ?? "").replaceAll(/\s+/gu, " ").trim();
  };
  return Object.fromEntries(
    Object.entries(shape).map(([name, { each, parts }]) => [
      name,
      [...rendered.querySelectorAll(each)].map((row) =>
        Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, textOf(row, part)])),
      ),
    ]),
  );
}
