/** How often each caller may do something, told by address: so many at once, then again so many a minute. */
export interface Allowance {
  /** Whether the caller has nothing left. */
  isSpent(caller: string): boolean;
  /** Takes one from what the caller has left. */
  spend(caller: string): void;
}

interface AllowanceOptions {
  readonly atOnce: number;
  readonly aMinute: number;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const mostCallers = 10_000;
const minuteMs = 60_000;

/** Makes an allowance; of very many callers the ones heard of longest ago are forgotten. */
export function createAllowance({
  atOnce,
  aMinute,
  now = () => performance.now(),
}: AllowanceOptions): Allowance {
  const callers = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (caller: string) => {
    const known = callers.get(caller);
    return known ? Math.min(atOnce, known.left + ((now() - known.at) / minuteMs) * aMinute) : atOnce;
  };
  return {
    isSpent: (caller) => leftOf(caller) < 1,
    spend(caller) {
      const left = Math.max(leftOf(caller) - 1, 0);
      callers.delete(caller);
      callers.set(caller, { left, at: now() });
      const [oldest] = callers.size > mostCallers ? callers.keys() : [];
      if (oldest !== undefined) callers.delete(oldest);
    },
  };
}
