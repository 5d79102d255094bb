import type { Issue } from "../issue.ts";
import type { Tables } from "../table.ts";
import { appraisals } from "./appraisal.ts";
import { bounds } from "./bounds.ts";
import { knownConditions } from "./condition.ts";
import { conflicts } from "./conflict.ts";
import { languages } from "./language.ts";
import { ledgerRows } from "./ledger.ts";
import { misprints } from "./misprint.ts";
import { periods } from "./period.ts";
import { readings } from "./reading.ts";
import { receipts } from "./receipt.ts";
import { units } from "./unit.ts";

/** What must hold between cells and rows beyond the descriptor; a new rule is one function and one line here. */
const rules: readonly ((tables: Tables) => readonly Issue[])[] = [
  languages,
  periods,
  units,
  appraisals,
  knownConditions,
  bounds,
  readings,
  receipts,
  conflicts,
  misprints,
  ledgerRows,
];

/** All issues that the rules of this data find. */
export function checkRules(tables: Tables): readonly Issue[] {
  return rules.flatMap((rule) => rule(tables));
}
