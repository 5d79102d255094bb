import type { Problem } from "@yiheng/contract";

/** A file as it arrived, under the name that the server gave it. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Why a file was not made, in words of its reader. */
export class NotMade extends Error {
  override readonly name = "NotMade";
  readonly why: "noBrowser" | "busy" | "gone" | "tooTall" | "unreachable" | "failed";

  constructor(why: NotMade["why"]) {
    super(why);
    this.why = why;
  }
}

/** Has the server make a file; rejects with `NotMade`. */
export async function makeFile(href: string, signal: AbortSignal): Promise<MadeFile> {
  const response = await fetch(href, { signal }).catch(() => {
    throw new NotMade("unreachable");
  });
  if (!response.ok) throw new NotMade(await reasonOf(response));
  const content = await response.blob().catch(() => {
    throw new NotMade("unreachable");
  });
  return { name: nameIn(response.headers.get("content-disposition") ?? ""), content };
}

const reasons: Readonly<Record<string, NotMade["why"]>> = {
  "/problems/no-browser": "noBrowser",
  "/problems/drawing-busy": "busy",
  "/problems/too-many-requests": "busy",
  "/problems/unknown-deck": "gone",
  "/problems/bad-request": "tooTall",
};

async function reasonOf(response: Response): Promise<NotMade["why"]> {
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  return reasons[problem?.type ?? ""] ?? "failed";
}

/** The name in any script, else the plain one. */
function nameIn(disposition: string): string {
  const coded = /filename\*=UTF-8''([^;]+)/u.exec(disposition)?.[1];
  return coded === undefined
    ? (/filename="([^"]+)"/u.exec(disposition)?.[1] ?? "yiheng")
    : decodeURIComponent(coded);
}
