import {
  missingReasons,
  passedOverReasons,
  periodRules,
  presentations,
  reasonCodes,
  verdicts,
} from "@yiheng/domain";
import * as z from "zod/mini";
import { indicatorSummarySchema } from "./catalogue.ts";
import { observationSchema } from "./observation.ts";

const passedOverSchema = z.readonly(
  z.array(z.object({ observation: observationSchema, reason: z.enum(passedOverReasons) })),
);

const observedCellSchema = z.object({
  hospital: z.string(),
  state: z.literal("observed"),
  observation: observationSchema,
  passedOver: passedOverSchema,
});

const missingCellSchema = z.object({
  hospital: z.string(),
  state: z.literal("missing"),
  missing: z.enum(missingReasons),
  passedOver: passedOverSchema,
});

/** A hospital's place in a comparison: a figure, or the reason why there is none. */
export const cellSchema = z.discriminatedUnion("state", [observedCellSchema, missingCellSchema]);

export const reasonSchema = z.object({
  code: z.enum(reasonCodes),
  verdict: z.enum(verdicts),
  hospitals: z.readonly(z.array(z.string())),
  details: z.readonly(z.array(z.string())),
});

const relationSchema = z.object({
  left: z.string(),
  right: z.string(),
  relation: z.enum(["greater", "less", "equal", "unknown"]),
});

const compared = {
  indicator: indicatorSummarySchema,
  periodRule: z.enum(periodRules),
  cells: z.readonly(z.array(cellSchema)),
  reasons: z.readonly(z.array(reasonSchema)),
};

/** A comparison; what it may be shown as follows from its verdict, and only a shared axis has an order. */
export const comparisonSchema = z.discriminatedUnion("presentation", [
  z.object({
    ...compared,
    verdict: z.enum(["comparable", "with-care"]),
    presentation: z.literal("shared-axis"),
    order: z.readonly(z.array(relationSchema)),
  }),
  z.object({ ...compared, verdict: z.literal("side-by-side"), presentation: z.literal("side-by-side") }),
  z.object({
    ...compared,
    verdict: z.enum(["do-not-compare", "no-value"]),
    presentation: z.literal("text-only"),
  }),
]);

const figureSummarySchema = z.extend(
  z.pick(observationSchema, { id: true, scope: true, period: true, quantity: true }),
  { printed: z.optional(z.string()) },
);

const passedOverSummarySchema = z.readonly(
  z.array(z.object({ observation: figureSummarySchema, reason: z.enum(passedOverReasons) })),
);

/** A comparison without what only receipts and a single comparison's page need. */
export const comparisonSummarySchema = z.object({
  indicator: indicatorSummarySchema,
  verdict: z.enum(verdicts),
  presentation: z.enum(presentations),
  reasons: z.readonly(z.array(z.pick(reasonSchema, { code: true, hospitals: true, details: true }))),
  cells: z.readonly(
    z.array(
      z.discriminatedUnion("state", [
        z.object({
          hospital: z.string(),
          state: z.literal("observed"),
          observation: figureSummarySchema,
          passedOver: passedOverSummarySchema,
        }),
        z.object({
          hospital: z.string(),
          state: z.literal("missing"),
          missing: z.enum(missingReasons),
          passedOver: passedOverSummarySchema,
        }),
      ]),
    ),
  ),
});

const verdictCounts = z.object({
  comparable: z.int(),
  "with-care": z.int(),
  "side-by-side": z.int(),
  "do-not-compare": z.int(),
  "no-value": z.int(),
});

const missingCounts = z.object({
  "not-reported": z.int(),
  "not-applicable": z.int(),
  unusable: z.int(),
  "outside-period": z.int(),
  contradicted: z.int(),
});

export const coverageSchema = z.object({
  hospital: z.string(),
  reported: z.int(),
  byVerdict: verdictCounts,
  byMissing: missingCounts,
});
