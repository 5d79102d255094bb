import type { Locale, Slide } from "@yiheng/domain";
import { contentOf, type ReleaseLists } from "@yiheng/slides";

/** What slides are called in a list: their headlines, or what they are about. */
export function slideNamesOf(
  slides: readonly Slide[],
  lists: ReleaseLists,
  locale: Locale,
): readonly string[] {
  return slides.map((slide) => slide.headline || contentOf(slide, lists, locale).title);
}
