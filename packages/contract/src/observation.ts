import {
  bases,
  designationEvents,
  designationStatuses,
  kinds,
  periodTypes,
  scopes,
  statements,
} from "@yiheng/domain";
import { boundBases, qualifiers, unitIds } from "@yiheng/quantity";
import * as z from "zod/mini";
import { localizedSchema } from "./catalogue.ts";

export const quantitySchema = z.object({
  value: z.optional(z.number()),
  lower: z.optional(z.number()),
  upper: z.optional(z.number()),
  bound: z.enum(boundBases),
  qualifier: z.enum(qualifiers),
  unit: z.enum(unitIds),
});

export const periodSchema = z.object({
  from: z.optional(z.string()),
  to: z.string(),
  type: z.enum(periodTypes),
  basis: z.enum(bases),
});

/** Where a figure stands; offsets are Unicode code points of the document's text, end exclusive. */
export const receiptSchema = z.object({
  document: z.string(),
  section: z.string(),
  paragraph: z.int(),
  start: z.int(),
  end: z.int(),
  printed: z.string(),
  isReply: z.optional(z.boolean()),
});

export const observationSchema = z.object({
  id: z.string(),
  hospital: z.string(),
  indicator: z.string(),
  scope: z.enum(scopes),
  scopeLabel: z.optional(localizedSchema),
  period: periodSchema,
  quantity: quantitySchema,
  statement: z.enum(statements),
  population: z.optional(z.object({ size: z.optional(z.number()), label: z.optional(localizedSchema) })),
  basePeriod: z.optional(z.string()),
  breakdown: z.optional(z.string()),
  variant: z.optional(z.string()),
  stated: z.readonly(z.array(z.string())),
  conflictsWith: z.readonly(z.array(z.string())),
  receipt: receiptSchema,
  isMisprint: z.optional(z.boolean()),
  note: z.optional(localizedSchema),
});

/** An observation on its own, with the kind of its indicator, so that nobody adds a share to a count. */
export const observationItemSchema = z.extend(observationSchema, { kind: z.enum(kinds) });

export const designationSchema = z.object({
  id: z.string(),
  hospital: z.string(),
  programme: z.string(),
  specialty: z.optional(z.string()),
  label: localizedSchema,
  scope: z.enum(scopes),
  status: z.enum(designationStatuses),
  levelValue: z.optional(z.string()),
  event: z.enum(designationEvents),
  period: z.object({ from: z.optional(z.string()), to: z.optional(z.string()) }),
  batch: z.optional(z.string()),
  list: z.object({ total: z.optional(z.int()), isOpen: z.boolean() }),
  receipt: receiptSchema,
  isMisprint: z.optional(z.boolean()),
  note: z.optional(localizedSchema),
});
