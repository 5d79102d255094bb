import { stampPng, type StampSubject } from "@yiheng/contract";
import type { Deck } from "@yiheng/domain";
import { zipOf } from "../export/zip.ts";
import type { BrowserDesk } from "./browser/browser-desk.ts";
import { pagePictures, type PictureSize, printedPdf } from "./browser/print.ts";
import { sheetsOf } from "./deck-sheets.ts";
import type { SheetBook } from "./sheet.ts";
import type { RenderSheets } from "./sheets-renderer.ts";
import { stackPictures } from "./stack-pictures.ts";

/** A page of 13⅓ by 7½ inches, as slides are. */
const paper = { width: 1280, height: 720 } as const;
/** A picture of a slide is as large as a projector. */
const projector: PictureSize = { ...paper, scale: 1.5 };
/** A slide laid out for a phone, 1080 pixels wide. */
const phone: PictureSize = { width: 390, height: 650, scale: 1080 / 390 };
/** Phones and messengers open no longer picture. */
export const mostTallSlides = 30;

export interface PaperGrounds {
  readonly book: SheetBook;
  readonly deck: Deck;
  readonly release: string;
  readonly link: string | undefined;
  readonly render: RenderSheets;
  readonly desk: BrowserDesk;
}

/** The slides as one document for a browser to show or print. */
export function deckHtml({ book, render, ...making }: Omit<PaperGrounds, "desk">): string {
  return render(sheetsOf(book, { ...making, size: paper }));
}

/** The slides as PDF: one a page, drawn as on a screen, with text as text and a bookmark for each. */
export function deckPdf({ desk, ...grounds }: PaperGrounds): Promise<Buffer> {
  return printedPdf(desk, deckHtml(grounds));
}

/** Some of the slides that are played, from 0, as PNGs that say what they were made from. */
export async function slidePictures(
  { desk, ...grounds }: PaperGrounds,
  places: readonly number[],
): Promise<readonly Buffer[]> {
  const pictures = await pagePictures(desk, deckHtml(grounds), projector, places);
  const views = playedViews(grounds);
  return pictures.map((picture, at) =>
    stamped(picture, grounds, views.slice(places[at], (places[at] ?? 0) + 1)),
  );
}

/** All slides that are played as a ZIP of PNGs, numbered as they are played. */
export async function pictureZip(grounds: PaperGrounds): Promise<Buffer> {
  const places = playedViews(grounds).map((_, place) => place);
  const pictures = await slidePictures(grounds, places);
  return zipOf(
    pictures.map((bytes, place) => ({ path: `${String(place + 1).padStart(3, "0")}.png`, bytes })),
  );
}

/** All slides under each other in one picture for phones. */
export async function tallPicture({ desk, book, render, ...making }: PaperGrounds): Promise<Buffer> {
  const request = sheetsOf(book, { ...making, size: { width: phone.width, height: phone.height } });
  const pages = Math.max(1, request.slides.length) + (request.closing === undefined ? 0 : 1);
  const places = Array.from({ length: pages }, (_, place) => place);
  const pictures = await pagePictures(desk, render(request), phone, places);
  return stamped(stackPictures(pictures), making, playedViews({ book }));
}

function playedViews({ book }: Pick<PaperGrounds, "book">): readonly string[] {
  return book.sheets.flatMap(({ slide }) => (slide.hidden ? [] : [slide.view]));
}

function stamped(
  picture: Buffer,
  { deck, release }: Pick<PaperGrounds, "deck" | "release">,
  views: readonly string[],
): Buffer {
  const { title, version } = deck;
  const subject: StampSubject = { kind: "picture", release, views, deck: { title, version } };
  return Buffer.from(stampPng(picture, subject));
}
