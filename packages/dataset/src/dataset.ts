export type { Dataset } from "@yiheng/domain";
