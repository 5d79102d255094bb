import { profiledId } from "@yiheng/address";
import { requestQuestion, requestsOf } from "@yiheng/domain";
import { type Draft, troubled } from "../draft.ts";
import { fit, mostSentences } from "../fit.ts";
import type { Matter } from "../matter.ts";

/** What to ask one hospital, what unlocks most comparisons first. */
export function requestsDraft(matter: Matter, id: string | undefined): Draft {
  const { lists, words, locale, selection, hospitals } = matter;
  const wanted = profiledId(selection, id) ?? lists.hospitals[0]?.id;
  const hospital = lists.hospitals.find((candidate) => candidate.id === wanted);
  const eyebrow = words.screen["/requests/:id?"];
  if (hospital === undefined) return troubled(eyebrow, words.unknownHospital(wanted ?? ""));
  const among = lists.hospitals.filter((one) => one === hospital || hospitals.includes(one));
  const grounds = { ...lists, hospitals: among, periodRule: selection.period };
  const asked = requestsOf(grounds, [hospital.id]).filter(
    ({ part, indicator }) =>
      part === "first" && (selection.about === undefined || indicator.domain === selection.about),
  );
  const { shown, leftOut } = fit(asked, mostSentences);
  return {
    eyebrow,
    title: words.questionsTo(hospital.name[locale]),
    blocks: [
      {
        kind: "sentences",
        sentences: shown.map((request) => ({ text: requestQuestion(request)[locale] })),
        ...(leftOut > 0 && { leftOut: words.moreSentences(leftOut) }),
      },
    ],
    comparisons: [],
    readFrom: matter.documentsRead,
  };
}
