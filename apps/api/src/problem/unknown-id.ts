import { nearest } from "@yiheng/domain";
import { ProblemError } from "./problem.ts";

/** The answer to an id in a path that nothing has, with the likest one there is. */
export function unknownId(noun: string, id: string, known: Iterable<string>): ProblemError {
  const likest = nearest(id, known);
  const hint = likest === undefined ? "" : ` Did you mean “${likest}”?`;
  return new ProblemError("unknown-id", `There is no ${noun} “${id}”.${hint}`, { nearest: likest });
}
