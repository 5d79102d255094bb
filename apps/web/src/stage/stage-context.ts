import type { Hospital, Locale } from "@yiheng/domain";
import type { Opens } from "@yiheng/slides";
import { createContext, useContext } from "react";

/** How a figure on a stage leads to its receipt; where neither is given, as on paper, it is plain text. */
export interface Opening {
  readonly onOpen?: (opens: Opens) => void;
  readonly hrefOf?: (opens: Opens) => string;
}

/** What everything on a stage needs to know. */
export interface Staging extends Opening {
  readonly locale: Locale;
  readonly hospitals: readonly Hospital[];
  /** Pixels of one em of the blocks. */
  readonly em: number;
}

export const StageContext = createContext<Staging | undefined>(undefined);

export function useStaging(): Staging {
  const staging = useContext(StageContext);
  if (staging === undefined) throw new Error("useStaging needs a SlideStage above it");
  return staging;
}
