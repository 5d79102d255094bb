import type { Problem } from "@yiheng/contract";
import { releaseOf } from "../offline/worker/wire.ts";

/** The API said no, with its reason as problem details where it gave them. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/**
 * Fetches JSON from the API. The type is the contract's word for what the path answers; the contract's
 * own tests hold the API to it, so the browser does not check again.
 */
export async function fetchJson<Answer>(path: string): Promise<Answer> {
  return (await (await request(path, "application/json")).json()) as Answer;
}

/** Fetches plain text from the API. */
export async function fetchText(path: string): Promise<string> {
  return (await request(path, "text/plain, application/json")).text();
}

let shown: unknown;

/** Notes which release the page shows; the first word counts. */
export function showRelease(release: unknown): void {
  shown ??= release;
}

async function request(path: string, accept: string): Promise<Response> {
  const response = await fetch(path, { headers: { accept } });
  const release = releaseOf(response);
  showRelease(release);
  if (release !== undefined && release !== shown) {
    // Figures of two releases never stand on one screen: all of it is fetched anew.
    location.reload();
    return new Promise(() => undefined);
  }
  if (!response.ok) throw new ApiError(response.status, await readProblem(response));
  return response;
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get("content-type")?.includes("json")) return undefined;
  return (await response.json()) as Problem;
}
