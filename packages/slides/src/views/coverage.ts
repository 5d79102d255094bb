import { type Comparison, domains, groupBy, isObserved } from "@yiheng/domain";
import type { Draft } from "../draft.ts";
import type { Matter } from "../matter.ts";
import type { SlideItem, TableBlock } from "../slide-content.ts";
import { matrixTable } from "./matrix-table.ts";

/** Who reports how much of each domain; of one domain, indicator by indicator. */
export function coverageDraft(matter: Matter): Draft {
  const { lists, words, selection, compared } = matter;
  const { about } = selection;
  const asked = lists.indicators.filter(({ domain }) => about === undefined || domain === about);
  const comparisons = compared(asked);
  const domain = about === undefined || about === "title" ? undefined : words.domain[about];
  return {
    eyebrow: words.screen["/coverage"],
    title: domain === undefined ? words.coverageTitle : words.inDomain(domain),
    blocks: [domain === undefined ? tallyTable(comparisons, matter) : matrixTable(comparisons, matter)],
    comparisons: domain === undefined ? [] : comparisons,
    readFrom: matter.documentsRead,
  };
}

function tallyTable(comparisons: readonly Comparison[], matter: Matter): TableBlock {
  const { hospitals, locale, words, seatOf } = matter;
  const byDomain = groupBy(comparisons, ({ indicator }) => indicator.domain);
  return {
    kind: "table",
    head: words.domainHead,
    columns: hospitals.map(({ id, short }) => ({ label: short[locale], align: "end", seat: seatOf(id) })),
    rows: domains.flatMap((domain) => {
      const members = byDomain.get(domain);
      if (members === undefined) return [];
      const cells = hospitals.map(({ id }) => [tally(members, id, matter)]);
      return [{ head: { text: words.domain[domain] }, cells }];
    }),
  };
}

function tally(comparisons: readonly Comparison[], hospital: string, { words }: Matter): SlideItem {
  const reported = comparisons.filter(({ cells }) =>
    cells.some((cell) => cell.hospital === hospital && isObserved(cell)),
  ).length;
  return { text: words.reportedOf(reported, comparisons.length) };
}
