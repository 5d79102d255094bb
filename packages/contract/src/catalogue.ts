import {
  appraisalMatches,
  bases,
  categories,
  conditions,
  domains,
  hospitalTypes,
  kinds,
  levels,
  polarities,
} from "@yiheng/domain";
import { unitIds } from "@yiheng/quantity";
import * as z from "zod/mini";

/** One text in both languages. */
export const localizedSchema = z.object({ zh: z.string(), en: z.string() });

export const hospitalSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  short: localizedSchema,
  city: localizedSchema,
  province: localizedSchema,
  type: z.enum(hospitalTypes),
  grade: z.string(),
  formerNames: z.readonly(z.array(z.string())),
  note: z.optional(localizedSchema),
});

export const documentSchema = z.object({
  id: z.string(),
  hospital: z.string(),
  title: localizedSchema,
  type: z.string(),
  publisher: localizedSchema,
  publishedOn: z.optional(z.string()),
  covers: z.object({ from: z.string(), to: z.string(), basis: z.enum(bases) }),
  url: z.optional(z.string()),
  fileName: z.string(),
  textSha256: z.string(),
  chars: z.int(),
  cannotTell: z.optional(localizedSchema),
  note: z.optional(localizedSchema),
});

/** A document as a page of many figures names it. */
export const documentSummarySchema = z.pick(documentSchema, {
  id: true,
  hospital: true,
  title: true,
  publisher: true,
  publishedOn: true,
  url: true,
});

/** A document's record, and whether the archive holds its text. */
export const documentRecordSchema = z.extend(documentSchema, { hasText: z.boolean() });

export const indicatorSummarySchema = z.object({
  id: z.string(),
  domain: z.enum(domains),
  name: localizedSchema,
  kind: z.enum(kinds),
  unit: z.enum(unitIds),
  polarity: z.enum(polarities),
  decimals: z.int(),
});

export const indicatorSchema = z.extend(indicatorSummarySchema, {
  definition: localizedSchema,
  polarityNote: localizedSchema,
  numerator: z.optional(localizedSchema),
  denominator: z.optional(localizedSchema),
  appraisal: z.optional(z.object({ number: z.string(), match: z.enum(appraisalMatches) })),
  conditions: z.readonly(z.array(z.enum(conditions))),
  aliases: z.readonly(z.array(z.string())),
  caveats: z.optional(localizedSchema),
});

export const programmeSchema = z.object({
  id: z.string(),
  name: localizedSchema,
  issuer: localizedSchema,
  level: z.enum(levels),
  category: z.enum(categories),
  ladder: z.readonly(z.array(z.string())),
  region: z.optional(localizedSchema),
  confusableWith: z.readonly(z.array(z.string())),
  note: z.optional(localizedSchema),
});

export const specialtySchema = z.object({
  code: z.string(),
  name: localizedSchema,
  parent: z.optional(z.string()),
  aliases: z.readonly(z.array(z.string())),
});
