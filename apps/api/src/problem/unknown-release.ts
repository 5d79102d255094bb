import { nearest, type Release } from "@yiheng/domain";
import { ProblemError } from "./problem.ts";

/** The answer to the id of a release that was never recorded, with the likest one that was. */
export function unknownRelease(id: string, served: string, recorded: readonly Release[]): ProblemError {
  const known = recorded.map((release) => release.id);
  const likest = nearest(id, known);
  const hint = likest === undefined ? "" : ` Did you mean “${likest}”?`;
  const detail = `Release “${id}” was never recorded, so it cannot be compared with the present one, ${served}.${hint}`;
  return new ProblemError("unknown-release", detail, { nearest: likest });
}
