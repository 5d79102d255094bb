import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { openArchive } from "../archive/archive.ts";
import { ConfigError, readConfig } from "../config.ts";
import { lateLedger } from "../ledger/late-ledger.ts";
import { findDeck, NoDeck } from "../pack/find-deck.ts";
import { makePack } from "../pack/make-pack.ts";
import { fileNameFor } from "../slides/file-name.ts";
import { NoRelease, startRelease } from "../release/start-release.ts";
import { root } from "../root.ts";

const usage =
  "npm run pack -- <key or link of a deck | deck.json> [--out FILE] [--lang zh|en] [--with-paragraphs]";
const options = {
  out: { type: "string" },
  lang: { type: "string", default: "zh" },
  "with-paragraphs": { type: "boolean", default: false },
} as const;

try {
  console.log(await pack(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof NoRelease || error instanceof NoDeck)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Makes the pack that the command line asks for; the sentence that says where it is. */
async function pack(args: readonly string[]): Promise<string> {
  const { named, lang, out, withParagraphs } = read(args);
  const config = readConfig(process.env, [], root);
  const deck = await findDeck(named, config.workspaceFile);
  const store = await startRelease(config, (sentence) => console.error(sentence));
  const archive = withParagraphs ? openArchive(config.archiveFolder) : undefined;
  const made = await makePack(deck, {
    webFolder: config.webFolder,
    store,
    ledger: lateLedger({ store, dataFolder: config.dataFolder }),
    locale: lang,
    archive,
  });
  await store.close();
  if (made === undefined)
    throw new ConfigError("The page that packs are made from is missing; build the front end first.");
  const file = resolve(out ?? fileNameFor(deck.title, lang, store.release, "html"));
  writeFileSync(file, made);
  const kilobytes = Math.ceil(Buffer.byteLength(made) / 1000);
  return `Packed ${deck.slides.filter(({ hidden }) => !hidden).length} slides under release ${store.release} into ${file} (${kilobytes} kB).`;
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [named, ...more] = positionals;
    const { lang, out } = values;
    if (named === undefined || more.length > 0) throw new Error("one deck has to be named");
    if (lang !== "zh" && lang !== "en") throw new Error(`--lang is zh or en, not ${lang}`);
    return { named, lang, out, withParagraphs: values["with-paragraphs"] } as const;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`The command line cannot be read: ${said}.\n${usage}`);
  }
}
