import type { BrowserDesk } from "./browser-desk.ts";

/** A document as PDF: its own page size, its headings as bookmarks, tagged for screen readers. */
export async function printedPdf(desk: BrowserDesk, html: string): Promise<Buffer> {
  return desk.draw(html, async ({ send }) => {
    const { data } = await send("Page.printToPDF", {
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: false,
      generateDocumentOutline: true,
      generateTaggedPDF: true,
    });
    return Buffer.from(String(data), "base64");
  });
}

export interface PictureSize {
  /** Of one page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of the page. */
  readonly scale: number;
}

/** Pages of a document, from 0, as one PNG each. */
export async function pagePictures(
  desk: BrowserDesk,
  html: string,
  { width, height, scale }: PictureSize,
  pages: readonly number[],
): Promise<readonly Buffer[]> {
  return desk.draw(html, async ({ send }) => {
    await send("Emulation.setDeviceMetricsOverride", {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
    const pictures: Buffer[] = [];
    for (const page of pages) {
      const clip = { x: 0, y: page * height, width, height, scale: 1 };
      const { data } = await send("Page.captureScreenshot", {
        format: "png",
        clip,
        captureBeyondViewport: true,
      });
      pictures.push(Buffer.from(String(data), "base64"));
    }
    return pictures;
  });
}
