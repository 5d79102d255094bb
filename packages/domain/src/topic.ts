import { domains } from "./indicator.ts";

/** What something taken from a document is about: a domain of indicators, or a title. */
export const topics = [...domains, "title"] as const;
export type Topic = (typeof topics)[number];
