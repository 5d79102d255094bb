import { profiledId, profiledSelection } from "@yiheng/address";
import { type Hospital, isObserved, profileOf, summaryOfProfile } from "@yiheng/domain";
import { type Draft, troubled } from "../draft.ts";
import { fit, mostSentences } from "../fit.ts";
import { type Matter, matterOf } from "../matter.ts";
import type { SentencesBlock } from "../slide-content.ts";
import { matrixTable } from "./matrix-table.ts";

/** One hospital beside the others: its rows of a shared axis, or what can be said in sentences. */
export function hospitalDraft(matter: Matter, id: string | undefined): Draft {
  const { lists, words, locale, selection } = matter;
  const wanted = profiledId(selection, id) ?? lists.hospitals[0]?.id;
  const hospital = lists.hospitals.find((candidate) => candidate.id === wanted);
  if (hospital === undefined) {
    return troubled(words.screen["/hospitals/:id?"], words.unknownHospital(wanted ?? ""));
  }
  const own = { ...profiledSelection(selection, hospital.id), own: hospital.id };
  const beside = matterOf(lists, own, locale);
  return selection.view === "summary" ? summaryDraft(hospital, beside) : profileDraft(hospital, beside);
}

function profileDraft({ id, name }: Hospital, matter: Matter): Draft {
  const { lists, words, locale, compared } = matter;
  const all = compared(lists.indicators);
  const onAxis = new Set(
    profileOf(id, all).groups.flatMap((group) => group.onAxis.map(({ indicator }) => indicator.id)),
  );
  const comparisons = all.filter(
    ({ indicator, cells }) =>
      onAxis.has(indicator.id) && cells.some((cell) => cell.hospital === id && isObserved(cell)),
  );
  return {
    eyebrow: words.screen["/hospitals/:id?"],
    title: words.beside(name[locale]),
    blocks: [matrixTable(comparisons, matter)],
    comparisons,
  };
}

function summaryDraft(hospital: Hospital, matter: Matter): Draft {
  const { lists, words, locale, compared, hospitals } = matter;
  const comparisons = compared(lists.indicators);
  const { opening, points, limits } = summaryOfProfile(hospital, hospitals, comparisons);
  const { shown, leftOut } = fit(points, mostSentences - 1);
  const said: SentencesBlock = {
    kind: "sentences",
    title: words.canSay,
    sentences: [
      { text: opening[locale] },
      ...shown.map(({ sentence, benchmark }) => ({ text: sentence[locale], judgement: benchmark.verdict })),
    ],
    ...(leftOut > 0 && { leftOut: words.moreSentences(leftOut) }),
  };
  return {
    eyebrow: words.screen["/hospitals/:id?"],
    title: words.summaryOf(hospital.name[locale]),
    blocks: [
      said,
      { kind: "sentences", title: words.limits, sentences: limits.map((limit) => ({ text: limit[locale] })) },
    ],
    comparisons: comparisons.filter(({ indicator }) =>
      shown.some(({ benchmark }) => benchmark.indicator.id === indicator.id),
    ),
    readFrom: matter.documentsRead,
  };
}
