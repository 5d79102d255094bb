import type {
  Cell,
  Comparison,
  ComparisonSummary,
  Deck,
  DeckContent,
  Designation,
  Hospital,
  HospitalCoverage,
  Indicator,
  IndicatorSummary,
  Observation,
  PairsSummary,
  Period,
  Programme,
  Reason,
  Receipt,
  Release,
  ReleaseChange,
  Request,
  SourceDocument,
  Specialty,
} from "@yiheng/domain";
import type { Quantity } from "@yiheng/quantity";
import type * as z from "zod/mini";
import type {
  cellSchema,
  comparisonSchema,
  comparisonSummarySchema,
  coverageSchema,
  deckContentSchema,
  deckSchema,
  designationSchema,
  documentSchema,
  hospitalSchema,
  indicatorSchema,
  indicatorSummarySchema,
  observationSchema,
  pairsSummarySchema,
  periodSchema,
  programmeSchema,
  quantitySchema,
  reasonSchema,
  receiptSchema,
  releaseChangeSchema,
  releaseSchema,
  requestSchema,
  specialtySchema,
} from "./index.ts";

/** The domain's types may be sent as they are, and none of their properties is dropped on the way; `tsc -b` holds it. */

type Sendable<Sent, Schema extends z.core.$ZodType> = [Sent] extends [z.input<Schema>] ? true : never;
type Kept<Sent, Schema extends z.core.$ZodType> = [Exclude<keyof Sent, keyof z.output<Schema>>] extends [
  never,
]
  ? true
  : never;
type Travels<Sent, Schema extends z.core.$ZodType> = Sendable<Sent, Schema> & Kept<Sent, Schema>;

true satisfies Travels<Hospital, typeof hospitalSchema>;
true satisfies Travels<SourceDocument, typeof documentSchema>;
true satisfies Travels<SourceDocument["covers"], (typeof documentSchema)["shape"]["covers"]>;
true satisfies Travels<IndicatorSummary, typeof indicatorSummarySchema>;
true satisfies Travels<Indicator, typeof indicatorSchema>;
true satisfies Travels<Programme, typeof programmeSchema>;
true satisfies Travels<Specialty, typeof specialtySchema>;
true satisfies Travels<Quantity, typeof quantitySchema>;
true satisfies Travels<Period, typeof periodSchema>;
true satisfies Travels<Receipt, typeof receiptSchema>;
true satisfies Travels<Observation, typeof observationSchema>;
true satisfies Travels<Designation, typeof designationSchema>;
true satisfies Travels<Designation["list"], (typeof designationSchema)["shape"]["list"]>;
true satisfies Travels<Reason, typeof reasonSchema>;
true satisfies Travels<Cell, typeof cellSchema>;
true satisfies Travels<Comparison, typeof comparisonSchema>;
true satisfies Sendable<ComparisonSummary, typeof comparisonSummarySchema>;
true satisfies Sendable<PairsSummary, typeof pairsSummarySchema>;
true satisfies Travels<Request, typeof requestSchema>;
true satisfies Travels<Release, typeof releaseSchema>;
true satisfies Travels<ReleaseChange, typeof releaseChangeSchema>;
true satisfies Travels<DeckContent, typeof deckContentSchema>;
true satisfies Travels<Deck, typeof deckSchema>;
true satisfies Travels<HospitalCoverage, typeof coverageSchema>;

// @ts-expect-error a hospital is no document
true satisfies Sendable<Hospital, typeof documentSchema>;

// @ts-expect-error an indicator's summary would lose its definition
true satisfies Kept<Indicator, typeof indicatorSummarySchema>;

// @ts-expect-error a figure with its receipt is more than its quantity
true satisfies Kept<Observation, typeof quantitySchema>;
