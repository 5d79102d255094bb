import { temporaryFolder } from "../../testing/test-data.ts";
import { describeStore } from "../store.conformance.ts";
import { buildRelease } from "./build.ts";
import { openSqliteStore } from "./open.ts";

describeStore("SQLite", (dataset, release) =>
  openSqliteStore(buildRelease(temporaryFolder(), dataset, release)),
);
