import { isObserved, type ObservationId, type Entry, type FigureEntry, type Placing } from "@yiheng/domain";

/** A figure and those that contradict it, here or in another document of the hospital. */
export interface Conflict {
  readonly entry: FigureEntry;
  readonly rivals: readonly ObservationId[];
}

/** What a reader of a document should know before quoting from it. */
export interface Watch {
  readonly conflicts: readonly Conflict[];
  readonly misprints: readonly Entry[];
  /** Figures of a department, a branch or another part, not of the whole hospital. */
  readonly ofParts: number;
  /** Targets, plans and applications, not facts. */
  readonly notActual: number;
  /** Figures whose period follows from the context and is not printed. */
  readonly periodImplied: number;
}

/** Gathers what to watch in a document; a contradiction within it is told once. */
export function watchOf(entries: readonly Entry[]): Watch {
  const figures = entries.filter((entry) => entry.what === "figure");
  const count = (isSuch: (entry: FigureEntry) => boolean) => figures.filter(isSuch).length;
  return {
    conflicts: conflictsOf(figures),
    misprints: entries.filter(isMisprint),
    ofParts: count(({ observation }) => observation.scope !== "hospital"),
    notActual: count(({ observation }) => observation.statement !== "actual"),
    periodImplied: count(({ observation }) => observation.period.basis === "implied"),
  };
}

function conflictsOf(figures: readonly FigureEntry[]): readonly Conflict[] {
  const told = new Set<string>();
  return figures.flatMap((entry) => {
    const rivals = rivalsOf(entry, figures);
    if (rivals.length === 0 || told.has(entry.id)) return [];
    for (const rival of rivals) told.add(rival);
    return [{ entry, rivals }];
  });
}

/** What contradicts a figure: what it names, what names it, or what the comparison set against it. */
export function rivalsOf(
  { id, observation, placing }: FigureEntry,
  figures: readonly FigureEntry[],
): readonly ObservationId[] {
  const naming = figures.filter((other) => other.observation.conflictsWith.includes(observation.id));
  const named = [...observation.conflictsWith, ...naming.map((other) => other.observation.id)];
  const rivals = named.length > 0 ? named : comparedAgainst(placing);
  return [...new Set(rivals)].filter((rival) => rival !== id);
}

/** The other sides of a contradiction that the comparison found itself. */
function comparedAgainst({ comparison, figure, passedOver }: Placing): readonly ObservationId[] {
  if (passedOver !== "conflict") return [];
  const cell = comparison.cells.find((candidate) =>
    candidate.passedOver.some(({ observation }) => observation.id === figure.id),
  );
  if (cell === undefined) return [];
  const others = cell.passedOver.filter(({ reason }) => reason === "conflict");
  return [
    ...(isObserved(cell) ? [cell.observation.id] : []),
    ...others.map(({ observation }) => observation.id),
  ];
}

function isMisprint(entry: Entry): boolean {
  const { isMisprint: isSuch = false } = entry.what === "figure" ? entry.observation : entry.designation;
  return isSuch;
}
