export * from "./catalogue.ts";
export * from "./observation.ts";
export * from "./comparison.ts";
export * from "./request.ts";
export * from "./problem.ts";
export * from "./page.ts";
export * from "./paths.ts";
export * from "./query.ts";
