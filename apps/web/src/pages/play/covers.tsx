import { type Dispatch, useEffect } from "react";
import type { Act } from "./playing.ts";

/** Nothing to look at but the speaker. */
export function BlackScreen({ text }: { readonly text: string }) {
  return (
    <div className="play-black">
      <p className="visually-hidden" role="status">
        {text}
      </p>
    </div>
  );
}

const forgetAfterMs = 3000;

interface TypedDigitsProps {
  readonly text: string;
  readonly dispatch: Dispatch<Act>;
}

/** The number that is being typed; forgotten where no Enter follows. */
export function TypedDigits({ text, dispatch }: TypedDigitsProps) {
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ kind: "forget-digits" }), forgetAfterMs);
    return () => clearTimeout(timer);
  }, [dispatch]);
  return (
    <p className="play-typed" role="status">
      {text}
    </p>
  );
}
