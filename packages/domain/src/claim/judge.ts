import type { ClaimMatter } from "./claim.ts";
import { worstState } from "./claim.ts";
import { benchOf, type Bench, type Finding } from "./finding.ts";
import { judgeExtreme, judgePlace } from "./judge-extreme.ts";
import { judgeFigure } from "./judge-figure.ts";
import { judgeNone, judgePresence } from "./judge-presence.ts";
import { judgeRelation } from "./judge-relation.ts";
import { judgeTotal } from "./judge-total.ts";
import { judgeDirection, judgeTrend } from "./judge-trend.ts";
import type { Part, Statement } from "./part.ts";

/** Judges everything that a clause says; the worst of it decides. */
export function judge(statement: Statement, matter: ClaimMatter): Finding {
  const bench = benchOf(statement, matter);
  const findings = statement.parts.map((part) => judgePart(part, bench));
  const state = worstState(findings.map((finding) => finding.state));
  const told = findings.filter((finding) => state !== "not-supported" || finding.state === "not-supported");
  const reasons = [
    ...told.flatMap((finding) => finding.reasons),
    ...(state === "not-supported" ? [] : statement.cares),
  ];
  const sentences = new Set<string>();
  return {
    state: state === "supported" && statement.cares.length > 0 ? "supported-with-care" : state,
    reasons: reasons.filter(({ sentence }) => !sentences.has(sentence.zh) && sentences.add(sentence.zh)),
    observations: [...new Set(findings.flatMap((finding) => finding.observations))],
  };
}

function judgePart(part: Part, bench: Bench): Finding {
  switch (part.kind) {
    case "figure":
      return judgeFigure(part, bench);
    case "difference":
    case "relative-difference":
    case "ratio":
    case "order":
      return judgeRelation(part, bench);
    case "extreme":
      return judgeExtreme(part, bench);
    case "place":
      return judgePlace(part, bench);
    case "presence":
      return judgePresence(part, bench);
    case "none":
      return judgeNone(part, bench);
    case "total":
      return judgeTotal(part, bench);
    case "trend":
      return judgeTrend(part, bench);
    case "direction":
      return judgeDirection(part, bench);
  }
}
