import type { BrowserDesk } from "./browser/browser-desk.ts";
import { ProblemError } from "../problem/problem.ts";
import type { PaperGrounds } from "./deck-paper.ts";
import type { RenderSheets } from "./sheets-renderer.ts";

export const fileTypes = {
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  pdf: "application/pdf",
  zip: "application/zip",
  png: "image/png",
  svg: "image/svg+xml",
  html: "text/html; charset=utf-8",
} as const;

/** What a file is made from: the deck, what its slides show, and what draws them. */
export interface FileGrounds extends Omit<PaperGrounds, "render" | "desk"> {
  /** When the deck was saved last, ISO. */
  readonly savedAt: string;
  readonly render: () => Promise<RenderSheets>;
  readonly desk: BrowserDesk;
}

/** One of the files that a deck is handed out as. */
export interface DeckFile {
  readonly name: string;
  readonly ending: keyof typeof fileTypes;
  readonly summary: string;
  readonly make: (grounds: FileGrounds) => Promise<Uint8Array>;
}

/** Writers of files are brought when a file is first asked for. */
const bringPaper = () => import("./deck-paper.ts");
const drawn = async (grounds: FileGrounds): Promise<PaperGrounds> => ({
  ...grounds,
  render: await grounds.render(),
});

/** Every file of a whole deck. */
export const deckFiles: readonly DeckFile[] = [
  {
    name: "slides.pptx",
    ending: "pptx",
    summary: "A deck as slides to edit (PPTX)",
    make: async (grounds) => (await import("./pptx/deck-pptx.ts")).deckPptx(grounds.book, grounds),
  },
  {
    name: "slides.html",
    ending: "html",
    summary: "A deck as pages to print",
    make: async (grounds) => Buffer.from((await bringPaper()).deckHtml(await drawn(grounds))),
  },
  {
    name: "slides.pdf",
    ending: "pdf",
    summary: "A deck as PDF, a slide a page",
    make: async (grounds) => (await bringPaper()).deckPdf(await drawn(grounds)),
  },
  {
    name: "slides.zip",
    ending: "zip",
    summary: "A deck as pictures, a PNG for each slide",
    make: async (grounds) => (await bringPaper()).pictureZip(await drawn(grounds)),
  },
  {
    name: "tall.png",
    ending: "png",
    summary: "A deck as one tall picture for phones",
    make: async (grounds) => {
      const { mostTallSlides, tallPicture } = await bringPaper();
      if (grounds.book.played > mostTallSlides) throw tooTall(grounds.book.played, mostTallSlides);
      return tallPicture(await drawn(grounds));
    },
  },
];

/** One slide as a PNG, by its place among those that are played, from 1. */
export async function slidePng(grounds: FileGrounds, number: number): Promise<Uint8Array> {
  const { played } = grounds.book;
  if (number > played)
    throw new ProblemError("unknown-id", `There is no slide ${number}; this deck shows ${played}.`);
  const [picture] = await (await bringPaper()).slidePictures(await drawn(grounds), [number - 1]);
  if (picture === undefined) throw new Error("The browser drew no picture.");
  return picture;
}

function tooTall(slides: number, most: number): ProblemError {
  const detail = `This deck has ${slides} slides; one tall picture holds ${most}. Take the pictures of each slide (slides.zip).`;
  return new ProblemError("bad-request", detail);
}
