import * as z from "zod/mini";

/** The files that hold the whole release, in the order in which they are offered. */
export const wholeFiles = ["yiheng.xlsx", "datapackage.zip", "yiheng.sqlite", "sdmx.csv"] as const;
export type WholeFile = (typeof wholeFiles)[number];

/** A file that holds the whole release, and its size. */
export const downloadSchema = z.object({ file: z.enum(wholeFiles), bytes: z.int() });
export type Download = z.output<typeof downloadSchema>;
