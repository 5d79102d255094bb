import type { Trouble, WorkspaceTrouble } from "../workspace/workspace.ts";
import { ProblemError } from "./problem.ts";

const details: Readonly<Record<Trouble, string>> = {
  full: "The disk that decks are kept on is full; nothing was saved.",
  locked: "Another program holds the decks; try again in a moment.",
  "read-only": "The decks may only be read; nothing was saved.",
  unusable: "The decks cannot be used; the server's log says why.",
};

/** The answer where the workspace cannot be used; where its file lies is told to the operator alone. */
export function workspaceProblem({ trouble }: WorkspaceTrouble): ProblemError {
  return new ProblemError(`workspace-${trouble}`, details[trouble]);
}
