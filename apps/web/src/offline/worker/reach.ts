import { problemMediaType } from "@yiheng/contract";
import { readKept } from "./release-shelf.ts";
import type { Reach } from "./wire.ts";

declare const self: ServiceWorkerGlobalScope;

const patienceMs = 4000;
/** Once the server is known to be gone, nobody should wait long to learn it again. */
const shortPatienceMs = 800;
/** What a server in between answers when the one behind it is gone. */
const gatewayStatuses: readonly number[] = [502, 503, 504];

let isServerGone = false;
let serverRelease: string | undefined;

/** The server's answer in time, or undefined where the kept copy should be shown. */
export async function askServer(asked: Promise<Response>): Promise<Response | undefined> {
  const answer = await Promise.race([
    asked.catch(() => undefined),
    pause(isServerGone ? shortPatienceMs : patienceMs),
  ]);
  const isThere = answer !== undefined && !isOfGateway(answer);
  await noteReach(!isThere);
  return isThere ? answer : undefined;
}

/** Asks the server whether it is there and which release it has; undefined where it is gone. */
export async function askRelease(): Promise<string | undefined> {
  const answer = await askServer(fetch("/readyz", { cache: "no-store" }));
  if (answer?.ok !== true) return undefined;
  serverRelease = ((await answer.json()) as { readonly release: string }).release;
  return serverRelease;
}

/** Tells every open page how things are. */
export async function tell(): Promise<void> {
  const kept = await readKept();
  const reach: Reach = { isServerGone, ...(serverRelease && { serverRelease }), ...(kept && { kept }) };
  for (const page of await self.clients.matchAll({ type: "window" })) page.postMessage(reach);
}

function isOfGateway({ status, headers }: Response): boolean {
  // A problem in our own form was told by the server itself.
  return (
    gatewayStatuses.includes(status) && headers.get("content-type")?.startsWith(problemMediaType) !== true
  );
}

async function noteReach(isGone: boolean): Promise<void> {
  const isNews = isGone !== isServerGone;
  isServerGone = isGone;
  if (isNews) await tell();
}

export function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms);
  });
}
