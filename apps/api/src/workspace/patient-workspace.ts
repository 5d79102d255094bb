import { type Workspace, WorkspaceTrouble } from "./workspace.ts";

const patienceMs = 1000;

/**
 * A workspace that is opened as soon as it can be: where it is locked, damaged or on a full disk, the server starts
 * all the same, everything but decks is served, and opening is tried again with a later request.
 * `say` is told once why it is not open.
 */
export function openWhenPossible(open: () => Workspace, say: (sentence: string) => void): Workspace {
  let workspace: Workspace | undefined;
  let trouble: WorkspaceTrouble | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  const tryToOpen = () => {
    triedAt = performance.now();
    try {
      workspace = open();
      trouble = undefined;
    } catch (error) {
      if (!(error instanceof WorkspaceTrouble)) throw error;
      if (error.message !== trouble?.message)
        say(`${error.message} Decks cannot be saved until it can be used.`);
      trouble = error;
    }
  };
  const opened = async (): Promise<Workspace> => {
    if (workspace === undefined && performance.now() - triedAt > patienceMs) tryToOpen();
    if (workspace !== undefined) return workspace;
    throw trouble ?? new Error("the workspace was not opened");
  };
  tryToOpen();
  return {
    find: async (...input) => (await opened()).find(...input),
    create: async (...input) => (await opened()).create(...input),
    save: async (...input) => (await opened()).save(...input),
    remove: async (...input) => (await opened()).remove(...input),
    close: async () => workspace?.close(),
  };
}
