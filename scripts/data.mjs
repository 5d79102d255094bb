// The data package's own commands; the archive of documents is named by YIHENG_ARCHIVE where there is one.

export const dataCheck = ["packages/dataset/src/bin/check.ts"];
export const dataBuild = ["apps/api/src/bin/build-release.ts"];
export const dataRecord = ["apps/api/src/bin/record-release.ts"];
export const dataRead = ["packages/dataset/src/bin/read.ts"];
