import {
  designationStatuses,
  domains,
  figureSorts,
  kinds,
  levels,
  locales,
  periodRules,
  polarities,
  presentations,
  profileParts,
  scopes,
  type Standing,
  topics,
  verdicts,
} from "@yiheng/domain";
import * as z from "zod/mini";

/** Ids separated by commas, as they stand in a query string; which ids exist, only a release can tell. */
export const idListSchema = z.pipe(
  z.string().check(z.regex(/^[^\s,]+(?:,[^\s,]+)*$/u, "ids separated by commas, without spaces")),
  z.transform((text: string): readonly string[] => text.split(",")),
);

const limitSchema = z.pipe(
  z.string().check(z.regex(/^(?:[1-9]\d{0,2}|1000)$/u, "a whole number from 1 to 1000")),
  z.transform(Number),
);

/** How a list is cut: at most `limit` items, from behind the item with the id `after`. */
const paging = { limit: z.optional(limitSchema), after: z.optional(z.string()) };

export const listQuerySchema = z.strictObject(paging);

export const observationsQuerySchema = z.strictObject({
  hospital: z.optional(idListSchema),
  indicator: z.optional(idListSchema),
  domain: z.optional(z.enum(domains)),
  document: z.optional(idListSchema),
  scope: z.optional(z.enum(scopes)),
  ...paging,
});

const designationFilters = {
  hospital: z.optional(idListSchema),
  programme: z.optional(idListSchema),
  level: z.optional(z.enum(levels)),
  status: z.optional(z.enum(designationStatuses)),
  specialty: z.optional(idListSchema),
};

export const designationsQuerySchema = z.strictObject({
  ...designationFilters,
  document: z.optional(idListSchema),
  ...paging,
});

const comparisonFilters = {
  domain: z.optional(z.enum(domains)),
  indicator: z.optional(idListSchema),
  hospital: z.optional(idListSchema),
  period: z._default(z.enum(periodRules), "latest"),
};

export const comparisonsQuerySchema = z.strictObject({
  ...comparisonFilters,
  /** Keeps to the indicators that one of these documents prints something on; all hospitals stay. */
  document: z.optional(idListSchema),
  ...paging,
});

const standings = ["held", "building", "sought", "lapsed"] as const satisfies readonly Standing[];
const language = { lang: z._default(z.enum(locales), "zh") };

/** A file of comparisons is never cut into pages; its words are in one language, and it can keep to one verdict. */
export const comparisonsExportQuerySchema = z.strictObject({
  ...comparisonFilters,
  verdict: z.optional(z.enum(verdicts)),
  ...language,
});

/** A file of every printed figure, those that stand for their hospital and those passed over. */
export const figuresExportQuerySchema = z.strictObject({ ...comparisonFilters, ...language });

/** A file of designations; `grid` keeps it to what the grid of specialties shows. */
export const designationsExportQuerySchema = z.strictObject({
  ...designationFilters,
  standing: z.optional(z.enum(standings)),
  grid: z.optional(z.literal("specialties")),
  ...language,
});

const besideOthers = { hospital: comparisonFilters.hospital, period: comparisonFilters.period };

/** A file of one part of a hospital's profile: `of` whose, `hospital` beside which others. */
export const profileExportQuerySchema = z.strictObject({
  of: z.string(),
  part: z._default(z.enum(profileParts), "figures"),
  sort: z._default(z.enum(figureSorts), "domain"),
  ...besideOthers,
  ...language,
});

/** A file of what was taken from one document, narrowed as on its page. */
export const documentExportQuerySchema = z.strictObject({
  of: z.string(),
  about: z.optional(z.enum(topics)),
  use: z.optional(z.enum(presentations)),
  period: comparisonFilters.period,
  ...language,
});

/** A file of the dictionary, narrowed as on its page. */
export const dictionaryExportQuerySchema = z.strictObject({
  domain: z.optional(z.enum(domains)),
  kind: z.optional(z.enum(kinds)),
  polarity: z.optional(z.enum(polarities)),
  appraisal: z.optional(z.literal("numbered")),
  ...besideOthers,
  ...language,
});

/** A file of a deck, in one language. */
export const deckFileQuerySchema = z.strictObject(language);
/** One slide of a deck, by its place among those that are played, from 1. */
export const deckPictureQuerySchema = z.strictObject({
  ...language,
  number: z.pipe(
    z.string().check(z.regex(/^[1-9]\d{0,2}$/u, "the place of a slide, from 1")),
    z.transform(Number),
  ),
});
export type DeckFileQuery = z.output<typeof deckFileQuerySchema>;

/** The workbook of everything, in one language. */
export const workbookQuerySchema = z.strictObject(language);

/** A deck's meeting pack: the language it opens in, and whether the printed paragraphs go with it. */
export const packQuerySchema = z.strictObject({ ...language, includes: z.optional(z.literal("paragraphs")) });

export const coverageQuerySchema = z.strictObject(comparisonFilters);

const requestFilters = {
  /** Who is asked; everybody unless some are named. */
  hospital: z.optional(idListSchema),
  /** Who is compared with whom; all hospitals unless some are named. */
  among: z.optional(idListSchema),
  domain: z.optional(z.enum(domains)),
  indicator: z.optional(idListSchema),
  period: z._default(z.enum(periodRules), "latest"),
};

export const requestsQuerySchema = z.strictObject(requestFilters);

/** A sheet of questions to one hospital. */
export const requestsExportQuerySchema = z.strictObject({
  ...requestFilters,
  hospital: z.string().check(z.regex(/^[^\s,]+$/u, "one id")),
  ...language,
});

/** A route that takes no parameters at all. */
export const emptyQuerySchema = z.strictObject({});

export const idParamsSchema = z.object({ id: z.string() });
