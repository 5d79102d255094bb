export type { Dataset } from "./dataset.ts";
export { type Descriptor, descriptorFile, type Field, filesOf, type Resource } from "./descriptor.ts";
export { formatIssue, type Issue } from "./issue.ts";
export { loadDataset, type LoadOptions, type LoadResult } from "./load.ts";
export { readDescriptor } from "./read-descriptor.ts";
export { releaseIdOf } from "./release.ts";
export { summaryOf } from "./summary.ts";
export { type ArchivedText, readArchive } from "./archive/archive.ts";
