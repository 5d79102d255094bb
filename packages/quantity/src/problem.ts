/** Why something could not be read: what was attempted, on what, and what would have been accepted. */
export interface Problem {
  readonly action: string;
  readonly value: string;
  readonly expected: string;
}

/** Thrown by the parsing functions; the message says action, value and expectation. */
export class QuantityError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(describeProblem(problem));
    this.name = "QuantityError";
    this.problem = problem;
  }
}

/** One sentence for a problem: action, value, expectation. */
export function describeProblem(problem: Problem): string {
  return `Cannot ${problem.action} “${problem.value}”: expected ${problem.expected}.`;
}

/** Tells a problem from the result that was hoped for. */
export function isProblem(result: object): result is Problem {
  return "action" in result && "expected" in result;
}
