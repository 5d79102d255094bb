import { byNearness, nearest } from "@yiheng/dataset";
import { type ParameterError, ProblemError } from "./problem.ts";

/** The answer to a wrong parameter: which, what was given, and what could have been, the likest first. */
export function parameterError(
  parameter: string,
  value: string,
  message: string,
  allowed?: Iterable<string>,
): ParameterError {
  return { parameter, value, message, ...(allowed && { allowed: byNearness(value, allowed) }) };
}

/** A problem for some wrong parameters, its detail a sentence about the first. */
export function wrongParameters(errors: readonly ParameterError[]): ProblemError {
  const [first] = errors;
  const likest = first === undefined ? undefined : nearest(first.value, first.allowed ?? []);
  const hint = likest === undefined ? "" : ` Did you mean “${likest}”?`;
  const detail = first === undefined ? "" : `${first.parameter} “${first.value}” ${first.message}.${hint}`;
  return new ProblemError("invalid-parameter", detail, errors);
}

/** Checks that ids exist and are named once; throws a problem that names each one that does not. */
export function checkIds(parameter: string, ids: readonly string[] | undefined, known: Iterable<string>): void {
  if (ids === undefined) return;
  const all = new Set(known);
  const unknown = ids.filter((id) => !all.has(id));
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  const errors = [
    ...unknown.map((id) => parameterError(parameter, id, "is unknown", all)),
    ...[...new Set(repeated)].map((id) => parameterError(parameter, id, "is named more than once")),
  ];
  if (errors.length > 0) throw wrongParameters(errors);
}
