import { paths } from "@yiheng/contract";
import type { ReleaseLists } from "@yiheng/slides";
import { askServer } from "./ask-server.ts";
import { gatherReleaseLists } from "./release-lists.ts";

/**
 * The lists of the release that the server has now, where it is another than the given one; undefined where it is the
 * same or cannot be asked. It never loads the page anew, as other answers of a new release do: what is on the screen
 * stays until everything of the new release is here.
 */
export async function newerReleaseLists(release: string): Promise<ReleaseLists | undefined> {
  try {
    const { release: served } = await askServer<{ readonly release?: string }>(paths.readiness);
    return served === undefined || served === release ? undefined : await gatherReleaseLists(askServer);
  } catch {
    return undefined;
  }
}
