import { describeWorkspace } from "../workspace.conformance.ts";
import { openMemoryWorkspace } from "./memory-workspace.ts";

describeWorkspace("memory", openMemoryWorkspace);
