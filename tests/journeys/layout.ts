import type { Page } from "@playwright/test";

/** A rectangle in CSS pixels from the page's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box of the page with what decides whether it cuts off, covers or frames what is in it. */
export interface Box {
  readonly name: string;
  readonly rect: Rect;
  readonly parent: Box | undefined;
  /** Whether it is a closed fold: of what is in it only the summary is shown. */
  readonly isClosed: boolean;
  readonly style: Readonly<Record<(typeof properties)[number], string>>;
}

/** A line of text as painted; what a stylesheet writes counts too. */
export interface TextLine {
  readonly words: string;
  readonly rect: Rect;
  readonly node: number;
  readonly box: Box;
}

/** Where everything stands on a page. */
export interface Layout {
  readonly width: number;
  readonly contentWidth: number;
  readonly lines: readonly TextLine[];
}

const properties = [
  "overflow-x",
  "overflow-y",
  "clip-path",
  "position",
  "z-index",
  "visibility",
  "opacity",
  "display",
  "background-color",
  "border-left-width",
  "border-right-width",
] as const;

/** Takes down where the browser has put every text, without asking the page's scripts. */
export async function readLayout(page: Page): Promise<Layout> {
  const client = await page.context().newCDPSession(page);
  const { documents, strings } = await client.send("DOMSnapshot.captureSnapshot", {
    computedStyles: [...properties],
  });
  await client.detach();
  const [document] = documents;
  if (document === undefined) throw new Error("the page has no document");
  const { nodes, layout, textBoxes } = document;
  const layoutOf = new Map(layout.nodeIndex.map((node, index) => [node, index]));
  const boxes = new Map<number, Box>();
  const boxOf = (node: number): Box | undefined => {
    const known = boxes.get(node);
    if (known !== undefined || node < 0) return known;
    const parent = boxOf(nodes.parentIndex?.[node] ?? -1);
    const index = layoutOf.get(node);
    if (index === undefined) return parent; // laid out as its children, as display: contents is
    const style = Object.fromEntries(
      properties.map((property, at) => [property, strings[layout.styles[index]?.[at] ?? -1] ?? ""]),
    ) as Box["style"];
    const attributes = (nodes.attributes?.[node] ?? []).map((at) => strings[at] ?? "");
    const className = attributes[attributes.indexOf("class") + 1] ?? "";
    const tag = (strings[nodes.nodeName?.[node] ?? -1] ?? "").toLowerCase();
    const name = attributes.includes("class") ? `${tag}.${className.replaceAll(" ", ".")}` : tag;
    const isClosed = tag === "details" && !attributes.includes("open");
    const box = { name, rect: rectOf(layout.bounds[index]), parent, isClosed, style };
    boxes.set(node, box);
    return box;
  };
  const lines = textBoxes.layoutIndex.flatMap((index, at): readonly TextLine[] => {
    const node = layout.nodeIndex[index] ?? -1;
    const text = strings[layout.text[index] ?? -1] ?? "";
    const start = textBoxes.start[at] ?? 0;
    const words = text.slice(start, start + (textBoxes.length[at] ?? 0)).trim();
    const box = boxOf(nodes.parentIndex?.[node] ?? -1);
    return words === "" || box === undefined
      ? []
      : [{ words, node, box, rect: rectOf(textBoxes.bounds[at]) }];
  });
  const width = page.viewportSize()?.width ?? 0;
  return { width, contentWidth: document.contentWidth ?? 0, lines };
}

function rectOf([left = 0, top = 0, width = 0, height = 0]: readonly number[] = []): Rect {
  return { left, top, right: left + width, bottom: top + height };
}
