import type { HospitalId } from "../hospital.ts";
import type { Locale } from "../localized.ts";
import {
  type Claim,
  type ClaimMatter,
  type ClaimReason,
  type ClaimState,
  isSupported,
  type Understood,
} from "./claim.ts";
import { type Clause, clausesOf } from "./clause.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import { claimedQuantity } from "./claimed-quantity.ts";
import type { Statement } from "./part.ts";
import { claimReadingOf } from "./reading.ts";
import { rewritesOf } from "./rewrite.ts";
import { judgeTitle, type TitleFinding } from "./title.ts";
import { tokensOf } from "./tokens.ts";
import { type Context, noContext } from "./context.ts";
import { understand, type Understanding } from "./understand.ts";
import { vocabularyOf } from "./vocabulary.ts";

/**
 * Checks what a headline or note claims against what its slide shows. A claim is supported only where every
 * value that the printed words leave makes it true and the verdict lets the figures meet; what is not
 * understood in full is not checked. Pure and synchronous; any text is answered, unfinished ones too.
 */
export function checkClaims(text: string, matter: ClaimMatter): readonly Claim[] {
  const proved = new Map<string, boolean>();
  const isTrue = (sentence: string) => {
    const known = proved.get(sentence) ?? holds(sentence, matter);
    proved.set(sentence, known);
    return known;
  };
  return readText(text, matter).flatMap((read) => {
    const rewrite = needsRewrite(read.claim.state) ? rewriteOf(read, matter, isTrue) : undefined;
    return rewrite === undefined ? read.claim : { ...read.claim, rewrite };
  });
}

/** Whether a sentence claims something and all that it claims is supported. */
function holds(sentence: string, matter: ClaimMatter): boolean {
  const read = readText(sentence, matter);
  return read.length > 0 && read.every(({ claim: { state } }) => isSupported(state));
}

function needsRewrite(state: ClaimState): boolean {
  return state !== "supported";
}

function rewriteOf(
  { statement, locale, typed }: Read,
  matter: ClaimMatter,
  isTrue: (sentence: string) => boolean,
): string | undefined {
  if (statement === undefined) return undefined;
  const found = rewritesOf(statement, matter, locale).find((sentence) => isTrue(sentence));
  return found === typed ? undefined : found;
}

interface Read {
  readonly claim: Claim;
  readonly statement?: Statement;
  readonly locale: Locale;
  readonly typed: string;
}

function readText(text: string, matter: ClaimMatter): Read[] {
  const reading = claimReadingOf(text);
  const clauses = clausesOf(tokensOf(reading, vocabularyOf(matter)));
  const claims: Read[] = [];
  let context: Context = noContext;
  for (const clause of clauses) {
    const before = clause.opensSentence ? noContext : context;
    const understanding = understand(clause, before, matter, text);
    context = understanding.context;
    const span = spanOf(clause);
    if (span === undefined) continue;
    const locale = reading.isChinese(span.start, span.end) ? "zh" : "en";
    const typed = text.slice(span.start, span.end);
    const title =
      understanding.result === "statement" ? undefined : judgeTitle(clause, reading.folded, before, matter);
    if (title !== undefined) claims.push({ claim: titleClaim(title, span), locale, typed });
    else if (understanding.result !== "no-claim") {
      const { claim, statement = guessOf(understanding, clause, before, matter, text) } = claimOf(
        understanding,
        span,
        matter,
      );
      claims.push({ claim, locale, typed, ...(statement && { statement }) });
    }
  }
  return claims;
}

/** Where nobody is named and the claim is true of one hospital alone, what it says of that one. */
function guessOf(
  understanding: Understanding,
  clause: Clause,
  context: Context,
  matter: ClaimMatter,
  text: string,
): Statement | undefined {
  const [reason, ...others] = understanding.result === "unclear" ? understanding.reasons : [];
  if (reason?.code !== "no-hospital" || others.length > 0) return undefined;
  const statements = matter.hospitals.flatMap(({ id }) => {
    const guess = understand(clause, { ...context, hospitals: [id] }, matter, text);
    return guess.result === "statement" && isSupported(judge(guess.statement, matter).state)
      ? guess.statement
      : [];
  });
  return statements.length === 1 ? statements[0] : undefined;
}

type Span = Pick<Claim, "start" | "end">;

/** From the first to the last word of a clause. */
function spanOf({ tokens }: Clause): Span | undefined {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first && last && { start: first.start, end: last.end };
}

function titleClaim({ hospital, ...finding }: TitleFinding, span: Span): Claim {
  return {
    ...span,
    kind: "title",
    ...finding,
    observations: [],
    understood: { hospitals: [hospital], against: [] },
  };
}

type Claiming = Exclude<Understanding, { result: "no-claim" }>;

function claimOf(
  understanding: Claiming,
  span: Span,
  matter: ClaimMatter,
): { readonly claim: Claim; readonly statement?: Statement } {
  if (understanding.result === "unclear") {
    const { kind, reasons } = understanding;
    const isWrong = reasons.every(({ code }) => code === "wrong-count");
    return {
      claim: {
        ...span,
        kind,
        ...unchecked(reasons),
        ...(isWrong && { state: "not-supported" }),
        understood: { hospitals: [], against: [] },
      },
    };
  }
  const { statement, blockers } = understanding;
  const finding =
    blockers.length > 0 ? unchecked(blockers) : { ...judge(statement, matter), designations: [] };
  return {
    claim: { ...span, kind: statement.kind, ...finding, understood: understoodOf(statement) },
    statement,
  };
}

function unchecked(reasons: readonly ClaimReason[]): Finding & { readonly designations: readonly [] } {
  return { state: "not-checkable", reasons, observations: [], designations: [] };
}

function understoodOf({ parts, comparison }: Statement): Understood {
  const subjects = parts.flatMap((part) => ("subject" in part ? [part.subject] : part.subjects));
  const peers: readonly HospitalId[] = parts.flatMap((part) => ("peer" in part ? [part.peer] : []));
  const [amount] = parts.flatMap((part) =>
    "amount" in part && part.amount !== undefined ? [part.amount] : [],
  );
  const figure = amount && claimedQuantity(amount, comparison.indicator.unit);
  return {
    hospitals: [...new Set(subjects)],
    against: [...new Set(peers)],
    indicator: comparison.indicator.id,
    ...(figure && { figure }),
  };
}
