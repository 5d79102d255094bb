import type { Locale } from "@yiheng/domain";
import type { Archive } from "../archive/archive.ts";
import type { OpenLedger } from "../ledger/open-ledger.ts";
import { releaseListsOf } from "../slides/release-lists.ts";
import type { Store } from "../store/store.ts";
import { packContentOf, type PackedDeck } from "./pack-content.ts";
import { packFile, readPackTemplate } from "./pack-file.ts";

interface Making {
  readonly store: Store;
  readonly ledger: () => Promise<OpenLedger>;
  readonly webFolder: string | undefined;
  readonly locale: Locale;
  readonly archive?: Archive | undefined;
}

/** Makes the meeting pack of a deck under the release of a store; undefined where the front end was not built. */
export async function makePack(
  deck: PackedDeck,
  { store, ledger, webFolder, locale, archive }: Making,
): Promise<string | undefined> {
  const template = webFolder === undefined ? undefined : readPackTemplate(webFolder);
  if (template === undefined) return undefined;
  const lists = await releaseListsOf(store);
  return packFile(await packContentOf(deck, lists, await ledger(), { locale, archive }), template);
}
