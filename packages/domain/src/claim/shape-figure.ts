import type { HospitalId } from "../hospital.ts";
import { claimReason } from "./claim-words.ts";
import type { ClaimedAmount, Part } from "./part.ts";
import { trendShape } from "./shape-group.ts";
import type { BareShape } from "./shape.ts";
import type { Words } from "./words-of-clause.ts";

/** “柳州立项149项”, “四家均超过30项”: one amount for each hospital, or one that all have. */
export function figureShape(words: Words): BareShape {
  const amounts = words.amounts();
  if (
    !words.onlyHas(
      "amount",
      "label",
      "all",
      "some",
      "group",
      "only",
      "report",
      "rise",
      "fall",
      "year-on-year",
      "versus",
    ) ||
    words.count("rise", "fall") > 1
  )
    return { problem: claimReason("several-claims") };
  if (isExclusive(words)) return { problem: claimReason("several-claims") };
  const named = words.named(0, words.tokens.length);
  const [first, ...others] = amounts;
  if (first === undefined) return { problem: claimReason("not-understood") };
  const isGrowthTold = words.has("rise", "fall", "year-on-year");
  const { kind } = words.comparison.indicator;
  if (isGrowthTold && kind !== "growth" && kind !== "change") return trendShape(words);
  const amount = words.has("fall") ? fallen(first.amount) : first.amount;
  if (others.length > 0) return pairedShape(words, named);
  const isOfEach = words.has("all", "some", "group");
  if (named.length > 1 && !isOfEach) return { problem: claimReason("several-claims") };
  const subjects = words.subjects(0, words.tokens.length);
  if ("code" in subjects) return { problem: subjects };
  if (subjects.length > 1 && !isOfEach) return { problem: claimReason("no-hospital") };
  return { parts: subjects.map((subject) => ({ kind: "figure", subject, amount })) };
}

/** “只有柳州超过100项” says something of every other hospital too; “仅37项” does not. */
function isExclusive(words: Words): boolean {
  return words.tokens.some(
    ({ role }, at) =>
      role === "only" && !["amount", "label", "indicator", "new"].includes(words.roleAt(at + 1) ?? ""),
  );
}

function fallen(amount: ClaimedAmount): ClaimedAmount {
  return amount.form === "amount" ? { form: "amount", printed: `下降${amount.printed}` } : amount;
}

/** Every amount stands next to its hospital: 柳州（149项）和荆门（63项）. */
function pairedShape(words: Words, named: readonly HospitalId[]): BareShape {
  const amounts = words.amounts();
  const parts = amounts.flatMap(({ at, amount }, index): Part[] => {
    const from = index === 0 ? 0 : (amounts[index - 1]?.at ?? 0) + 1;
    const [subject, ...others] = words.named(from, at);
    return subject === undefined || others.length > 0 ? [] : [{ kind: "figure", subject, amount }];
  });
  const isPaired = parts.length === amounts.length && parts.length === named.length;
  return isPaired && !words.has("all", "some", "group", "rise", "fall")
    ? { parts }
    : { problem: claimReason("several-claims") };
}

/** “柳州、荆门分别为149项、63项”: as many amounts as hospitals, in one order. */
export function respectiveShape(words: Words): BareShape {
  const named = words.named(0, words.tokens.length);
  const amounts = words.amounts();
  const isFit = words.onlyHas("amount", "label", "respectively", "all", "versus", "some");
  if (!isFit || named.length !== amounts.length) return { problem: claimReason("several-claims") };
  return {
    parts: named.flatMap((subject, at) => {
      const amount = amounts[at]?.amount;
      return amount === undefined ? [] : { kind: "figure", subject, amount };
    }),
  };
}
