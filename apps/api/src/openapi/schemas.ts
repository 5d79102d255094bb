import {
  cellSchema,
  comparisonSchema,
  comparisonSummarySchema,
  coverageSchema,
  deckContentSchema,
  deckSchema,
  designationSchema,
  documentRecordSchema,
  documentSchema,
  hospitalSchema,
  indicatorSchema,
  indicatorSummarySchema,
  keptDeckSchema,
  localizedSchema,
  observationItemSchema,
  observationSchema,
  pairsSummarySchema,
  periodSchema,
  problemSchema,
  programmeSchema,
  quantitySchema,
  reasonSchema,
  receiptSchema,
  releaseChangeSchema,
  releaseSchema,
  requestSchema,
  slideSchema,
  specialtySchema,
} from "@yiheng/contract";
import * as z from "zod/mini";

/** The contract's schemas by the names under which the document lists them. */
const named = {
  Localized: localizedSchema,
  Hospital: hospitalSchema,
  Document: documentSchema,
  DocumentRecord: documentRecordSchema,
  IndicatorSummary: indicatorSummarySchema,
  Indicator: indicatorSchema,
  Programme: programmeSchema,
  Specialty: specialtySchema,
  Quantity: quantitySchema,
  Period: periodSchema,
  Receipt: receiptSchema,
  Observation: observationSchema,
  ObservationItem: observationItemSchema,
  Designation: designationSchema,
  Cell: cellSchema,
  Reason: reasonSchema,
  Comparison: comparisonSchema,
  ComparisonSummary: comparisonSummarySchema,
  ComparisonPairs: pairsSummarySchema,
  Coverage: coverageSchema,
  Request: requestSchema,
  Release: releaseSchema,
  ReleaseChange: releaseChangeSchema,
  Slide: slideSchema,
  DeckContent: deckContentSchema,
  Deck: deckSchema,
  KeptDeck: keptDeckSchema,
  Problem: problemSchema,
} as const;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** JSON Schemas of one document; whatever has a name becomes a component and is referred to. */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};
  readonly #names = z.registry<{ id: string }>();

  constructor() {
    for (const [id, schema] of Object.entries(named)) this.#names.add(schema, { id });
  }

  /** The JSON Schema of a zod schema as the caller sends it or as the server answers. */
  write(schema: z.core.$ZodType, io: "input" | "output"): JsonSchema {
    const made = z.toJSONSchema(schema, {
      io,
      metadata: this.#names,
      override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
    });
    const text = JSON.stringify(made).replaceAll("#/$defs/", "#/components/schemas/");
    const { $defs, $schema: _, id: __, ...rest } = JSON.parse(text) as Record<string, unknown>;
    if (typeof $defs === "object") Object.assign(this.components, $defs);
    return rest;
  }
}
