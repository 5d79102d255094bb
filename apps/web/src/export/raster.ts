import { stampPng, type StampSubject } from "@yiheng/contract";
import type { Drawing } from "./picture.ts";

/** Pixels of the picture for one of the drawing: sharp on a slide. */
const scale = 2;

/**
 * Paints a drawing with the fonts of this machine, as a PNG that says what it was made from; nothing is fetched. Rejects
 * where the browser cannot.
 */
export async function pngOf({ svg, width, height }: Drawing, subject: StampSubject): Promise<Blob> {
  const image = new Image(width * scale, height * scale);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const painted = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
  const bytes = new Uint8Array(await painted.arrayBuffer());
  return new Blob([stampPng(bytes, subject)], { type: "image/png" });
}

/** The widths of text in this machine's fonts. */
export function measureWith(fontFamily: string): (size: number) => (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  let set = 0;
  return (size) => (text) => {
    if (context === null) return Array.from(text).length * size;
    // Bold is the widest that is set. To set a font costs more than to measure with it.
    if (set !== size) context.font = `700 ${size}px ${fontFamily}`;
    set = size;
    return context.measureText(text).width;
  };
}
