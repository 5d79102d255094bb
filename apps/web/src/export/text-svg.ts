import { escapeXml } from "./picture.ts";
import { plainColor } from "./plain-color.ts";

/** The words of an element where they stand on the screen, line by line. */
export function textsOf(part: Element): readonly string[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== null && node.nodeValue?.trim()) texts.push(...linesOf(node, parent));
  }
  return texts;
}

function linesOf(node: Node, parent: Element): readonly string[] {
  const { color, fontSize, fontWeight, fontFamily, textAlign } = getComputedStyle(parent);
  const isEnd = textAlign === "end" || textAlign === "right";
  const ascent = ascentOf(`${fontWeight} ${fontSize} ${fontFamily}`);
  return brokenLines(node).map(({ text, box }) => {
    const place = `x="${isEnd ? box.right : box.left}" y="${box.top + ascent(box.height)}"`;
    const look = `font-size="${fontSize}" font-weight="${fontWeight}" fill="${plainColor(color)}"`;
    return `<text ${place} ${look}${isEnd ? ' text-anchor="end"' : ""}>${escapeXml(text)}</text>`;
  });
}

interface Line {
  text: string;
  box: DOMRect;
}

/** The text as the page breaks it. */
function brokenLines(node: Node): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const character of node.nodeValue ?? "") {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getBoundingClientRect();
    const line = lines.at(-1);
    if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
      line.text += character;
      line.box = DOMRect.fromRect({
        x: line.box.x,
        y: line.box.y,
        width: box.right - line.box.x,
        height: line.box.height,
      });
    } else if (box.width > 0) lines.push({ text: character, box });
  }
  return lines;
}

/** How far under the top of a line of some height its letters stand. */
function ascentOf(font: string): (height: number) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return (height) => height * 0.8;
  context.font = font;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText("数字9");
  return (height) => (height - ascent - descent) / 2 + ascent;
}
