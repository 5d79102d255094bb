const prefix = "yiheng-app-";
const name = prefix + builtVersion;
export const shell = "/shell.html";

/** Keeps every built file that is not kept yet, one after another so as not to crowd out what the reader does. */
export async function keepApp(): Promise<void> {
  const shelf = await caches.open(name);
  for (const file of builtFiles) {
    if (await shelf.match(file)) continue;
    const answer = await fetch(file, { priority: "low" });
    if (!answer.ok) throw new Error(`${file} answered ${answer.status}`);
    await shelf.put(file, answer);
  }
}

/** The kept copy of a built file; a page of the build before may still ask for one of its own. */
export async function builtFile(path: string): Promise<Response | undefined> {
  const shelf = (await caches.has(name)) ? await caches.open(name) : undefined;
  return (await shelf?.match(path, { ignoreVary: true })) ?? caches.match(path, { ignoreVary: true });
}

/** Lets go of every build but this one and the one before it, whose pages may still be open. */
export async function dropOlderApps(): Promise<void> {
  const names = (await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);
  await Promise.all(names.slice(0, -1).map((key) => caches.delete(key)));
}
