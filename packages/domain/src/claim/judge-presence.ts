import { isObserved } from "../cell.ts";
import type { HospitalId } from "../hospital.ts";
import { yearOf } from "../period.ts";
import type { ClaimReason } from "./claim.ts";
import { claimReason } from "./claim-words.ts";
import { against, type Bench, cellOf, type Finding, findingOf, notReported, reasonAbout } from "./finding.ts";
import { reportingOf } from "./judge-extreme.ts";
import { passedOverReason } from "./judge-figure.ts";
import { figuresOf } from "./judge-relation.ts";
import type { Part } from "./part.ts";

/** Who reports and who does not. */
export function judgePresence(
  { subjects, reports, only }: Extract<Part, { kind: "presence" }>,
  bench: Bench,
): Finding {
  const { years } = bench.statement;
  const figures = figuresOf(subjects, bench);
  const silent = subjects.filter((id) => !figures.some(({ hospital }) => hospital === id));
  const astray = figures.filter(({ period }) => years.length > 0 && !years.includes(yearOf(period)));
  if (!reports) return judgeSilence(subjects, only, bench);
  if (silent.length > 0)
    return against(
      silent.flatMap((id) => silenceReasons(id, bench)),
      figures,
    );
  if (astray.length > 0)
    return against(
      astray.map((one) => reasonAbout("other-year", one, bench)),
      astray,
    );
  const others = only ? reportingOf(bench).reporting.filter((id) => !subjects.includes(id)) : [];
  if (others.length > 0)
    return against(
      others.map((id) => reportedReason(id, bench)),
      figuresOf(others, bench),
    );
  return findingOf("true", bench, figures, { whenFalse: [], cares: [] });
}

function judgeSilence(subjects: readonly HospitalId[], only: boolean, bench: Bench): Finding {
  if (bench.statement.years.length > 0)
    return { state: "not-checkable", reasons: [claimReason("not-understood")], observations: [] };
  const { silent } = reportingOf(bench);
  const speaking = subjects.filter((id) => !silent.includes(id));
  if (speaking.length > 0)
    return against(
      speaking.map((id) => reportedReason(id, bench)),
      figuresOf(speaking, bench),
    );
  const others = only ? silent.filter((id) => !subjects.includes(id)) : [];
  if (others.length > 0) return against(others.map((id) => notReported(id, bench)));
  const partly = subjects.flatMap((id) => {
    const passed = cellOf(bench.comparison, id)?.passedOver[0];
    return passed === undefined
      ? []
      : [{ reason: passedOverReason(passed, bench), observation: passed.observation }];
  });
  return findingOf(
    "true",
    bench,
    partly.map(({ observation }) => observation),
    {
      whenFalse: [],
      cares: partly.map(({ reason }) => reason),
    },
  );
}

function reportedReason(id: HospitalId, bench: Bench): ClaimReason {
  const [figure] = figuresOf([id], bench);
  return figure === undefined ? notReported(id, bench) : reasonAbout("reported", figure, bench);
}

/** Why a hospital has no figure here: nothing printed, or something printed that is not it. */
function silenceReasons(id: HospitalId, bench: Bench): readonly ClaimReason[] {
  const passed = cellOf(bench.comparison, id)?.passedOver[0];
  return [notReported(id, bench), ...(passed === undefined ? [] : [passedOverReason(passed, bench)])];
}

/** “荆门没有开展”: true of a printed zero alone; what is not reported is not nothing. */
export function judgeNone({ subject }: Extract<Part, { kind: "none" }>, bench: Bench): Finding {
  const cell = cellOf(bench.comparison, subject);
  if (cell === undefined || !isObserved(cell)) return against(silenceReasons(subject, bench));
  const { quantity } = cell.observation;
  const isZero = quantity.value === 0 && quantity.bound === "exact";
  return findingOf(isZero ? "true" : "false", bench, [cell.observation], {
    whenFalse: [reasonAbout("reported", cell.observation, bench)],
    cares: [],
  });
}
