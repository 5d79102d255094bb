import { type KeptDeckAnswer, paths, type Problem } from "@yiheng/contract";
import type { DeckContent } from "@yiheng/domain";

/** What came of asking the server about a deck. */
export type DeckOutcome =
  | { readonly state: "kept"; readonly kept: KeptDeckAnswer }
  /** It is still the version that was named. */
  | { readonly state: "unchanged" }
  /** Another has saved meanwhile; nothing was overwritten. */
  | { readonly state: "changed"; readonly kept: KeptDeckAnswer }
  /** The server said no, and why. */
  | { readonly state: "refused"; readonly kind: string; readonly retryAfterMs: number | undefined }
  | { readonly state: "unreachable" };

const patienceMs = 15_000;
/** What a server in between answers when the one behind it is gone. */
const gatewayStatuses: readonly number[] = [502, 503, 504];
/** The most that a browser still sends for a page that is being closed. */
const farewellBytes = 60_000;

/** Reads a deck, unless it still is the version that is known. */
export function readDeck(key: string, version?: number): Promise<DeckOutcome> {
  return ask(key, { headers: version === undefined ? {} : { "if-none-match": tag(version) } });
}

/** Saves a deck over the version that it is based on, or as a new one under a key made here. */
export function saveDeck(
  key: string,
  { title, slides }: DeckContent,
  version: number | undefined,
): Promise<DeckOutcome> {
  const body = JSON.stringify({ title, slides });
  const based: HeadersInit = version === undefined ? { "if-none-match": "*" } : { "if-match": tag(version) };
  const headers = { ...based, "content-type": "application/json" };
  return ask(key, {
    method: "PUT",
    headers,
    body,
    keepalive: new TextEncoder().encode(body).length < farewellBytes,
  });
}

/** Removes a deck for everybody, where it still is the version that was looked at. */
export function removeDeck(key: string, version: number): Promise<DeckOutcome> {
  return ask(key, { method: "DELETE", headers: { "if-match": tag(version) } });
}

function tag(version: number): string {
  return `"${version}"`;
}

async function ask(key: string, request: RequestInit): Promise<DeckOutcome> {
  try {
    const answer = await fetch(`${paths.decks}/${key}`, {
      ...request,
      cache: "no-store",
      // The address of the page holds a key.
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
    });
    return await outcomeOf(answer);
  } catch {
    return { state: "unreachable" };
  }
}

async function outcomeOf(answer: Response): Promise<DeckOutcome> {
  if (answer.status === 304) return { state: "unchanged" };
  if (answer.ok) return { state: "kept", kept: (await answer.json()) as KeptDeckAnswer };
  if (!answer.headers.get("content-type")?.includes("json")) {
    if (gatewayStatuses.includes(answer.status)) return { state: "unreachable" };
    return { state: "refused", kind: "internal-error", retryAfterMs: undefined };
  }
  const { type, kept } = (await answer.json()) as Problem;
  if (answer.status === 412 && kept !== undefined) return { state: "changed", kept };
  const seconds = Number(answer.headers.get("retry-after") ?? "");
  return {
    state: "refused",
    kind: type.split("/").pop() ?? "",
    retryAfterMs: seconds > 0 ? seconds * 1000 : undefined,
  };
}
