import * as z from "zod/mini";
import { keptDeckSchema } from "./deck.ts";

/**
 * An error as RFC 9457 problem details; `errors` names each wrong parameter, `nearest` is the id that was probably
 * meant, `kept` the deck that another saved meanwhile.
 */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  nearest: z.optional(z.string()),
  kept: z.optional(keptDeckSchema),
  errors: z.optional(
    z.readonly(
      z.array(
        z.object({
          parameter: z.string(),
          value: z.string(),
          message: z.string(),
          allowed: z.optional(z.readonly(z.array(z.string()))),
        }),
      ),
    ),
  ),
});

export type Problem = z.infer<typeof problemSchema>;
export const problemMediaType = "application/problem+json";
