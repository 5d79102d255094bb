import type { ParameterError, ProblemError } from "./problem.ts";
import { parameterError, wrongParameters } from "./parameter.ts";

/** What a schema says of a wrong value, as the validator hands it on. */
export interface ValidationFault {
  readonly keyword?: string;
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Turns what the schemas found wrong in a query into a problem that names each parameter. */
export function validationProblem(
  faults: readonly ValidationFault[],
  query: unknown,
  parameters: readonly string[],
): ProblemError {
  return wrongParameters(faults.flatMap((fault) => errorsOf(fault, query, parameters)));
}

/** Turns what the schemas found wrong in a body into a problem that names each place in it, such as slides.3.note. */
export function bodyProblem(faults: readonly ValidationFault[], body: unknown): ProblemError {
  return wrongParameters(
    faults.map((fault) => {
      const path = fault.instancePath?.split("/").slice(1) ?? [];
      const text = JSON.stringify(valueAt(body, path)) ?? "";
      const value = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
      return parameterError(path.join(".") || "body", value, bodyExpectationOf(fault));
    }),
  );
}

function bodyExpectationOf(fault: ValidationFault): string {
  const { keyword, params = {} } = fault;
  if (keyword === "unrecognized_keys") return `has no ${stringsIn(params["keys"]).join(", ")}`;
  if (keyword === "invalid_type") return `must be of type ${String(params["expected"])}`;
  return expectationOf(fault);
}

const longestQuote = 80;

function valueAt(body: unknown, path: readonly string[]): unknown {
  let value = body;
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

function errorsOf(
  fault: ValidationFault,
  query: unknown,
  parameters: readonly string[],
): readonly ParameterError[] {
  const { keyword, params = {} } = fault;
  if (keyword === "unrecognized_keys") {
    const unknown = stringsIn(params["keys"]);
    const message = "is no parameter of this address";
    return unknown.map((name) => parameterError(name, valueOf(query, name), message, parameters, name));
  }
  const name = fault.instancePath?.split("/")[1] ?? "";
  const value = valueOf(query, name);
  if (isRepeated(query, name)) return [parameterError(name, value, "is given more than once")];
  const allowed = stringsIn(params["values"]);
  if (allowed.length > 0) return [parameterError(name, value, "is unknown", allowed)];
  return [parameterError(name, value, expectationOf(fault))];
}

/** The schemas name a pattern in words; anything else is told as the validator tells it. */
function expectationOf({ keyword, message = "is wrong" }: ValidationFault): string {
  return keyword === "invalid_format" ? `must be ${message}` : message;
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function valueOf(query: unknown, name: string): string {
  const value: unknown = typeof query === "object" && query !== null ? Reflect.get(query, name) : undefined;
  if (Array.isArray(value)) return value.map(String).join(", ");
  return typeof value === "string" ? value : "";
}

function isRepeated(query: unknown, name: string): boolean {
  return typeof query === "object" && query !== null && Array.isArray(Reflect.get(query, name));
}
