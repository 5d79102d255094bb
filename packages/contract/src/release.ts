import { changeKinds } from "@yiheng/domain";
import * as z from "zod/mini";
import {
  documentSchema,
  hospitalSchema,
  indicatorSchema,
  indicatorSummarySchema,
  localizedSchema,
  programmeSchema,
} from "./catalogue.ts";
import { designationSchema, observationSchema } from "./observation.ts";
import { listOf } from "./page.ts";

/** A published state of the data; without a day where the release that is served is not recorded yet. */
export const releaseSchema = z.object({
  id: z.string(),
  recordedOn: z.optional(z.string()),
  note: z.optional(localizedSchema),
});

const changed = {
  record: z.string(),
  kind: z.enum(changeKinds),
  columns: z.readonly(z.array(z.string())),
};

/** One record that differs between an earlier release and the present one, as it was and as it is. */
export const releaseChangeSchema = z.discriminatedUnion("table", [
  z.object({
    table: z.literal("observations"),
    ...changed,
    before: z.optional(observationSchema),
    after: z.optional(observationSchema),
  }),
  z.object({
    table: z.literal("designations"),
    ...changed,
    before: z.optional(designationSchema),
    after: z.optional(designationSchema),
  }),
  z.object({
    table: z.literal("indicators"),
    ...changed,
    before: z.optional(indicatorSchema),
    after: z.optional(indicatorSchema),
  }),
  z.object({
    table: z.literal("hospitals"),
    ...changed,
    before: z.optional(hospitalSchema),
    after: z.optional(hospitalSchema),
  }),
  z.object({
    table: z.literal("documents"),
    ...changed,
    before: z.optional(documentSchema),
    after: z.optional(documentSchema),
  }),
  z.object({
    table: z.literal("programmes"),
    ...changed,
    before: z.optional(programmeSchema),
    after: z.optional(programmeSchema),
  }),
]);

/** Everything that differs between the release `since` and the present one, `release`. */
export const releaseChangesSchema = z.extend(listOf(releaseChangeSchema), {
  since: releaseSchema,
  /** Whether the present release is recorded; where it is not, what it changed last is not among the items. */
  isComplete: z.boolean(),
  /** The indicators that the items are about, those that were withdrawn included. */
  indicators: z.readonly(z.array(indicatorSummarySchema)),
});
