import {
  type Comparison,
  figuresOf,
  type Hospital,
  type HospitalId,
  profileOf,
  profileTitle,
  sortFigures,
  summaryOfProfile,
} from "@yiheng/domain";
import { checkIds } from "../../problem/parameter.ts";
import { comparisonsOf } from "../../routes/comparisons.ts";
import type { Store } from "../../store/store.ts";
import { comparedCells, comparisonColumns } from "../comparison-columns.ts";
import type { Surroundings } from "../observed-columns.ts";
import { figuresIn, placedColumns, type PlacedFigure } from "../placed-columns.ts";
import { summaryColumns, summaryLines } from "../summary-columns.ts";
import { type ExportTable, tableOf } from "../table.ts";
import type { TableFile } from "../table-file.ts";
import { chosen, fileNameOf, type ProfileChoices, profileView } from "../view.ts";
import { terms } from "../words.ts";

/** One part of a hospital's profile as a file, in the order in which the page shows it. */
export async function profileFile(store: Store, choices: ProfileChoices, origin: string): Promise<TableFile> {
  const { of, part, lang, period } = choices;
  const [hospitals, documents] = [await store.hospitals(), await store.documents()];
  checkIds(
    "of",
    [of],
    hospitals.map(({ id }) => id),
  );
  const compared = withProfiled(choices);
  const comparisons = await comparisonsOf(store, { period, hospital: compared });
  const view = origin + profileView(choices, store.release);
  const around = { lang, hospitals, documents, release: store.release, view };
  const [hospital] = chosen(hospitals, [of]);
  if (hospital === undefined) throw new TypeError(`${of} was checked and is not there`);
  return {
    table: tableFor(choices, hospital, comparisons, around),
    name: fileNameOf(of, part, choices.hospital, period),
    lang,
    title: profileTitle(part, hospital.name)[lang],
    periodRule: terms[lang].periodRule[period],
    view,
    hospitals: chosen(hospitals, part === "figures" ? [of] : compared),
  };
}

/** The profiled hospital is always among those compared; none chosen means all. */
function withProfiled({ of, hospital }: ProfileChoices): readonly string[] | undefined {
  return hospital === undefined || hospital.includes(of) ? hospital : [...hospital, of];
}

function tableFor(
  { part, sort }: ProfileChoices,
  hospital: Hospital,
  comparisons: readonly Comparison[],
  around: Surroundings,
): ExportTable {
  const { id } = hospital;
  switch (part) {
    case "figures": {
      const figures = sortFigures(figuresOf(id, comparisons), sort);
      return tableOf("figures", placedColumns(around), placedOf(figures, comparisons), 2);
    }
    case "summary": {
      const summary = summaryOfProfile(hospital, around.hospitals, comparisons);
      return tableOf("summary", summaryColumns(around), summaryLines(summary, around));
    }
    case "beside":
    case "only-here":
    case "omitted": {
      const cells = comparedCells(partOf(part, id, comparisons)).filter(
        ({ cell }) => part !== "only-here" || cell.hospital === id,
      );
      return tableOf("comparisons", comparisonColumns(around), cells, 3);
    }
  }
}

/** The comparisons of a part in the order of the page, the profiled hospital first in each. */
function partOf(
  part: "beside" | "only-here" | "omitted",
  id: HospitalId,
  comparisons: readonly Comparison[],
): readonly Comparison[] {
  const whole = new Map(comparisons.map((comparison) => [comparison.indicator.id, comparison]));
  const { groups, onlyHere, omitted } = profileOf(id, comparisons);
  const lists = {
    beside: groups.flatMap(({ onAxis, told }) => [...onAxis, ...told]),
    "only-here": onlyHere,
    omitted,
  };
  return lists[part].flatMap(({ indicator }) => {
    const comparison = whole.get(indicator.id);
    if (comparison === undefined) return [];
    const { cells } = comparison;
    const [own, others] = [
      cells.filter((cell) => cell.hospital === id),
      cells.filter((cell) => cell.hospital !== id),
    ];
    return [{ ...comparison, cells: [...own, ...others] }];
  });
}

/** The figures whole, as a profile knows them only in short. */
function placedOf(
  figures: ReturnType<typeof figuresOf>,
  comparisons: readonly Comparison[],
): readonly PlacedFigure[] {
  const printed = comparisons.flatMap(figuresIn).map(({ observation }) => observation);
  const whole = new Map(printed.map((observation) => [observation.id, observation]));
  return figures.flatMap(({ figure, comparison, passedOver }) => {
    const observation = whole.get(figure.id);
    return observation ? [{ observation, comparison, passedOver }] : [];
  });
}
