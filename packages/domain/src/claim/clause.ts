import type { Token } from "./token.ts";

/** A stretch of a text that makes one claim at most. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** Whether it opens a sentence, where nothing said before holds any more. */
  readonly opensSentence: boolean;
}

/** Roles that claim something where they stand. */
const claiming: ReadonlySet<Token["role"]> = new Set<Token["role"]>([
  "amount",
  "ratio",
  "fraction",
  "label",
  "place",
  "above",
  "below",
  "not-below",
  "not-above",
  "ahead",
  "behind",
  "most",
  "least",
  "first",
  "last",
  "equal",
  "alike",
  "report",
  "not-report",
  "none",
  "nobody",
  "sum",
  "mean",
  "steady",
  "every-year",
  "rise",
  "fall",
  "doubled",
  "year-on-year",
  "more",
  "fewer",
  "judgement",
  "cause",
]);

/** Whether a word claims something where it stands. */
export function isClaiming({ role }: Token): boolean {
  return claiming.has(role);
}

/** Cuts words into clauses: at stops, at commas, and where “and” or “but” leads on to another claim. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  return splitAt(tokens, (token) => token.role === "stop" || token.role === "question").flatMap(
    ({ tokens: sentence, closedBy }) => {
      const parts = sentence.some(({ role }) => role === "respectively")
        ? [sentence.map(unpaused)]
        : joined(fragmentsOf(sentence));
      return parts.flatMap((part, at) =>
        part.length === 0
          ? []
          : {
              tokens: part,
              isQuestion: closedBy === "question" && at === parts.length - 1,
              opensSentence: at === 0,
            },
      );
    },
  );
}

/** A comma within a row that is told apart by “respectively” separates nothing. */
function unpaused(token: Token): Token {
  return token.role === "pause" || token.role === "versus" ? { ...token, role: "filler" } : token;
}

interface Piece {
  readonly tokens: readonly Token[];
  readonly closedBy: Token["role"] | undefined;
}

function splitAt(tokens: readonly Token[], isEnd: (token: Token) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    if (isEnd(token)) {
      pieces.push({ tokens: current, closedBy: token.role });
      current = [];
    } else current.push(token);
  }
  return [...pieces, { tokens: current, closedBy: undefined }];
}

const longestAside = 90;

function fragmentsOf(sentence: readonly Token[]): readonly (readonly Token[])[] {
  const fragments: Token[][] = [[]];
  const claimsBehind = claimsFrom(sentence);
  let closesAt = -1;
  let hasAmount = false;
  for (const [at, token] of sentence.entries()) {
    const current = fragments.at(-1) ?? [];
    if (current.length === 0) hasAmount = false;
    hasAmount ||= saysAmount(token);
    if (token.role === "open" && at > closesAt) closesAt = closingOf(sentence, at);
    const isAside = at < closesAt;
    if (token.role === "pause" && isAside) current.push({ ...token, role: "filler" });
    else if (!isAside && endsFragment(token, hasAmount && claimsBehind[at + 1] === true)) fragments.push([]);
    else current.push(token);
  }
  return fragments;
}

/** For every place whether a claim stands there or behind it before the next comma. */
function claimsFrom(sentence: readonly Token[]): readonly boolean[] {
  const marks: boolean[] = sentence.map(() => false);
  let isClaimAhead = false;
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    const token = sentence[at];
    if (token === undefined) continue;
    if (token.role === "pause") isClaimAhead = false;
    else if (isClaiming(token)) isClaimAhead = true;
    marks[at] = isClaimAhead;
  }
  return marks;
}

function endsFragment({ role }: Token, isBetweenClaims: boolean): boolean {
  if (role === "pause" || role === "but") return true;
  return (role === "and" || role === "versus") && isBetweenClaims;
}

function saysAmount({ role }: Token): boolean {
  return role === "amount" || role === "ratio" || role === "most" || role === "least" || role === "first";
}

/** Where brackets close again, if they do so soon; otherwise where they open. */
function closingOf(sentence: readonly Token[], open: number): number {
  const start = sentence[open]?.start ?? 0;
  for (let at = open + 1; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === undefined || token.start - start > longestAside) return open;
    if (token.role === "close") return at;
  }
  return open;
}

const naming: ReadonlySet<Token["role"]> = new Set<Token["role"]>([
  "hospital",
  "own",
  "and",
  "versus",
  "filler",
]);

/** A row of names cut at its commas belongs together with what is said of it. */
function joined(fragments: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let row: Token[] | undefined;
  for (const fragment of fragments) {
    const continues = row !== undefined && (fragment[0]?.role === "hospital" || isAmong(row));
    if (row === undefined || !continues) {
      row = [...fragment];
      clauses.push(row);
    } else row.push(...fragment);
    if (!isRow(fragment) && !isAmong(row)) row = undefined;
  }
  return clauses;
}

/** Names and nothing that is said of them; “与荆门相比” is no such row. */
function isRow(fragment: readonly Token[]): boolean {
  return (
    fragment[0]?.role !== "versus" &&
    fragment.some(({ role }) => role === "hospital") &&
    fragment.every(({ role }) => naming.has(role))
  );
}

const longestLead = 12;

/** “在公布的三家中，” says among whom, and belongs to what follows; so does “With 149 projects,”. */
function isAmong(clause: readonly Token[]): boolean {
  if (clause.length > longestLead) return false;
  if (clause[0]?.role === "with" && !clause.some(({ role }) => role === "hospital")) return true;
  const isOfSome = clause[0]?.role === "of" && clause.some(({ role }) => role === "some");
  const names = clause.some(({ role }) => role === "hospital" || role === "amount");
  return !names && (isOfSome || clause.some(({ role }) => role === "among"));
}
