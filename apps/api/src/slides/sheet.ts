import { type DeckContent, type Locale, shownSlides, type Slide } from "@yiheng/domain";
import {
  ageOf,
  contentOf,
  type PastRelease,
  type ReleaseLists,
  type SlideAge,
  type SlideContent,
} from "@yiheng/slides";
import { viewAddress } from "./view-address.ts";
import { slideFileWords } from "./words.ts";

/** One slide as a file shows it: what it says, what is said about it, where it can be opened. */
export interface Sheet {
  readonly slide: Slide;
  /** Its place among the slides that are played, from 1; absent where it is hidden. */
  readonly number?: number;
  /** What stands largest: the presenter's headline, else what the slide is about. */
  readonly headline: string;
  /** What it is about in one line: its title under a headline, its unit, its choices. */
  readonly subtitle: string;
  /** That its figures are not those of the present release, where they are not. */
  readonly notice?: string;
  readonly content: SlideContent;
  /** What it is shown with: the present release, or the one that it was made under. */
  readonly lists: ReleaseLists;
  /** Where the same view can be opened, under the release that it is shown with. */
  readonly address: string;
}

/** Everything of a deck that its files are made of. */
export interface SheetBook {
  readonly title: string;
  readonly locale: Locale;
  /** How many slides are played. */
  readonly played: number;
  readonly sheets: readonly Sheet[];
}

/** What a deck is shown with: the present release, the earlier ones, and where the app is reached. */
export interface SheetGrounds {
  readonly lists: ReleaseLists;
  readonly pastOf: (release: string) => PastRelease | undefined;
  readonly locale: Locale;
  readonly origin: string;
}

/** A deck in one language; hidden slides keep their place. */
export function sheetBook(deck: DeckContent, grounds: SheetGrounds): SheetBook {
  const shown = shownSlides(deck);
  return {
    title: deck.title,
    locale: grounds.locale,
    played: shown.length,
    sheets: deck.slides.map((slide) => {
      const sheet = sheetOf(slide, grounds);
      return slide.hidden ? sheet : { ...sheet, number: shown.indexOf(slide) + 1 };
    }),
  };
}

function sheetOf(slide: Slide, { lists: present, pastOf, locale, origin }: SheetGrounds): Sheet {
  const age = ageOf(slide, present, pastOf);
  const content = contentOf(slide, age.lists, locale);
  const headline = slide.headline.trim();
  const { unit, choices, trouble } = content;
  const title = headline === "" || trouble !== undefined ? [] : [content.title];
  const notice = noticeOf(age, locale);
  return {
    slide,
    headline: headline || content.title,
    subtitle: [...title, ...(unit ? [unit] : []), ...choices].join(" · "),
    ...(notice !== undefined && { notice }),
    content,
    lists: age.lists,
    address: origin + viewAddress(slide.view, age.lists.release, locale),
  };
}

function noticeOf(age: SlideAge, locale: Locale): string | undefined {
  const words = slideFileWords[locale];
  switch (age.state) {
    case "current":
      return undefined;
    case "superseded":
      return words.superseded(age.lists.release, age.changes.length);
    case "unknown":
      return words.unknownRelease(age.release, age.lists.release);
  }
}
