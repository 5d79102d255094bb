import { parseArgs } from "node:util";
import { ConfigError, readConfig } from "../config.ts";
import { NotRecorded, recordData } from "../ledger/record.ts";
import { root } from "../root.ts";

const options = {
  from: { type: "string" },
  "note-zh": { type: "string" },
  "note-en": { type: "string" },
} as const;

try {
  const { values } = parseArgs({ options });
  const [zh, en] = [values["note-zh"], values["note-en"]];
  if ((zh === undefined) !== (en === undefined))
    throw new ConfigError("A note is said in both languages: --note-zh and --note-en.");
  const { dataFolder, releaseFolder } = readConfig(process.env, [], root);
  const note = zh === undefined || en === undefined ? undefined : { zh, en };
  const today = new Date().toISOString().slice(0, 10);
  console.log(await recordData({ dataFolder, releaseFolder, from: values.from, today, note }));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof NotRecorded)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
