import { deckLimits, deckRights, isSlideView, lengthOf, slideLayouts } from "@yiheng/domain";
import * as z from "zod/mini";

const atMost = (limit: number) =>
  z.string().check(z.refine((text) => lengthOf(text) <= limit, `has more than ${limit} characters`));

export const slideSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,40}$/u, "1 to 40 letters, digits, - or _")),
  view: z.string().check(z.refine(isSlideView, "is no address of a view in this app")),
  headline: atMost(deckLimits.headline),
  note: atMost(deckLimits.note),
  layout: z.enum(slideLayouts),
  hidden: z.boolean(),
});

const content = {
  title: atMost(deckLimits.title),
  slides: z.readonly(z.array(slideSchema)).check(
    z.maxLength(deckLimits.slides, `has more than ${deckLimits.slides} slides`),
    z.refine(
      (slides) => new Set(slides.map(({ id }) => id)).size === slides.length,
      "has two slides with one id",
    ),
  ),
};

/** A deck as it is sent to be saved. */
export const deckContentSchema = z.strictObject(content);

export const deckSchema = z.object({ ...content, version: z.int() });

/** A deck as it is kept, what the caller may do with it, and the keys the caller may hand on. */
export const keptDeckSchema = z.object({
  deck: deckSchema,
  may: z.enum(deckRights),
  /** When it was saved last, ISO. */
  savedAt: z.string(),
  keys: z.object({ edit: z.optional(z.string()), view: z.string() }),
});

export type KeptDeckAnswer = z.infer<typeof keptDeckSchema>;
export const deckParamsSchema = z.object({ key: z.string() });

/** What a save is based on: the version it changes (`"3"`), or that there is no deck yet (`*`). */
export const deckSaveHeadersSchema = z.object({
  "if-match": z.optional(z.string().check(z.regex(/^"\d{1,9}"$/u, 'a version in quotes, such as "3"'))),
  "if-none-match": z.optional(z.literal("*")),
});

/** The most bytes that a deck within its limits can take as JSON. */
export const largestDeckBytes = 2 * 1024 * 1024;
