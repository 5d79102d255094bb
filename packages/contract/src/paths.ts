/** Where each resource is served; routes and clients take their addresses from here. */
export const apiBase = "/api/v1";

export const paths = {
  hospitals: `${apiBase}/hospitals`,
  indicators: `${apiBase}/indicators`,
  documents: `${apiBase}/documents`,
  documentSummaries: `${apiBase}/documents/summary`,
  programmes: `${apiBase}/programmes`,
  specialties: `${apiBase}/specialties`,
  observations: `${apiBase}/observations`,
  designations: `${apiBase}/designations`,
  comparisons: `${apiBase}/comparisons`,
  comparisonSummaries: `${apiBase}/comparisons/summary`,
  comparisonPairs: `${apiBase}/comparisons/pairs`,
  coverage: `${apiBase}/coverage`,
  requests: `${apiBase}/requests`,
  releases: `${apiBase}/releases`,
  decks: `${apiBase}/decks`,
  export: `${apiBase}/export`,
  openapi: "/api/openapi.json",
  docs: "/api/docs",
  problems: "/problems",
  health: "/healthz",
  readiness: "/readyz",
} as const;
