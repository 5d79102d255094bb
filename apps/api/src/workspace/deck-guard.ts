import { createAllowance } from "../http/allowance.ts";
import { ProblemError } from "../problem/problem.ts";

/** What one address may do: a person never comes near it, a program that guesses keys or fills the disk does. */
const wrongKeys = { atOnce: 60, aMinute: 30 };
const makings = { atOnce: 120, aMinute: 60 };
const retryAfterSeconds = 10;

export interface DeckGuard {
  /** Throws where an address has tried too many wrong keys; a right one is then not looked up either. */
  refuseGuessing(caller: string): void;
  /** Counts a wrong key; the answer to it. */
  missed(caller: string): ProblemError;
  /** Counts a new deck; throws where an address has made too many. */
  countMaking(caller: string): void;
}

/** Keeps count of wrong keys and new decks by address. */
export function deckGuard(): DeckGuard {
  const [guesses, made] = [createAllowance(wrongKeys), createAllowance(makings)];
  return {
    refuseGuessing(caller) {
      if (guesses.isSpent(caller)) throw tooMany("wrong links to decks were tried");
    },
    missed(caller) {
      guesses.spend(caller);
      return new ProblemError(
        "unknown-deck",
        "No deck has this link. It may have been cut short, or the deck was removed.",
      );
    },
    countMaking(caller) {
      if (made.isSpent(caller)) throw tooMany("decks were made");
      made.spend(caller);
    },
  };
}

function tooMany(what: string): ProblemError {
  const detail = `Too many ${what} from this address; try again in ${retryAfterSeconds} seconds.`;
  return new ProblemError("too-many-requests", detail, { retryAfterSeconds });
}
