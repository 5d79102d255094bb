import type { Verdict } from "../verdict.ts";
import type { ReasonCode } from "./reason.ts";
import type { Localized } from "../localized.ts";
import { wordings } from "./wording.ts";

/** The best verdict each reason leaves possible; two where the circumstances decide, the lighter first. */
export const reasonWeights: Readonly<Record<ReasonCode, readonly Verdict[]>> = {
  "no-figure": ["no-value"],
  "single-value": ["no-value"],
  "not-reported": ["comparable"],
  "not-applicable": ["comparable"],
  "printed-unusable": ["comparable"],
  "not-actual": ["comparable"],
  "outside-period": ["comparable"],
  contradicted: ["comparable"],
  "period-differs": ["with-care", "side-by-side"],
  "period-partial": ["with-care", "side-by-side"],
  "period-implied": ["with-care"],
  "kind-differs": ["do-not-compare"],
  "cumulative-vs-annual": ["do-not-compare"],
  "start-differs": ["with-care", "side-by-side"],
  "unit-differs": ["do-not-compare"],
  "definition-differs": ["side-by-side"],
  "scope-differs": ["comparable", "side-by-side"],
  "status-differs": ["with-care", "side-by-side"],
  "base-differs": ["with-care", "side-by-side"],
  "class-differs": ["with-care", "side-by-side"],
  "region-differs": ["side-by-side", "do-not-compare"],
  "programme-differs": ["side-by-side"],
  "population-unstated": ["side-by-side"],
  "population-differs": ["side-by-side"],
  "levels-unstated": ["with-care"],
  "inclusions-unstated": ["with-care"],
  "length-of-stay-unstated": ["with-care"],
  "denominator-unstated": ["with-care"],
  "source-conflict": ["with-care"],
  "open-list": ["with-care"],
  approximate: ["with-care"],
  "intervals-overlap": ["with-care"],
};

const someone = { zh: "有关医院", en: "the hospital concerned" };

/** What a reason says of no hospital in particular, and what would remove it. */
export function reasonInGeneral(code: ReasonCode): {
  readonly says: Localized;
  readonly remedy?: Localized;
} {
  const { says, remedy } = wordings[code];
  return { says: inGeneral(says), ...(remedy && { remedy: inGeneral(remedy) }) };
}

function inGeneral(template: Localized): Localized {
  return { zh: fill(template.zh, someone.zh), en: fill(template.en, someone.en) };
}

/** A list of hospitals at the end of a sentence (：{pairs}。) is left out rather than filled with nobody. */
function fill(template: string, name: string): string {
  return template
    .replace(/(?:; TCM here)?[：:]\s*\{(?:pairs|hospitals)\}/u, "")
    .replaceAll(/\{(?:pairs|hospitals)\}/gu, name)
    .replace(/^./u, (first) => first.toUpperCase());
}
