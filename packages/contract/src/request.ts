import { asks, missingReasons, passedOverReasons, reasonCodes, requestParts, verdicts } from "@yiheng/domain";
import * as z from "zod/mini";
import { indicatorSummarySchema, localizedSchema } from "./catalogue.ts";
import { observationSchema, periodSchema, receiptSchema } from "./observation.ts";

const idsSchema = z.readonly(z.array(z.string()));

/** A figure that a hospital prints already, and why it does not do. */
export const printedFigureSchema = z.extend(
  z.pick(observationSchema, {
    id: true,
    scope: true,
    scopeLabel: true,
    period: true,
    quantity: true,
    statement: true,
    variant: true,
  }),
  {
    receipt: z.pick(receiptSchema, { document: true, section: true, paragraph: true, printed: true }),
    reason: z.optional(z.enum(passedOverReasons)),
  },
);

/** One question to one hospital, and the comparisons that its answer would allow. */
export const requestSchema = z.object({
  hospital: z.string(),
  indicator: indicatorSummarySchema,
  definition: localizedSchema,
  period: periodSchema,
  basePeriod: z.optional(z.string()),
  part: z.enum(requestParts),
  asks: z.readonly(z.array(z.enum(asks))),
  printed: z.readonly(z.array(printedFigureSchema)),
  unlocks: idsSchema,
  improves: idsSchema,
  eases: idsSchema,
});

/** One indicator's row in a table of who reports it and who may be compared with whom. */
export const pairsSummarySchema = z.object({
  indicator: indicatorSummarySchema,
  verdict: z.enum(verdicts),
  cells: z.readonly(
    z.array(
      z.discriminatedUnion("state", [
        z.object({ hospital: z.string(), state: z.literal("observed") }),
        z.object({ hospital: z.string(), state: z.literal("missing"), missing: z.enum(missingReasons) }),
      ]),
    ),
  ),
  pairs: z.readonly(
    z.array(
      z.object({
        hospitals: z.readonly(z.tuple([z.string(), z.string()])),
        verdict: z.enum(verdicts),
        reasons: z.readonly(z.array(z.enum(reasonCodes))),
      }),
    ),
  ),
});
