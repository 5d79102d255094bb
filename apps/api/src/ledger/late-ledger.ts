import type { Sources } from "../routes/route.ts";
import type { OpenLedger } from "./open-ledger.ts";

/** Most visitors come without an older link, so the ledger is read when first asked for. */
export function lateLedger({
  store,
  dataFolder,
}: Pick<Sources, "store" | "dataFolder">): () => Promise<OpenLedger> {
  let opened: Promise<OpenLedger> | undefined;
  return () => {
    opened ??= import("./open-ledger.ts").then(({ openLedger }) => openLedger(store, dataFolder));
    return opened;
  };
}
