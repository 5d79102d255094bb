import * as z from "zod/mini";

/** A list of one release; `after` continues it where a limit cut it. */
export function listOf<Item extends z.core.$ZodType>(item: Item) {
  return z.object({
    items: z.readonly(z.array(item)),
    release: z.string(),
    next: z.optional(z.string()),
  });
}
