import { byNearness, nearest } from "@yiheng/domain";
import { type ParameterError, ProblemError } from "./problem.ts";

/** The answer to a wrong parameter: which, what was given, and what could have been, the likest to what was `mistaken` first. */
export function parameterError(
  parameter: string,
  value: string,
  message: string,
  allowed?: Iterable<string>,
  mistaken = value,
): ParameterError {
  return { parameter, value, message, ...(allowed && { allowed: byNearness(mistaken, allowed) }) };
}

/** A problem for some wrong parameters, its detail a sentence about the first. */
export function wrongParameters(errors: readonly ParameterError[]): ProblemError {
  const [first] = errors;
  const likest = likestOf(first);
  const hint = likest === undefined ? "" : ` Did you mean “${likest}”?`;
  const detail = first === undefined ? "" : `${first.parameter} “${first.value}” ${first.message}.${hint}`;
  return new ProblemError("invalid-parameter", detail, { errors });
}

/** What was probably meant, by the value or by the name of the parameter; nothing where nothing is alike. */
function likestOf(error: ParameterError | undefined): string | undefined {
  const candidates = error?.allowed?.slice(0, 1);
  if (error === undefined || candidates === undefined) return undefined;
  return nearest(error.value, candidates) ?? nearest(error.parameter, candidates);
}

/** Checks that ids exist and are named once; throws a problem that names each one that does not. */
export function checkIds(
  parameter: string,
  ids: readonly string[] | undefined,
  known: Iterable<string>,
): void {
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
