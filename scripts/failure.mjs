// A failure a person can act on: one sentence, and the details only where the sentence can't say it all.

export class Failure extends Error {
  constructor(sentence, details = "") {
    super(sentence);
    this.name = "Failure";
    this.details = details;
  }
}

// oxfmt-ignore
const causes = [
  [/EINTEGRITY|ERR_PNPM_TARBALL_INTEGRITY/, "A package that arrived is not the one the lock file names; nothing of it was used."],
  [/ENOSPC/, "The disk is full."],
  [/EROFS|EACCES|EPERM/, "A file could not be written: check who owns this folder and npm's cache."],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR/,
    "npm can't reach its packages: the first run needs the network (or npm's settings need a proxy)."],
  [/\bE?(401|403|407)\b/, "npm was refused its packages: npm's settings may need a login or a proxy."],
];

/** The sentence for what a fetching program printed before it gave up; `otherwise` when none is known. */
export function causeOf(output, otherwise) {
  const known = causes.find(([pattern]) => pattern.test(output));
  return known ? known[1] : otherwise;
}

/** Tells a person what went wrong; the trace only where the fault is ours. */
export function report(error) {
  if (!(error instanceof Failure)) return console.error(error);
  if (error.details) console.error(error.details);
  console.error(error.message);
}
